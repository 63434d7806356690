//! The one handle to everything the pages show, with the verbs that change it.

use super::locales::Texts;
use super::persist::Keeping;
use super::route::Route;
use crate::browser::later::LaterPage;
use crate::browser::{clock, location, random, storage};
use crate::domain::instrument::{Instrument, PerspectiveId, Principle, PrincipleId, Statement, StatementId};
use crate::domain::{Answer, ClosingAnswers, Heading, Language, Measurement, Note, Progress, Response, Scan};
use leptos::prelude::*;
use std::sync::Arc;

/// A handle to the state; copying it is free. Made once, by [`State::new`], and handed on by context.
#[derive(Clone, Copy, Debug)]
pub struct State {
    instrument: StoredValue<Arc<Instrument>>,
    instrument_file: StoredValue<Arc<[u8]>>,
    language: RwSignal<Language>,
    route: RwSignal<Route>,
    measurement: RwSignal<Option<Measurement>>,
    keeping: RwSignal<Keeping>,
}

/// Why a measurement could not be begun.
pub type BeginError = random::NoRandomness;

impl State {
    /// The state at the start: a valid instrument and its file, the language and the page of the address, and what was kept.
    #[must_use]
    pub fn new(
        instrument: Instrument,
        instrument_file: Arc<[u8]>,
        language: Language,
        route: Route,
        measurement: Option<Measurement>,
        keeping: Keeping,
    ) -> Self {
        Self {
            instrument: StoredValue::new(Arc::new(instrument)),
            instrument_file: StoredValue::new(instrument_file),
            language: RwSignal::new(language),
            route: RwSignal::new(route),
            measurement: RwSignal::new(measurement),
            keeping: RwSignal::new(keeping),
        }
    }

    /// The state that the pages share.
    #[must_use]
    pub fn of_page() -> Self {
        expect_context()
    }

    /// The questionnaire.
    #[must_use]
    pub fn instrument(self) -> Arc<Instrument> {
        self.instrument.get_value()
    }

    /// The language one reads in.
    #[must_use]
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// The texts in the language one reads in.
    #[must_use]
    pub fn texts(self) -> Texts {
        self.language.get().into()
    }

    /// The page one is on.
    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Whether a measurement was begun; follows only that, not the answers.
    #[must_use]
    pub fn has_begun(self) -> Memo<bool> {
        Memo::new(move |_| self.measurement.with(Option::is_some))
    }

    /// The measurement, followed in every change.
    #[must_use]
    pub fn measurement(self) -> Option<Measurement> {
        self.measurement.get()
    }

    /// The measurement as it is now, not followed.
    #[must_use]
    pub fn measurement_now(self) -> Option<Measurement> {
        self.measurement.get_untracked()
    }

    /// The page with the result of the measurement as it is now; `None` when nothing was begun.
    #[must_use]
    pub fn result(self) -> Option<LaterPage> {
        let measurement = self
            .measurement
            .with_untracked(|measurement| measurement.as_ref().map(Measurement::to_stored))?;
        Some(LaterPage::Result { instrument: self.instrument_file.get_value(), measurement })
    }

    /// The page about the questionnaire and the tool.
    #[must_use]
    pub fn about(self) -> LaterPage {
        LaterPage::About { instrument: self.instrument_file.get_value() }
    }

    /// How the measurement is kept.
    #[must_use]
    pub fn keeping(self) -> Keeping {
        self.keeping.get()
    }

    /// The statements of a principle that are asked in this measurement.
    #[must_use]
    pub fn asked(self, principle: &Principle) -> Vec<Statement> {
        let asked = |measurement: &Measurement| {
            let asked = measurement.response.asked(&self.instrument(), principle);
            asked.into_iter().cloned().collect()
        };
        self.measurement.with_untracked(|measurement| measurement.as_ref().map(asked)).unwrap_or_default()
    }

    /// Which step a principle is, and of how many, counting only the principles that are asked; `None` when it
    /// is not asked or nothing was begun.
    #[must_use]
    pub fn step(self, principle: &Principle) -> Option<(usize, usize)> {
        let instrument = self.instrument();
        self.measurement.with_untracked(|measurement| {
            let asked = measurement.as_ref()?.response.asked_principles(&instrument);
            let position = asked.iter().position(|asked| asked.id() == principle.id())?;
            Some((position + 1, asked.len()))
        })
    }

