//! Stores the measurement: an answer at once, typed text when the typing pauses, and everything when the page is left.
//! It also merges what another tab changes.

use super::{Fault, FaultKind, SaveState, State};
use crate::browser::storage::{self, Autosave, StorageError, StorageScope};
use crate::browser::{clock, page, random};
use crate::domain::Measurement;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// Typed text is written after one to two of these without a key, so at most 240 ms after the last key…
const REST: Duration = Duration::from_millis(120);
/// …and during continuous typing after this many of them: about two seconds.
const MOST_RESTS: u8 = 16;

/// Typed text that is not written yet.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Typing {
    is_pending: bool,
    is_timed: bool,
    goes_on: bool,
    rests: u8,
    /// The number of writes, by which a completed one is known to be the last.
    writes: u32,
}

impl State {
    /// How the measurement is stored.
    #[must_use]
    pub fn save_state(self) -> SaveState {
        self.save_state.get()
    }

    /// What is wrong with the stored data.
    #[must_use]
    pub fn fault(self) -> Option<Fault> {
        self.fault.get()
    }

    /// Where the measurement is stored.
    #[must_use]
    pub fn place(self) -> StorageScope {
        self.autosave.with_value(|(autosave, _)| autosave.place())
    }

    /// Listens for writes by another tab, and for this tab being left or shown again.
    pub fn listen(self) {
        storage::on_change_elsewhere(move |key, value| {
            let Some(measurement) = self.measurement_now() else { return };
            if key.is_none_or(|key| storage::is_key_of(&key, measurement.id())) {
                self.hear(measurement, value);
            } else if storage::is_held() {
                // The other tab may have made room.
                self.keep(measurement);
            }
        });
        page::on_leaving_or_returning(move || {
            if let Some(measurement) = self.measurement_now() {
                self.hear(measurement, None);
            }
        });
    }

    /// Merges what another tab wrote. The message is merged even when something else is stored by now: it may be the
    /// only copy left. Then the stored value is read, and written again if it lacks anything.
    fn hear(self, mut measurement: Measurement, message: Option<String>) {
        let has_changed = message
            .and_then(|text| Measurement::read_whole(&text).ok())
            .and_then(|other| measurement.merge(&other).ok())
            .is_some_and(|merged| merged.has_changed);
        let mut has_to_write = has_changed || storage::is_held();
        self.with_autosave(&mut |autosave, typing| {
            has_to_write |= typing.is_pending || autosave.is_behind(&measurement);
        });
        if has_to_write {
            self.keep(measurement);
        }
    }

    /// Stores the measurement now.
    pub(super) fn keep_now(self) {
        if let Some(measurement) = self.measurement_now() {
            self.keep(measurement);
        }
    }

    /// Stores the measurement when the typing pauses. Until then the page that is shown after a crash can reach it.
    pub(super) fn keep_soon(self) {
        // "Could not be stored" stays on the page until something is stored.
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
            set_timeout(move || self.pause(), REST);
        }
    }

    fn pause(self) {
        let mut waits = false;
        self.with_autosave(&mut |_, typing| {
            waits = typing.is_pending && typing.goes_on && typing.rests < MOST_RESTS;
            *typing = if waits {
                Typing { goes_on: false, rests: typing.rests + 1, ..*typing }
            } else {
                Typing { is_pending: typing.is_pending, writes: typing.writes, ..Typing::default() }
            };
        });
        if waits {
            set_timeout(move || self.pause(), REST);
        } else {
            self.keep_typed();
        }
    }

    /// Stores typed text that is not stored yet.
    pub(super) fn keep_typed(self) {
        let mut is_pending = false;
        self.with_autosave(&mut |_, typing| is_pending = typing.is_pending);
        if is_pending {
            self.keep_now();
        }
    }

    /// Writes what is in memory again after the stored value disappeared. Only when a person asks for it.
    pub fn keep_again(self) {
        self.keep_anew(self.place());
    }

    /// Stores the measurement as one that is stored nowhere yet.
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
        match kept {
            Ok(()) if self.place() == StorageScope::Device => self.confirm(),
            Ok(()) => self.set_save_state(SaveState::Kept(clock::now())),
            Err(error) => self.set_save_state(SaveState::NotKept(error)),
        }
    }

    /// Says that it is stored once it is on the disk, unless something was changed meanwhile.
    fn confirm(self) {
        self.set_save_state(SaveState::Pending);
        let write = self.last_write();
        spawn_local(async move {
            let is_on_disk = storage::is_on_disk().await;
            let is_last =
                self.autosave.try_with_value(|(_, typing)| typing.writes == write && !typing.is_pending);
            if is_last == Some(true) && self.save_state.get_untracked() == SaveState::Pending {
                let now = clock::now();
                self.set_save_state(if is_on_disk {
                    SaveState::Kept(now)
                } else {
                    SaveState::KeptByBrowser(now)
                });
            }
        });
    }

    fn last_write(self) -> u32 {
        self.autosave.with_value(|(_, typing)| typing.writes)
    }

    fn write(self, measurement: &mut Measurement) -> Result<(), StorageError> {
        let mut kept = Ok(());
        self.with_autosave(&mut |autosave, typing| {
            typing.is_pending = false;
            typing.writes = typing.writes.wrapping_add(1);
            kept = autosave.keep(measurement);
        });
        kept
    }

    /// Asks the browser, once, not to clear the storage on its own: at the end, when there is something to lose.
    pub fn ask_to_stay(self) {
        if self.place() == StorageScope::Device {
            storage::ask_to_stay();
        }
    }

    /// Replaces the autosave; nothing is pending in the new one.
    pub(super) fn set_autosave(self, autosave: Autosave) {
        let writes = self.last_write().wrapping_add(1);
        self.autosave.set_value((autosave, Typing { writes, ..Typing::default() }));
    }

    fn with_autosave(self, act: &mut dyn FnMut(&mut Autosave, &mut Typing)) {
        self.autosave.update_value(|(autosave, typing)| act(autosave, typing));
    }

    /// Sets the save state. Setting the same one again notifies nobody.
    fn set_save_state(self, save_state: SaveState) {
        if self.save_state.get_untracked() != save_state {
            self.save_state.set(save_state);
        }
    }
}
