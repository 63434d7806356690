//! What a page starts with: what an earlier visit stored.

use super::{Fault, FaultKind, SaveState};
use crate::browser::random;
use crate::browser::storage::{self, Autosave, StorageScope};
use crate::domain::{Measurement, MeasurementId, Recovered};

/// What a page starts with.
#[derive(Debug)]
pub struct Startup {
    /// The stored measurement.
    pub measurement: Option<Measurement>,
    /// Whether it comes from a report.
    pub is_from_report: bool,
    /// How it is stored.
    pub save_state: SaveState,
    /// What is wrong with it.
    pub fault: Option<Fault>,
    /// Stores it from now on.
    pub autosave: Autosave,
}

impl Startup {
    /// What is stored for this instrument, and how to report it.
    #[must_use]
    pub fn find(instrument_id: &str) -> Self {
        let (found, save_state) = match storage::find(instrument_id) {
            Ok(found) => (found, SaveState::Nothing),
            Err(error) => (None, SaveState::NotKept(error)),
        };
        Self::of(found, save_state)
    }

    /// What is stored under an id, and how to report it.
    #[must_use]
    pub fn load(scope: StorageScope, id: &MeasurementId) -> Self {
        Self::of(storage::load(scope, id), SaveState::Nothing)
    }

    fn of(found: Option<storage::StoredMeasurement>, save_state: SaveState) -> Self {
        let nothing = Self {
            measurement: None,
            is_from_report: false,
            save_state,
            fault: None,
            autosave: Autosave::new(StorageScope::Device),
        };
        let Some(storage::StoredMeasurement { id, recovered, autosave }) = found else { return nothing };
        let is_from_report = storage::is_from_report(autosave.place(), &id);
        let nothing = Self { is_from_report, ..nothing };
        let fault = |kind, is_there: bool| Some(Fault { kind, damaged: is_there.then_some(id) });
        match recovered {
            Recovered::Whole(measurement) => {
                Self { measurement: Some(*measurement), save_state: SaveState::Found, autosave, ..nothing }
            }
            Recovered::FromJournal { measurement, error } => {
                let fault = fault(FaultKind::Recovered(measurement.changed()), error.is_some());
                // A new key, so that the damaged value stays under its own.
                let measurement =
                    if error.is_some() { measurement.copy(random::id().into()) } else { *measurement };
                Self {
                    measurement: Some(measurement),
                    save_state: SaveState::Found,
                    fault,
                    autosave,
                    ..nothing
                }
            }
            Recovered::Newer(_) => Self { fault: fault(FaultKind::Newer, true), ..nothing },
            Recovered::Lost(_) => Self { fault: fault(FaultKind::Unreadable, true), ..nothing },
        }
    }
}
