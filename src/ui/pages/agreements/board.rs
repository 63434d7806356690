use super::card::card;
use super::{Agreements, in_order};
use crate::domain::{Action, ActionId, Measurement};
use leptos::prelude::*;

/// A column for each phase; before them one for the agreements that have none yet.
pub(super) fn board(agreements: Agreements, measurement: &Measurement) -> AnyView {
    let instrument = agreements.state.instrument();
    let all = in_order(measurement);
    let is_known = |action: &Action| instrument.phases().iter().any(|phase| phase.id() == action.phase);
    let without: Vec<_> = all.iter().filter(|(_, action)| !is_known(action)).copied().collect();
    let texts = agreements.texts;
    let first = (!without.is_empty())
        .then(|| column(agreements, texts.agreements_no_phase(), texts.agreements_no_phase_hint(), &without));
    let phases: Vec<_> = instrument
        .phases()
        .iter()
        .map(|phase| {
            let own: Vec<_> = all.iter().filter(|(_, action)| action.phase == phase.id()).copied().collect();
            column(agreements, &agreements.label(phase), phase.hint().get(texts.language()), &own)
        })
        .collect();
    view! { <div class="board">{first}{phases}</div> }.into_any()
}

fn column(agreements: Agreements, name: &str, hint: &str, actions: &[(&ActionId, &Action)]) -> AnyView {
    let cards: Vec<_> = actions.iter().map(|(id, action)| card(agreements, id, action)).collect();
    view! {
        <section>
            <h2><span>{name.to_owned()}</span>" "<span class="figure">{actions.len()}</span></h2>
            <p class="hint">{hint.to_owned()}</p>
            <ul>{cards}</ul>
        </section>
    }
    .into_any()
}
