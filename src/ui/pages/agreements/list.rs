use super::card::{change, state_tag, when, who};
use super::{Agreements, in_order};
use crate::domain::{Action, ActionId, Measurement};
use crate::ui::measurement_text::joined;
use leptos::prelude::*;

/// The agreements under each other: what is still to do first, by date.
pub(super) fn list(agreements: Agreements, measurement: &Measurement) -> AnyView {
    let rows: Vec<_> =
        in_order(measurement).into_iter().map(|(id, action)| row(agreements, id, action)).collect();
    view! { <ul class="agreements">{rows}</ul> }.into_any()
}

fn row(agreements: Agreements, id: &ActionId, action: &Action) -> AnyView {
    let instrument = agreements.state.instrument();
    let phase = instrument.phases().iter().find(|phase| phase.id() == action.phase);
    let phase = phase.map(|phase| agreements.label(phase)).unwrap_or_default();
    let about = joined(&[who(agreements, action), when(agreements, action), phase]);
    view! {
        <li>
            {state_tag(agreements, action.state)}
            <div><p translate="no"><strong>{action.what.clone()}</strong></p><p class="hint" translate="no">{about}</p></div>
            {change(agreements, id, action)}
        </li>
    }
    .into_any()
}
