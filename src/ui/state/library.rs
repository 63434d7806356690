//! The verbs that change the stored measurements. Every page that lists, opens, imports or removes measurements uses
//! them, so that memory and storage never differ.

use super::{SaveState, Startup, State};
use crate::browser::library::{self, Removed};
use crate::browser::storage::{self, Autosave, StorageError, StorageScope};
use crate::browser::{clock, page};
use crate::domain::{Measurement, MeasurementId};
use crate::ui::route::Route;
use leptos::prelude::*;

/// The id of the notice that asks, which gets the focus.
pub const NOT_KEPT: &str = "not-kept";

impl State {
    /// Whether this measurement is being filled in.
    #[must_use]
    pub fn is_current(self, id: &str) -> bool {
        self.measurement.with_untracked(|current| current.as_ref().is_some_and(|it| it.id().as_str() == id))
    }

    /// Does what puts another measurement in the place of the current one. Where that has changes that cannot be stored, a
    /// person is asked first: [`State::asks_to_replace`].
    pub fn replace(self, act: impl FnOnce() + 'static) {
        if storage::is_held() {
            self.keep_typed();
            self.keep_unsaved();
        }
        if storage::is_held() {
            self.replacement.set_value(Some(Box::new(act)));
            self.asks_to_replace.set(true);
            page::focus(NOT_KEPT.to_owned());
        } else {
            act();
        }
    }

    /// Whether a person is asked if what is in memory only may be lost.
    #[must_use]
    pub fn asks_to_replace(self) -> bool {
        self.asks_to_replace.get()
    }

    /// Takes the answer: whether what is in memory only may be lost.
    pub fn answer_replace(self, may_be_lost: bool) {
        self.asks_to_replace.set(false);
        let act = self.replacement.try_update_value(Option::take).flatten();
        if let Some(act) = act.filter(|_| may_be_lost) {
            act();
        }
    }

    /// Makes a stored measurement the one being filled in. The previous one stays stored.
    ///
    /// # Errors
    /// [`StorageError`]: the other could not be made current. Then nothing has changed.
    pub fn open(self, scope: StorageScope, id: &MeasurementId) -> Result<(), StorageError> {
        self.keep_typed();
        let Some((_, measurement)) = library::find(id.as_str()) else {
            return Err(StorageError::Disappeared);
        };
        library::set_current(scope, &measurement)?;
        self.take(Startup::load(scope, id));
        Ok(())
    }

    /// Stores a measurement over its stored version. If it is the one being filled in, memory and storage both have all
    /// changes afterwards.
    ///
    /// # Errors
    /// [`StorageError`]; the stored version is then unchanged.
    pub fn put(self, scope: StorageScope, measurement: &Measurement) -> Result<(), StorageError> {
        if !self.is_current(measurement.id().as_str()) {
            return library::put(scope, measurement);
        }
        let mut merged = measurement.clone();
        self.add_unsaved(&mut merged);
        self.keep(merged);
        match self.save_state.get_untracked() {
            SaveState::NotKept(error) => Err(error),
            _ => Ok(()),
        }
    }

    /// Merges into a measurement the changes of it that are only in memory. Any other measurement stays as it is.
    pub fn add_unsaved(self, measurement: &mut Measurement) {
        self.measurement.with_untracked(|current| {
            // Another measurement refuses to be merged.
            let _ = current.as_ref().map(|current| measurement.merge(current));
        });
    }

    /// Stores the version of a measurement that a person chose over the stored one, and returns the stored one for
    /// undo. Every tab that has it open ends with the chosen version.
    ///
    /// # Errors
    /// [`StorageError`]; the stored version is then unchanged.
    pub fn supersede(
        self,
        scope: StorageScope,
        mut chosen: Measurement,
    ) -> Result<Measurement, StorageError> {
        let mut before = library::find(chosen.id().as_str()).map_or_else(|| chosen.clone(), |(_, kept)| kept);
        self.add_unsaved(&mut before);
        chosen.supersede(&before, clock::now());
        self.put(scope, &chosen)?;
        Ok(before)
    }

