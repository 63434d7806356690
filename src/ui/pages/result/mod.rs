//! The result: a sentence first, then charts, the figures as a table, and what to talk about and to try.

mod charts;
mod details;
mod headline;
mod highlights;
mod table;

use super::about::Disclosure;
use crate::browser::clock;
use crate::domain::instrument::Instrument;
use crate::domain::{Measurement, Profile, Summary, Tally};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;
use std::sync::Arc;

/// Everything that the parts of the page show, worked out once.
#[derive(Clone)]
struct Shown {
    texts: Texts,
    instrument: Arc<Instrument>,
    measurement: Measurement,
    profile: Profile,
    summary: Summary,
}

impl Shown {
    fn new(texts: Texts, instrument: Arc<Instrument>, measurement: Measurement) -> Self {
        let tally = Tally::of(&measurement.response, &instrument);
        let profile = Profile::score(&instrument, &tally.counts(), tally.len());
        let summary = Summary::of(&instrument, &profile);
        Self { texts, instrument, measurement, profile, summary }
    }
}

/// The result of one's own measurement.
#[component]
pub(in crate::ui) fn Result(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    let Some(measurement) = state.measurement_now() else {
        return view! { <main id="content" class="page"><h1 tabindex="-1">{texts.result_not_begun()}</h1></main> }.into_any();
    };
    let shown = Shown::new(texts, state.instrument(), measurement);
    view! {
        <main id="content" class="page result">
            <p class="kicker">{kicker(&shown)}</p>
            {headline::headline(&shown)}
            <p class="go"><a class="button" href=Route::Tasks.href()>{texts.result_go_on()}</a></p>
            {charts::charts(&shown)}
            {highlights::highlights(&shown)}
            {table::table(&shown)}
            {details::details(&shown)}
            <section>
                <h2>{texts.result_disclosure()}</h2>
                <Disclosure language=texts.language()/>
            </section>
        </main>
    }
    .into_any()
}

/// Team, label, date and who filled it in, on one line.
fn kicker(shown: &Shown) -> String {
    let Shown { texts, instrument, measurement, .. } = shown;
    let language = texts.language();
    let perspective = instrument.perspective(&measurement.response.perspective);
    let perspective = perspective.map_or("", |perspective| perspective.label().get(language));
    let heading = &measurement.heading;
    let date = clock::long_date(measurement.begun, language);
    let parts = [
        heading.team.clone(),
        heading.organisation.clone(),
        heading.label.clone(),
        date,
        texts.result_kicker(perspective),
    ];
    let told: Vec<_> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    told.join(" · ")
}
