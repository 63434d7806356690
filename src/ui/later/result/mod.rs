//! The result: a sentence first, then charts, the figures as a table, and what to talk about and to try.

mod chart;
mod chart_option;
mod charts;
mod details;
mod distribution;
mod headline;
mod highlights;
mod table;

use super::disclosure::Disclosure;
use super::hand_out::HandOut;
use crate::browser::clock;
use crate::domain::instrument::{Instrument, Perspective, Statement};
use crate::domain::{Measurement, Profile, Summary, Tally};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// Everything that the parts of the page show, worked out once.
pub(super) struct Shown {
    texts: Texts,
    /// The bytes of the instrument file, as it came.
    file: Arc<[u8]>,
    instrument: Instrument,
    measurement: Measurement,
    profile: Profile,
    summary: Summary,
}

impl Shown {
    pub(super) fn new(texts: Texts, file: &[u8], instrument: Instrument, measurement: Measurement) -> Self {
        let tally = Tally::of(measurement.response(), &instrument);
        let profile = Profile::score(&instrument, &tally.counts(), tally.len());
        let summary = Summary::of(&instrument, &profile);
        Self { texts, file: file.into(), instrument, measurement, profile, summary }
    }

    /// A statement as the person who answered read it.
    fn wording(&self, statement: &Statement) -> String {
        let perspective = self.instrument.perspective(&self.measurement.response().perspective);
        statement.wording(perspective).get(self.texts.language()).to_owned()
    }
}

/// The page.
pub(super) fn content(shown: &Shown) -> impl IntoView + use<> {
    let texts = shown.texts;
    // The easy version has no task list: its start page leads to the first open question.
    let perspective = shown.instrument.perspective(&shown.measurement.response().perspective);
    let go_on = if perspective.is_some_and(Perspective::is_easy) { Route::Start } else { Route::Tasks };
    view! {
        <p class="kicker">{kicker(shown)}</p>
        {headline::headline(shown)}
        <HandOut texts instrument=Arc::clone(&shown.file) measurement=&shown.measurement>
            <a class="button" href=go_on.href()>{texts.result_go_on()}</a>
        </HandOut>
        {charts::charts(shown)}
        {highlights::highlights(shown)}
        {details::details(shown)}
        <section>
            <h2>{texts.result_disclosure()}</h2>
            <Disclosure texts instrument=&shown.instrument/>
        </section>
    }
}

/// Team, label, date and who filled it in, on one line.
fn kicker(shown: &Shown) -> String {
    let Shown { texts, instrument, measurement, .. } = shown;
    let language = texts.language();
    let perspective = instrument.perspective(&measurement.response().perspective);
    let perspective = perspective.map_or("", |perspective| perspective.label().get(language));
    let heading = measurement.heading();
    let date = clock::long_date(measurement.begun(), language);
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