    /// Removes everything stored under an id. The measurement that is being filled in leaves the memory too.
    ///
    /// # Errors
    /// [`StorageError`] when part of it is still there.
    pub fn remove(self, scope: StorageScope, id: &str) -> Result<Deleted, StorageError> {
        let removed = library::remove(scope, id)?;
        let current = self.is_current(id).then(|| self.measurement_now()).flatten();
        if current.is_some() {
            self.forget();
        }
        if self.fault.with_untracked(|fault| {
            fault.as_ref().is_some_and(|fault| fault.damaged.as_ref().is_some_and(|it| it.as_str() == id))
        }) {
            self.fault.set(None);
        }
        // The removal may have made room for what could not be stored.
        self.keep_unsaved();
        Ok(Deleted { removed, current })
    }

    /// Puts back what was removed, byte for byte, and in memory if it was there.
    ///
    /// # Errors
    /// [`StorageError`]; what could be put back is stored.
    pub fn put_back(self, deleted: &Deleted) -> Result<(), StorageError> {
        library::put_back(&deleted.removed)?;
        let Some(current) = &deleted.current else { return Ok(()) };
        let scope = deleted.removed.scope();
        self.take(Startup::load(scope, current.id()));
        // The memory may have had more than the storage; else the stored bytes stay as they are.
        let stored = self.measurement_now();
        let had_more =
            stored.is_none_or(|mut stored| stored.merge(current).map_or(true, |merged| merged.has_changed));
        if had_more { self.put(scope, current) } else { Ok(()) }
    }

    /// Remembers that a stored measurement comes from a report: it is shown, and changed only when a person asks for it.
    pub fn mark_from_report(self, scope: StorageScope, measurement: &Measurement) {
        library::mark_from_report(scope, measurement);
    }

    /// Lets a person change the measurement that comes from a report.
    pub fn change_report(self) {
        if let Some(measurement) = self.measurement_now() {
            library::unmark_from_report(self.place(), measurement.id());
        }
        self.is_from_report.set(false);
    }

    /// Remembers that this revision of a measurement was saved as a file.
    pub fn mark_downloaded(self, scope: StorageScope, measurement: &Measurement) {
        library::mark_downloaded(scope, measurement);
    }

    /// Removes everything that the tool stores on this device and in this tab, and everything it has in memory.
    ///
    /// # Errors
    /// [`StorageError`] when part of it is still there.
    pub fn wipe(self) -> Result<(), StorageError> {
        library::wipe()?;
        self.forget();
        self.fault.set(None);
        self.draft.clear();
        Ok(())
    }

    /// Removes everything that the tool has in this tab: it is somebody else's.
    pub fn erase_tab(self) {
        // Without a storage there is nothing in it.
        let _ = library::wipe_tab();
        self.forget();
        self.open_gate();
        self.go(&Route::Start);
    }

    /// Stores what is only in memory, if there is anything.
    fn keep_unsaved(self) {
        if matches!(self.save_state.get_untracked(), SaveState::NotKept(_)) {
            self.keep_now();
        }
    }

    /// Makes what was found in the storage the measurement that is being filled in.
    fn take(self, found: Startup) {
        let Startup { mut measurement, is_from_report, save_state, fault, autosave } = found;
        if let Some(measurement) = &mut measurement {
            measurement.remember_wording(&self.instrument());
        }
        storage::release();
        self.set_autosave(autosave);
        self.fault.set(fault);
        self.save_state.set(save_state);
        self.is_from_report.set(is_from_report);
        self.measurement.set(measurement);
    }

    /// Removes the measurement that is being filled in from memory.
    pub(super) fn forget(self) {
        storage::release();
        self.set_autosave(Autosave::new(StorageScope::Device));
        self.save_state.set(SaveState::Nothing);
        self.is_from_report.set(false);
        self.measurement.set(None);
    }
}

/// What was removed, so that it can be put back.
#[derive(Clone, Debug)]
pub struct Deleted {
    removed: Removed,
    /// The measurement as it was in memory, if it was being filled in.
    current: Option<Measurement>,
}
