use crate::domain::{Heading, Measurement};
use crate::ui::locales::Texts;
use crate::ui::measurement_text;
use crate::ui::state::{StartLink, State};
use leptos::prelude::*;

/// Asks whether to go on with the measurement that is stored, or to begin the one that the link is for. Of the stored one
/// nothing is shown that somebody filled in.
pub(super) fn content(state: State, texts: Texts) -> AnyView {
    let instrument = state.instrument();
    let (Some(link), Some(measurement)) = (StartLink::of_address(&instrument), state.measurement_now())
    else {
        return ().into_any();
    };
    let role = instrument.perspective(&link.perspective);
    let role = role.map_or("", |role| role.label().get(texts.language())).to_owned();
    view! {
        <h1 tabindex="-1">{texts.start_link_title()}</h1>
        <p class="lead">{stored(state, texts, &measurement)}</p>
        <p>{texts.start_link_question()}</p>
        <p class="go">
            <button type="button" class="button primary" on:click=move |_| begin(state, &link)>
                {texts.start_link_begin(role)}
            </button>
            <button type="button" class="button" on:click=move |_| state.go_on()>{texts.start_link_go_on()}</button>
        </p>
        <p class="hint">{texts.start_link_stays()}</p>
    }
    .into_any()
}

/// Who filled in the stored measurement, how far, and when.
fn stored(state: State, texts: Texts, measurement: &Measurement) -> String {
    let instrument = state.instrument();
    texts.start_link_stored(
        measurement_text::moment(texts, measurement.changed()),
        measurement_text::progress(texts, &instrument, measurement),
        measurement_text::joined(&measurement_text::who(texts, &instrument, measurement)),
    )
}

fn begin(state: State, link: &StartLink) {
    state.go_on();
    state.begin(link.perspective.clone(), link.scan.unwrap_or_default(), Heading::default());
}