    /// Whether the person who answers gets the easy version.
    #[must_use]
    pub fn is_easy(self) -> bool {
        let instrument = self.instrument();
        self.measurement.with_untracked(|measurement| {
            let perspective = measurement.as_ref().map(|measurement| &measurement.response.perspective);
            perspective
                .and_then(|id| instrument.perspective(id))
                .is_some_and(|perspective| perspective.is_easy())
        })
    }

    /// The answer to one statement; `None` is open. A memo: the radio buttons of other statements stay at rest.
    #[must_use]
    pub fn answer(self, statement: StatementId) -> Memo<Option<Answer>> {
        Memo::new(move |_| {
            self.measurement
                .with(|measurement| measurement.as_ref()?.response.answers.get(&statement).copied())
        })
    }

    /// The note with one principle.
    #[must_use]
    pub fn note(self, principle: PrincipleId) -> Signal<Note> {
        self.follow(move |response| response.notes.get(&principle).cloned().unwrap_or_default())
    }

    /// The answers at the end.
    #[must_use]
    pub fn closing(self) -> Signal<ClosingAnswers> {
        self.follow(|response| response.closing.clone())
    }

    /// How far one is with one principle.
    #[must_use]
    pub fn progress(self, principle: PrincipleId) -> Signal<Progress> {
        let instrument = self.instrument();
        self.follow(move |response| {
            instrument
                .principle(&principle)
                .map(|principle| response.progress(&instrument, principle))
                .unwrap_or_default()
        })
    }

    fn follow<T: Default + Send + Sync + 'static>(
        self,
        read: impl Fn(&Response) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        Signal::derive(move || {
            self.measurement
                .with(|measurement| measurement.as_ref().map(|m| read(&m.response)).unwrap_or_default())
        })
    }

    /// Begins a measurement in which everything is open. An earlier one stays on the device.
    ///
    /// # Errors
    /// [`BeginError`] where the browser gives no random name for it.
    pub fn begin(self, perspective: PerspectiveId, scan: Scan, heading: Heading) -> Result<(), BeginError> {
        let response = Response::new(random::id()?.into(), perspective, scan);
        let id = random::id()?.into();
        let measurement = Measurement::begin(id, &self.instrument(), heading, clock::now(), response);
        self.measurement.set(Some(measurement));
        Ok(())
    }

    /// Answers a statement.
    pub fn set_answer(self, statement: StatementId, answer: Answer) {
        self.change(|response| {
            response.answers.insert(statement, answer);
        });
    }

    /// Changes the note with a principle.
    pub fn change_note(self, principle: PrincipleId, change: impl FnOnce(&mut Note)) {
        self.change(|response| {
            let note = response.notes.entry(principle.clone()).or_default();
            change(note);
            if *note == Note::default() {
                response.notes.remove(&principle);
            }
        });
    }

    /// Changes the answers at the end.
    pub fn change_closing(self, change: impl FnOnce(&mut ClosingAnswers)) {
        self.change(|response| change(&mut response.closing));
    }

    fn change(self, change: impl FnOnce(&mut Response)) {
        self.measurement.update(|measurement| {
            if let Some(measurement) = measurement {
                change(&mut measurement.response);
            }
        });
    }

    /// Shows the page that the address now names.
    pub fn follow_address(self, fragment: &str) {
        let route = Route::parse(fragment);
        if Route::is_ours(fragment) && self.route.with_untracked(|now| *now != route) {
            self.route.set(route);
        }
    }

    /// Goes to another page.
    pub fn go(self, route: &Route) {
        location::go(&route.fragment());
    }

    /// Changes the language, for now and for the next visit.
    pub fn set_language(self, language: Language) {
        self.language.set(language);
        location::keep_setting("lang", language.code());
        storage::keep_language(language);
    }

    /// Tells how the measurement is kept.
    pub fn set_keeping(self, keeping: Keeping) {
        self.keeping.set(keeping);
    }
}
