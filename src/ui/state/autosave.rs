//! Keeps the measurement: an answer at once, what is typed when the typing rests, all when one leaves; and takes over
//! what another tab changes.

use super::{Fault, FaultKind, SaveState, State};
use crate::browser::storage::{self, Autosave, StorageError, StorageScope};
use crate::browser::{clock, page, random};
use crate::domain::Measurement;
use leptos::prelude::*;
use std::time::Duration;

/// What is being typed is written when nothing was typed for one to two of these, so at most 240 ms after the last key…
const REST: Duration = Duration::from_millis(120);
/// …and also when the typing does not rest, after so many of them: about two seconds.
const MOST_RESTS: u8 = 16;

/// Typing that is to be kept.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Typing {
    is_pending: bool,
    is_timed: bool,
    goes_on: bool,
    rests: u8,
}

impl State {
    /// How the measurement is kept.
    #[must_use]
    pub fn save_state(self) -> SaveState {
        self.save_state.get()
    }

    /// What was wrong with what was stored.
    #[must_use]
    pub fn fault(self) -> Option<Fault> {
        self.fault.get()
    }

    /// Where the measurement is kept.
    #[must_use]
    pub fn place(self) -> StorageScope {
        self.autosave.with_value(|(autosave, _)| autosave.place())
    }

    /// Listens for what happens elsewhere: another tab that writes, and this one being left or shown again.
    pub fn listen(self) {
        storage::on_change_elsewhere(move |key, value| {
            let Some(measurement) = self.measurement_now() else { return };
            if key.is_none_or(|key| storage::is_key_of(&key, measurement.id())) {
                self.hear(measurement, value);
            }
        });
        page::on_leaving_or_returning(move || {
            if let Some(measurement) = self.measurement_now() {
                self.hear(measurement, None);
            }
        });
    }

    /// Takes over what another tab wrote. The message is taken over even when something else is stored by now: it may
    /// be all there is left of it. Then what is stored is looked at, and gets what it lacks.
    fn hear(self, mut measurement: Measurement, message: Option<String>) {
        let has_changed = message
            .and_then(|text| Measurement::read(&text).ok())
            .and_then(|other| measurement.merge(&other).ok())
            .is_some_and(|merged| merged.has_changed);
        let mut has_to_write = has_changed;
        self.with_autosave(&mut |autosave, typing| {
            has_to_write |= typing.is_pending || autosave.is_behind(&measurement);
        });
        if has_to_write {
            self.keep(measurement);
        }
    }

    /// Keeps the measurement as it is now.
    pub(super) fn keep_now(self) {
        if let Some(measurement) = self.measurement_now() {
            self.keep(measurement);
        }
    }

    /// Keeps the measurement when the typing rests. Until then it is held for the page that is shown after a crash.
    pub(super) fn keep_soon(self) {
        // That nothing could be kept stays told until something is.
        if !matches!(self.save_state.get_untracked(), SaveState::NotKept(_)) {
            self.set_save_state(SaveState::Pending);
        }
        if let Some(measurement) = self.measurement_now() {
            storage::hold(&measurement);
        }
        let mut was_timed = true;
        self.with_autosave(&mut |_, typing| {
            was_timed = typing.is_timed;
            *typing = Typing { is_pending: true, is_timed: true, goes_on: true, ..*typing };
        });
        if !was_timed {
            set_timeout(move || self.rest(), REST);
        }
    }

    fn rest(self) {
        let mut waits = false;
        self.with_autosave(&mut |_, typing| {
            waits = typing.is_pending && typing.goes_on && typing.rests < MOST_RESTS;
            *typing = if waits {
                Typing { goes_on: false, rests: typing.rests + 1, ..*typing }
            } else {
                Typing { is_pending: typing.is_pending, ..Typing::default() }
            };
        });
        if waits {
            set_timeout(move || self.rest(), REST);
        } else {
            self.keep_typed();
        }
    }

    /// Keeps what was typed and not kept yet.
    pub(super) fn keep_typed(self) {
        let mut is_pending = false;
        self.with_autosave(&mut |_, typing| is_pending = typing.is_pending);
        if is_pending {
            self.keep_now();
        }
    }

    /// Writes what is in memory where it disappeared. Only when a person asks for it.
    pub fn keep_again(self) {
        self.keep_anew(self.place());
    }

    /// Keeps the measurement as one that is kept nowhere yet.
    pub(super) fn keep_anew(self, place: StorageScope) {
        self.with_autosave(&mut |autosave, _| *autosave = Autosave::new(place));
        self.keep_now();
    }

    pub(super) fn keep(self, mut measurement: Measurement) {
        let mut kept = self.write(&mut measurement);
        if kept == Err(StorageError::Damaged) {
            let kind = FaultKind::Recovered(measurement.changed());
            self.fault.set(Some(Fault { kind, damaged: Some(measurement.id().clone()) }));
            measurement = measurement.copy(random::id().into());
            self.with_autosave(&mut |autosave, _| *autosave = Autosave::new(autosave.place()));
            kept = self.write(&mut measurement);
        }
        if self.measurement.with_untracked(|now| now.as_ref() != Some(&measurement)) {
            self.measurement.set(Some(measurement));
        }
        self.set_save_state(match kept {
            Ok(()) => SaveState::Kept(clock::now()),
            Err(error) => SaveState::NotKept(error),
        });
    }

    fn write(self, measurement: &mut Measurement) -> Result<(), StorageError> {
        let mut kept = Ok(());
        self.with_autosave(&mut |autosave, typing| {
            typing.is_pending = false;
            kept = autosave.keep(measurement);
        });
        kept
    }

    /// Asks the browser, once, not to clear by itself what is kept: at the end, when there is something to lose.
    pub fn ask_to_stay(self) {
        if self.place() == StorageScope::Device {
            storage::ask_to_stay();
        }
    }

    /// Stores the measurement by other means from here on; nothing waits to be stored.
    pub(super) fn set_autosave(self, autosave: Autosave) {
        self.autosave.set_value((autosave, Typing::default()));
    }

    fn with_autosave(self, act: &mut dyn FnMut(&mut Autosave, &mut Typing)) {
        self.autosave.update_value(|(autosave, typing)| act(autosave, typing));
    }

    /// Tells how the measurement is kept. The same again is not told again.
    fn set_save_state(self, save_state: SaveState) {
        if self.save_state.get_untracked() != save_state {
            self.save_state.set(save_state);
        }
    }
}
