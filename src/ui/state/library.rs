//! The verbs that change what is kept beside the answers: every page that lists, opens, imports or removes measurements
//! goes through them, so that what is in memory and what is stored never part.

use super::{SaveState, Startup, State};
use crate::browser::clock;
use crate::browser::library::{self, Removed};
use crate::browser::storage::{self, Autosave, StorageError, StorageScope};
use crate::domain::{Measurement, MeasurementId};
use leptos::prelude::*;

impl State {
    /// Whether a measurement is the one that is being filled in.
    #[must_use]
    pub fn is_current(self, id: &str) -> bool {
        self.measurement.with_untracked(|current| current.as_ref().is_some_and(|it| it.id().as_str() == id))
    }

    /// Makes a stored measurement the one that is being filled in. The one before stays where it is stored.
    ///
    /// # Errors
    /// [`StorageError`]: the current one has changes that cannot be stored, or the other could not be made current. Nothing
    /// has changed then.
    pub fn open(self, scope: StorageScope, id: &MeasurementId) -> Result<(), StorageError> {
        self.save_before_leaving()?;
        let Some((_, measurement)) = library::find(id.as_str()) else {
            return Err(StorageError::Disappeared);
        };
        library::set_current(scope, &measurement)?;
        self.take(Startup::load(scope, id));
        Ok(())
    }

    /// Stores a measurement in the place of what was stored of it. Of the one that is being filled in, both have all
    /// changes afterwards.
    ///
    /// # Errors
    /// [`StorageError`]; what was stored before is then still there.
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

    /// Adds to a measurement what only the memory has of it. Another measurement stays as it is.
    pub fn add_unsaved(self, measurement: &mut Measurement) {
        self.measurement.with_untracked(|current| {
            // Another measurement refuses to be merged.
            let _ = current.as_ref().map(|current| measurement.merge(current));
        });
    }

    /// Stores a state of a measurement that a person chose above the stored one; returns that one, to take it back. Every
    /// tab that has it open ends with the chosen one.
    ///
    /// # Errors
    /// [`StorageError`]; what was stored before is then still there.
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

    /// Removes all that is stored under an id. The measurement that is being filled in leaves the memory too.
    ///
    /// # Errors
    /// [`StorageError`] when something of it is still there.
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
        // There may be room now for what could not be stored.
        self.keep_unsaved();
        Ok(Deleted { removed, current })
    }

    /// Puts back what was removed, byte for byte, and in memory where it was there.
    ///
    /// # Errors
    /// [`StorageError`]; what could be put back is there.
    pub fn put_back(self, deleted: &Deleted) -> Result<(), StorageError> {
        library::put_back(&deleted.removed)?;
        if let Some(current) = &deleted.current {
            self.take(Startup::load(deleted.removed.scope(), current.id()));
            self.put(deleted.removed.scope(), current)?;
        }
        Ok(())
    }

    /// Remembers that this revision of a measurement was saved as a file.
    pub fn mark_downloaded(self, scope: StorageScope, measurement: &Measurement) {
        library::mark_downloaded(scope, measurement);
    }

    /// Removes all that the tool stores on this device and in this tab, and all that it has in memory.
    ///
    /// # Errors
    /// [`StorageError`] when something of it is still there.
    pub fn wipe(self) -> Result<(), StorageError> {
        library::wipe()?;
        self.forget();
        self.fault.set(None);
        self.draft.clear();
        Ok(())
    }

    /// Stores what is in memory only, where there is something.
    fn keep_unsaved(self) {
        if matches!(self.save_state.get_untracked(), SaveState::NotKept(_)) {
            self.keep_now();
        }
    }

    /// Stores all changes of the measurement that is being filled in, before another takes its place.
    fn save_before_leaving(self) -> Result<(), StorageError> {
        self.keep_typed();
        self.keep_unsaved();
        match self.save_state.get_untracked() {
            SaveState::NotKept(error) if self.measurement.with_untracked(Option::is_some) => Err(error),
            _ => Ok(()),
        }
    }

    /// Takes what was found in the storage as what is being filled in.
    fn take(self, found: Startup) {
        let Startup { mut measurement, save_state, fault, autosave } = found;
        if let Some(measurement) = &mut measurement {
            measurement.remember_wording(&self.instrument());
        }
        storage::release();
        self.set_autosave(autosave);
        self.fault.set(fault);
        self.save_state.set(save_state);
        self.measurement.set(measurement);
    }

    /// Lets the measurement that is being filled in go from memory.
    fn forget(self) {
        storage::release();
        self.set_autosave(Autosave::new(StorageScope::Device));
        self.save_state.set(SaveState::Nothing);
        self.measurement.set(None);
    }
}

/// What was removed, to put it back.
#[derive(Clone, Debug)]
pub struct Deleted {
    removed: Removed,
    /// The measurement as it was in memory, where it was the one that was being filled in.
    current: Option<Measurement>,
}
