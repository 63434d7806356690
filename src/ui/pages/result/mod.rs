//! The result: a sentence first, then the picture, what to talk about, what to try, and what was answered.

mod details;
mod distribution;
mod headline;
mod picture;
mod radar;
mod roles;
mod rows;
mod table;
mod take;
mod talk;
mod tenths;

pub(super) use radar::{moments_radar, sample};
pub(super) use tenths::tenths;

use super::compare;
use super::export::{Export, ExportShared, ReportSource, Undrawn};
use crate::browser::clock;
use crate::domain::instrument::Instrument;
use crate::domain::result::{Answered, ResultSource, ResultView};
use crate::domain::{Heading, Measurement};
use crate::ui::components::{Done, Provenance, after_names, redrawn};
use crate::ui::locales::Texts;
use crate::ui::measurement_text::joined;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;
use std::sync::Arc;

/// What the parts of the page are made of: the result as it is shown, and what stands around it.
pub(in crate::ui) struct ResultPage {
    texts: Texts,
    /// The bytes of the instrument file, as it came.
    file: Arc<[u8]>,
    instrument: Arc<Instrument>,
    /// When it was begun, in words.
    begun: String,
    /// The address of this page.
    href: String,
    /// Whether the explorer is a page of its own; else it is folded under this one.
    has_explorer_page: bool,
    view: ResultView,
}

impl ResultPage {
    /// The page of a result that was begun on a day, in words.
    pub(super) fn new(state: State, source: ResultSource, begun: String) -> Self {
        let (texts, instrument) = (state.texts(), state.instrument());
        let view = ResultView::new(&instrument, source, texts.language());
        let href = untrack(|| state.route()).href();
        Self { texts, file: state.instrument_file(), instrument, begun, href, has_explorer_page: false, view }
    }
}

/// The page of one's own result, drawn anew when the measurement changes.
pub(super) fn own(state: State) -> AnyView {
    redrawn(move || {
        let Some(measurement) = state.measurement() else { return ().into_any() };
        let begun = clock::long_date(measurement.begun(), state.texts().language());
        let shown = ResultPage {
            has_explorer_page: true,
            ..ResultPage::new(state, ResultSource::of(&measurement), begun)
        };
        content(state, &shown, &measurement).into_any()
    })
}

fn content(state: State, shown: &ResultPage, measurement: &Measurement) -> impl IntoView + use<> {
    let texts = shown.texts;
    let go_on =
        go_on(shown, measurement).map(|(page, told)| view! { <a class="button" href=page.href()>{told}</a> });
    let undrawn = Undrawn::of(measurement, &shown.view);
    view! {
        <p class="kicker">{kicker(shown)}</p>
        {headline::headline(shown)}
        {compare::offer(state, measurement)}
        {figures(shown)}
        <Export texts file=Arc::clone(&shown.file) instrument=&shown.instrument measurement undrawn>
            <a class="button" data-testid="share" href=Route::Share.href()>{texts.share_open()}</a>
            <a class="button" data-testid="agreements" href=Route::Agreements(String::new()).href()>{texts.agreements_open()}</a>
            {go_on}
        </Export>
        <Done texts/>
        {provenance(shown)}
    }
}

/// Where a person goes from the result: on with the questions, or back to them when all are answered. There is nothing to
/// go on with in the result of a team.
fn go_on(shown: &ResultPage, measurement: &Measurement) -> Option<(Route, &'static str)> {
    let is_done = measurement.response()?.total_progress(&shown.instrument).is_done();
    // The easy version has no task list: its start page leads to the first open question.
    let is_easy = matches!(shown.view.respondents.answered, Answered::Person { is_easy: true, .. });
    match (is_easy, is_done) {
        (true, true) => None,
        (true, false) => Some((Route::Start, shown.texts.result_go_on())),
        (false, true) => Some((Route::Tasks, shown.texts.tasks_title())),
        (false, false) => Some((Route::Tasks, shown.texts.result_go_on())),
    }
}

/// The page of a result that somebody shared, with what can be done with it, and what files are made of.
pub(super) fn of_other(
    shown: &ResultPage,
    measurement: &Measurement,
    acts: AnyView,
    explorer: AnyView,
    about: ReportSource,
) -> impl IntoView + use<> {
    let undrawn = Undrawn::of(measurement, &shown.view);
    view! {
        {acts}
        <p class="kicker">{kicker(shown)}</p>
        {headline::headline(shown)}
        {figures(shown)}
        {explorer}
        <ExportShared texts=shown.texts file=Arc::clone(&shown.file) about instrument=&shown.instrument undrawn/>
        {provenance(shown)}
    }
}

/// All of the result but its sentence.
fn figures(shown: &ResultPage) -> impl IntoView + use<> {
    view! {
        <p class="notice cut-off">{shown.texts.result_cut_off()}</p>
        {picture::picture(shown)}
        {roles::roles(shown)}
        {talk::agenda(shown)}
        {talk::ideas_for_chances(shown)}
        {details::details(shown)}
    }
}

fn provenance(shown: &ResultPage) -> impl IntoView + use<> {
    view! {
        <section class="provenance">
            <h2>{shown.texts.result().provenance()}</h2>
            <Provenance texts=shown.texts instrument=&shown.instrument/>
        </section>
    }
}

/// Team, label, date and who filled it in, on one line.
fn kicker(shown: &ResultPage) -> AnyView {
    after_names(kicker_parts(shown))
}

/// The same as a text.
fn kicker_words(shown: &ResultPage) -> String {
    joined(&kicker_parts(shown))
}

/// The names, and the rest.
fn kicker_parts(shown: &ResultPage) -> [String; 2] {
    let Heading { team, organisation, label } = &shown.view.heading;
    [joined([team, organisation, label]), joined([&shown.begun, &shown.view.respondents.sentence])]
}
