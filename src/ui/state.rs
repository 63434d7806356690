//! The one handle to everything the pages show, with the verbs that change it.

mod asked;
mod autosave;
mod change;
mod gate;
mod library;
mod rest;
mod save_state;
mod startup;
mod wording;

pub use save_state::{Fault, FaultKind, SaveState};
pub use startup::Startup;

use super::locales::Texts;
use super::route::Route;
use crate::browser::storage::{self, Autosave, StorageScope};
use crate::browser::{kiosk, location};
use crate::domain::instrument::{Instrument, Perspective, PrincipleId, StatementId};
use crate::domain::{Answer, Language, Measurement, Note, Progress, Response};
use autosave::Typing;
pub use gate::StartLink;
use leptos::prelude::*;
pub use library::{Deleted, NOT_KEPT};
pub use rest::Rest;
use std::sync::Arc;

/// A handle to the state; cheap to copy. [`State::new`] makes it once, and the context passes it on.
#[derive(Clone, Copy, Debug)]
pub struct State {
    loaded: StoredValue<Loaded>,
    language: RwSignal<Language>,
    route: RwSignal<Route>,
    measurement: RwSignal<Option<Measurement>>,
    save_state: RwSignal<SaveState>,
    fault: RwSignal<Option<Fault>>,
    autosave: StoredValue<(Autosave, Typing)>,
    draft: Draft,
    gate: RwSignal<Option<Route>>,
    is_from_report: RwSignal<bool>,
    replacement: StoredValue<Option<Replacement>, LocalStorage>,
    asks_to_replace: RwSignal<bool>,
    pasted: StoredValue<String>,
    collected: StoredValue<String>,
}

/// What takes the place of the measurement in memory.
type Replacement = Box<dyn FnOnce()>;

/// The questionnaire and the file it was read from.
#[derive(Debug)]
struct Loaded {
    instrument: Arc<Instrument>,
    file: Arc<[u8]>,
}

/// What is filled in before a measurement begins. It lives here and not on the page, so that a change
/// of language does not lose it.
#[derive(Clone, Copy, Debug)]
pub struct Draft {
    /// The id of the perspective; `None` at first.
    pub perspective: RwSignal<Option<String>>,
    /// The code of the scan; `None` at first.
    pub scan: RwSignal<Option<String>>,
    /// The team.
    pub team: RwSignal<String>,
    /// The organisation.
    pub organisation: RwSignal<String>,
    /// The name of the measurement.
    pub label: RwSignal<String>,
    /// Whether people share this computer, so that nothing may stay on it.
    pub is_shared: RwSignal<bool>,
    /// Whether somebody tried to begin, so that the page shows what is missing.
    pub was_sent: RwSignal<bool>,
}

impl Draft {
    fn new(is_shared: bool) -> Self {
        Self {
            is_shared: RwSignal::new(is_shared),
            perspective: RwSignal::new(None),
            scan: RwSignal::new(None),
            team: RwSignal::new(String::new()),
            organisation: RwSignal::new(String::new()),
            label: RwSignal::new(String::new()),
            was_sent: RwSignal::new(false),
        }
    }

    fn clear(self) {
        self.perspective.set(None);
        self.scan.set(None);
        for text in [self.team, self.organisation, self.label] {
            text.set(String::new());
        }
        self.is_shared.set(false);
        self.was_sent.set(false);
    }
}

impl State {
    /// The state at startup: a valid instrument and its file, the language, the page of the address, and what was
    /// stored; `is_asked`: whether a link asks for another measurement than the stored one.
    #[must_use]
    pub fn new(
        instrument: Instrument,
        instrument_file: Arc<[u8]>,
        language: Language,
        route: Route,
        startup: Startup,
        is_asked: bool,
    ) -> Self {
        let gate = match storage::was_returned_to() {
            true => Some(Route::Returned),
            false => is_asked.then_some(Route::StartLink),
        };
        let Startup { measurement, is_from_report, save_state, fault, autosave } = startup;
        Self {
            loaded: StoredValue::new(Loaded { instrument: Arc::new(instrument), file: instrument_file }),
            language: RwSignal::new(language),
            route: RwSignal::new(route),
            measurement: RwSignal::new(measurement),
            save_state: RwSignal::new(save_state),
            fault: RwSignal::new(fault),
            draft: Draft::new(autosave.place() == StorageScope::Tab || kiosk::is_kiosk()),
            autosave: StoredValue::new((autosave, Typing::default())),
            gate: RwSignal::new(gate),
            is_from_report: RwSignal::new(is_from_report),
            replacement: StoredValue::new_local(None),
            asks_to_replace: RwSignal::new(false),
            pasted: StoredValue::new(String::new()),
            collected: StoredValue::new(String::new()),
        }
    }

    /// What is filled in before a measurement begins.
    #[must_use]
    pub fn draft(self) -> Draft {
        self.draft
    }

    /// Shows the page that opens links, with what somebody pasted on the start page.
    pub fn open_pasted(self, text: String) {
        self.pasted.set_value(text);
        self.go(&Route::Shared(String::new()));
    }

