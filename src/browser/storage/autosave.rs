//! Stores one measurement, beside other tabs that store it too: read, merge, write, read back.

use super::area::Area;
use super::journal::Journal;
use super::{StorageError, StorageScope, current_key, hold, measurement_key, release, set_open};
use crate::domain::{DocumentError, Measurement, Occasion};

/// What a tab knows about how its measurement is stored.
#[derive(Clone, Debug)]
pub struct Autosave {
    pub(super) place: StorageScope,
    /// What this tab last wrote or read of it.
    pub(super) known: Option<String>,
    /// Whether it is marked as the current measurement. Marked once: another tab may make another one current.
    pub(super) is_current: bool,
    pub(super) journal: Journal,
}

impl Autosave {
    /// The autosave of a measurement that is stored nowhere yet.
    #[must_use]
    pub fn new(place: StorageScope) -> Self {
        Self { place, known: None, is_current: false, journal: Journal::EMPTY }
    }

    /// Where it is stored.
    #[must_use]
    pub fn place(&self) -> StorageScope {
        self.place
    }

    /// Whether the stored value differs from what this tab knows.
    #[must_use]
    pub fn is_behind(&self, measurement: &Measurement) -> bool {
        let there = Area::of(self.place).and_then(|area| area.get(&key_of(measurement)).ok());
        there.is_some_and(|there| there != self.known)
    }

    /// Stores a measurement, after merging what another tab has written of it meanwhile.
    ///
    /// # Errors
    /// [`StorageError`]; the stored value is then unchanged, and what could not be stored is held in memory.
    pub fn keep(&mut self, measurement: &mut Measurement) -> Result<(), StorageError> {
        let kept = self.try_to_keep(measurement);
        if kept.is_ok() {
            release();
        } else {
            hold(measurement)
        }
        kept
    }

    fn try_to_keep(&mut self, measurement: &mut Measurement) -> Result<(), StorageError> {
        let area = Area::of(self.place).ok_or(StorageError::Denied)?;
        let key = key_of(measurement);
        let there = area.get(&key)?;
        let lacks = match &there {
            None if self.known.is_some() => return Err(StorageError::Disappeared),
            None => true,
            Some(text) if there != self.known => take_over(measurement, text)?,
            Some(_) => true,
        };
        // Two tabs must not rewrite equal values forever: only what the device lacks is written.
        let stored = if lacks { Some(measurement.to_stored()) } else { there.clone() };
        if let Some(stored) = &stored
            && stored_differs(&there, stored)
        {
            area.put(&key, stored)?;
            self.journal.write(&area, measurement, stored, Occasion::Change);
        }
        self.known = stored;
        self.make_current(&area, measurement)
    }

    fn make_current(&mut self, area: &Area, measurement: &Measurement) -> Result<(), StorageError> {
        if !self.is_current {
            let key = current_key(measurement.instrument().id());
            area.put(&key, measurement.id().as_str())?;
            self.is_current = true;
            set_open(self.place, measurement);
        }
        Ok(())
    }
}

fn stored_differs(there: &Option<String>, stored: &str) -> bool {
    there.as_deref() != Some(stored)
}

fn key_of(measurement: &Measurement) -> String {
    measurement_key(measurement.id().as_str())
}

/// Merges what another tab wrote, and returns whether that lacks something.
fn take_over(measurement: &mut Measurement, text: &str) -> Result<bool, StorageError> {
    let other = Measurement::read_whole(text).map_err(|error| match error {
        DocumentError::Newer(_) => StorageError::Newer,
        _ => StorageError::Damaged,
    })?;
    measurement.merge(&other).map(|merged| merged.other_lacks).map_err(|_| StorageError::Damaged)
}
