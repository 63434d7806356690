//! The result: a sentence first, then charts, the figures as a table, and what to talk about and to try.

mod chart;
mod chart_option;
mod charts;
mod details;
mod distribution;
mod headline;
mod highlights;
mod table;

use super::export::{Export, ExportShared, ReportSource};
use crate::browser::clock;
use crate::domain::instrument::{Instrument, Perspective, PerspectiveId, Statement};
use crate::domain::link::{Respondents, SharedResult, SharedWords};
use crate::domain::{Heading, Measurement, Profile, Summary, Tally};
use crate::ui::components::Provenance;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;
use std::sync::Arc;

/// Everything that the parts of the page show, worked out once.
pub(in crate::ui) struct ResultPage {
    texts: Texts,
    /// The bytes of the instrument file, as it came.
    file: Arc<[u8]>,
    instrument: Instrument,
    /// What was written, beside the answers.
    words: SharedWords,
    /// Who answered; `None` for several people.
    perspective: Option<PerspectiveId>,
    /// When it was begun and who filled it in, in words.
    origin: [String; 2],
    profile: Profile,
    summary: Summary,
}

impl ResultPage {
    /// The result of one's own measurement.
    fn of_own(texts: Texts, file: &[u8], instrument: Instrument, measurement: &Measurement) -> Self {
        let tally = Tally::of(measurement.response(), &instrument);
        let profile = Profile::score(&instrument, &tally.counts(), tally.len());
        let begun = clock::long_date(measurement.begun(), texts.language());
        let perspective = measurement.response().perspective.clone();
        Self {
            texts,
            file: file.into(),
            words: SharedWords::of(measurement),
            origin: [begun, people_of(texts, &instrument, &perspective)],
            perspective: Some(perspective),
            summary: Summary::of(&instrument, &profile),
            profile,
            instrument,
        }
    }

    /// A result that somebody shared.
    pub(super) fn of_shared(
        texts: Texts,
        file: &[u8],
        instrument: Instrument,
        shared: &SharedResult,
    ) -> Self {
        let profile = shared.profile(&instrument);
        let (perspective, people) = match shared.respondents() {
            Respondents::One(own) => {
                (Some(own.perspective.clone()), people_of(texts, &instrument, &own.perspective))
            }
            Respondents::Team(_) => (None, texts.result_kicker_team(profile.respondents())),
        };
        let begun = clock::long_day(shared.begun(), texts.language());
        Self {
            texts,
            file: file.into(),
            words: shared.words().clone(),
            origin: [begun, people],
            perspective,
            summary: Summary::of(&instrument, &profile),
            profile,
            instrument,
        }
    }

    /// Whether it is the result of several people.
    fn is_team(&self) -> bool {
        self.perspective.is_none()
    }

    /// A statement as the person who answered read it; of a team, as most read it.
    fn wording(&self, statement: &Statement) -> String {
        let perspective = self.perspective.as_ref().and_then(|id| self.instrument.perspective(id));
        statement.wording(perspective).get(self.texts.language()).to_owned()
    }
}

/// The page of one's own result, drawn anew when the measurement changes.
pub(super) fn own(state: State) -> AnyView {
    let texts = state.texts();
    (move || {
        let measurement = state.measurement()?;
        let instrument = Instrument::clone(&state.instrument());
        let shown = ResultPage::of_own(texts, &state.instrument_file(), instrument, &measurement);
        Some(content(&shown, &measurement))
    })
    .into_any()
}

fn content(shown: &ResultPage, measurement: &Measurement) -> impl IntoView + use<> {
    let texts = shown.texts;
    // The easy version has no task list: its start page leads to the first open question.
    let perspective = shown.perspective.as_ref().and_then(|id| shown.instrument.perspective(id));
    let go_on = if perspective.is_some_and(Perspective::is_easy) { Route::Start } else { Route::Tasks };
    view! {
        <p class="kicker">{kicker(shown)}</p>
        {headline::headline(shown)}
        <Export texts file=Arc::clone(&shown.file) instrument=&shown.instrument measurement>
            <a class="button" data-testid="share" href=Route::Share.href()>{texts.share_open()}</a>
            <a class="button" href=go_on.href()>{texts.result_go_on()}</a>
        </Export>
        {figures(shown)}
    }
}

/// The page of a result that somebody shared, with what can be done with it, and what files are made of.
pub(super) fn of_other(shown: &ResultPage, acts: AnyView, about: ReportSource) -> impl IntoView + use<> {
    view! {
        {acts}
        <p class="kicker">{kicker(shown)}</p>
        {headline::headline(shown)}
        <ExportShared texts=shown.texts file=Arc::clone(&shown.file) about/>
        {figures(shown)}
    }
}

/// All of the result but its sentence.
fn figures(shown: &ResultPage) -> impl IntoView + use<> {
    view! {
        <p class="notice cut-off">{shown.texts.result_cut_off()}</p>
        {charts::charts(shown)}
        {highlights::highlights(shown)}
        {details::details(shown)}
        <section>
            <h2>{shown.texts.result_provenance()}</h2>
            <Provenance texts=shown.texts instrument=&shown.instrument/>
        </section>
    }
}

/// Team, label, date and who filled it in, on one line.
fn kicker(shown: &ResultPage) -> String {
    let Heading { team, organisation, label } = &shown.words.heading;
    let [begun, people] = &shown.origin;
    let parts = [team, organisation, label, begun, people];
    let told: Vec<_> = parts.into_iter().map(String::as_str).filter(|part| !part.trim().is_empty()).collect();
    told.join(" · ")
}

/// One person who filled it in.
fn people_of(texts: Texts, instrument: &Instrument, perspective: &PerspectiveId) -> String {
    let known = instrument.perspective(perspective);
    texts.result_kicker(known.map_or("", |known| known.label().get(texts.language())))
}