    /// Takes what somebody pasted on the start page; empty when that was nothing, or was taken.
    #[must_use]
    pub fn take_pasted(self) -> String {
        self.pasted.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// Remembers a text with links of several people, to put together.
    pub fn collect(self, text: &str) {
        self.collected.update_value(|collected| *collected = [collected, "\n", text].concat());
    }

    /// The texts with links that were collected.
    #[must_use]
    pub fn collected(self) -> String {
        self.collected.get_value()
    }

    /// The state that the pages share.
    #[must_use]
    pub fn of_page() -> Self {
        expect_context()
    }

    /// The questionnaire.
    #[must_use]
    pub fn instrument(self) -> Arc<Instrument> {
        self.loaded.with_value(|loaded| Arc::clone(&loaded.instrument))
    }

    /// The bytes of the questionnaire's file, unchanged.
    #[must_use]
    pub fn instrument_file(self) -> Arc<[u8]> {
        self.loaded.with_value(|loaded| Arc::clone(&loaded.file))
    }

    /// The language of the pages.
    #[must_use]
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// The texts in that language.
    #[must_use]
    pub fn texts(self) -> Texts {
        self.language.get().into()
    }

    /// The current page.
    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Whether a measurement has begun.
    #[must_use]
    pub fn has_begun(self) -> bool {
        self.measurement.with(Option::is_some)
    }

    /// The measurement; tracked.
    #[must_use]
    pub fn measurement(self) -> Option<Measurement> {
        self.measurement.get()
    }

    /// The measurement as it is now; untracked.
    #[must_use]
    pub fn measurement_now(self) -> Option<Measurement> {
        self.measurement.get_untracked()
    }

    /// The answer to one statement; `None` is open. A memo, so that the radio buttons of other statements do not
    /// update.
    #[must_use]
    pub fn answer(self, statement: StatementId) -> Memo<Option<Answer>> {
        Memo::new(move |_| {
            self.measurement
                .with(|measurement| measurement.as_ref()?.response()?.answers.get(&statement).copied())
        })
    }

    /// Whether the measurement is the result of a team, in which nothing can be filled in.
    #[must_use]
    pub fn is_team(self) -> bool {
        self.measurement.with(|measurement| measurement.as_ref().is_some_and(|it| it.team().is_some()))
    }

    /// Whether the person who answers gets the easy version: one statement a page, in easy words.
    #[must_use]
    pub fn is_easy(self) -> bool {
        let instrument = self.instrument();
        self.measurement.with_untracked(|measurement| {
            let response = measurement.as_ref().and_then(|measurement| measurement.response());
            let perspective = response.map(|response| &response.perspective);
            perspective.and_then(|id| instrument.perspective(id)).is_some_and(Perspective::is_easy)
        })
    }

    /// One half of the note with a principle.
    #[must_use]
    pub fn note(self, principle: PrincipleId, half: fn(&Note) -> &String) -> Signal<String> {
        Signal::derive(move || {
            self.follow(|response| {
                response.notes.get(&principle).map(|note| half(note).clone()).unwrap_or_default()
            })
        })
    }

    /// The confidence in the follow-up, as an answer.
    #[must_use]
    pub fn confidence(self) -> Signal<Option<Answer>> {
        Signal::derive(move || self.follow(|response| response.closing.confidence.map(Answer::Step)))
    }

    /// The moment that shows where we stand.
    #[must_use]
    pub fn story(self) -> Signal<String> {
        Signal::derive(move || self.follow(|response| response.closing.story.clone()))
    }

    /// The progress on one principle. Not a signal: each extra type of signal brings copies of its code.
    #[must_use]
    pub fn progress(self, principle: &PrincipleId) -> Progress {
        let instrument = self.instrument();
        self.follow(|response| {
            instrument
                .principle(principle)
                .map(|principle| response.progress(&instrument, principle))
                .unwrap_or_default()
        })
    }

    /// The progress on everything; nothing is asked when nothing has begun.
    #[must_use]
    pub fn total_progress(self) -> Progress {
        let instrument = self.instrument();
        self.follow(|response| response.total_progress(&instrument))
    }

    fn follow<T: Default>(self, read: impl FnOnce(&Response) -> T) -> T {
        self.measurement
            .with(|measurement| measurement.as_ref().and_then(|m| m.response().map(read)).unwrap_or_default())
    }

    /// Shows the page that the address now names.
    pub fn follow_address(self, fragment: &str) {
        let route = Self::route_of(fragment);
        if Route::is_ours(fragment) && self.route.with_untracked(|now| *now != route) {
            self.route.set(route);
        }
    }

    /// The page that a fragment names. The data of a link is removed from the address bar: there somebody could share
    /// it by accident.
    #[must_use]
    pub fn route_of(fragment: &str) -> Route {
        let route = Route::parse(fragment);
        if matches!(&route, Route::Shared(link) if !link.is_empty()) {
            location::hide_fragment(&Route::Shared(String::new()).fragment());
        }
        route
    }

    /// Goes to another page.
    pub fn go(self, route: &Route) {
        location::go(&route.fragment());
    }

    /// Changes the language, for now and for the next visit.
    pub fn set_language(self, language: Language) {
        self.language.set(language);
        location::keep_setting("lang", language.code());
        if self.place() == StorageScope::Device {
            storage::keep_language(language);
        }
    }
}
