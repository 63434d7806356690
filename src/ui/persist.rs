//! The one effect that keeps the measurement after every change.

use super::state::State;
use crate::browser::clock;
use crate::browser::storage::{self, Kept, StorageError};
use crate::domain::{Measurement, Moment};
use leptos::prelude::*;

/// How the measurement is kept: a named state, shown on every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing was filled in yet.
    Nothing,
    /// It was found on the device when the page opened.
    Found,
    /// It was written and read back at this moment.
    Kept(Moment),
    /// It is in memory only, and why.
    InMemory(StorageError),
    /// Something is on the device that cannot be read; it was left as it is, and nothing was begun yet.
    Unreadable,
}

/// What was kept of this instrument, and how that is to be told.
#[must_use]
pub fn find(instrument_id: &str) -> (Option<Measurement>, Keeping) {
    match storage::find(instrument_id) {
        Ok(Kept::Nothing) => (None, Keeping::Nothing),
        Ok(Kept::Measurement(measurement)) => (Some(*measurement), Keeping::Found),
        Ok(Kept::Unreadable(_)) => (None, Keeping::Unreadable),
        Err(error) => (None, Keeping::InMemory(error)),
    }
}

/// Keeps the measurement after every change from now on.
pub fn keep_every_change(state: State) {
    Effect::new(move |before: Option<Option<Measurement>>| {
        let measurement = state.measurement();
        if let (Some(before), Some(measurement)) = (before, &measurement)
            && before.as_ref() != Some(measurement)
        {
            state.set_keeping(match storage::keep(measurement) {
                Ok(()) => Keeping::Kept(clock::now()),
                Err(error) => Keeping::InMemory(error),
            });
        }
        measurement
    });
}
