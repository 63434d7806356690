//! The verbs that begin a measurement and change what is in it.

use super::State;
use crate::browser::storage::StorageScope;
use crate::browser::{clock, random};
use crate::domain::instrument::{PerspectiveId, PrincipleId, StatementId};
use crate::domain::{
    Action, ActionId, Answer, ClosingAnswers, Heading, Measurement, Moment, Note, Response, Scan, Step,
};
use crate::ui::route::Route;
use leptos::prelude::*;

impl State {
    /// Begins a measurement with every answer open. An earlier one stays on the device.
    pub fn begin(self, perspective: PerspectiveId, scan: Scan, heading: Heading) {
        let place =
            if self.draft.is_shared.get_untracked() { StorageScope::Tab } else { StorageScope::Device };
        let response = Response::new(random::id().into(), perspective, scan);
        let id = random::id().into();
        let measurement = Measurement::begin(id, &self.instrument(), heading, clock::now(), response);
        self.draft.was_sent.set(false);
        self.take_up(measurement, place);
    }

    /// Goes on with a measurement that is stored nowhere yet. An earlier one stays on the device.
    pub fn take_up(self, measurement: Measurement, place: StorageScope) {
        self.keep_typed();
        self.measurement.set(Some(measurement));
        self.fault.set(None);
        self.is_from_report.set(false);
        self.keep_anew(place);
    }

    /// Answers a statement; `None` opens it again. `is_old` says that it was read in the words in which it was answered
    /// before, and not in those of now.
    pub fn set_answer(self, statement: &StatementId, answer: Option<Answer>, is_old: bool) {
        let instrument = self.instrument();
        self.change(|measurement, now| {
            if is_old {
                measurement.correct_answer(statement, answer, now);
            } else {
                measurement.set_answer(&instrument, statement, answer, now);
            }
        });
        self.keep_now();
    }

    /// Changes the note on a principle.
    pub fn change_note(self, principle: PrincipleId, change: impl FnOnce(&mut Note)) {
        self.change(|measurement, now| {
            let note = measurement.response().and_then(|response| response.notes.get(&principle));
            let mut note = note.cloned().unwrap_or_default();
            change(&mut note);
            measurement.set_note(&principle, note, now);
        });
        self.keep_soon();
    }

    /// Makes an agreement, or changes it; one of which every part is open is deleted.
    pub fn set_action(self, id: &ActionId, action: &Action) {
        self.change(|measurement, now| measurement.set_action(id, action, now));
        self.keep_now();
    }

    /// Asks the rest of the statements too, and shows the first that is open.
    pub fn ask_all(self) {
        self.change(Measurement::ask_all);
        self.keep_now();
        self.go(&Route::Tasks);
    }

    /// Sets the confidence in the follow-up; `None` opens it again.
    pub fn set_confidence(self, confidence: Option<Step>) {
        self.change_closing(|closing| closing.confidence = confidence);
        self.keep_now();
    }

    /// Changes the moment that shows where we stand.
    pub fn set_story(self, story: String) {
        self.change_closing(|closing| closing.story = story);
        self.keep_soon();
    }

    fn change_closing(self, change: impl FnOnce(&mut ClosingAnswers)) {
        self.change(|measurement, now| {
            let Some(response) = measurement.response() else { return };
            let mut closing = response.closing.clone();
            change(&mut closing);
            measurement.set_closing(closing, now);
        });
    }

    fn change(self, change: impl FnOnce(&mut Measurement, Moment)) {
        self.measurement.update(|measurement| {
            if let Some(measurement) = measurement {
                change(measurement, clock::now());
            }
        });
    }
}
