//! What a page begins with: what was kept at an earlier visit.

use super::{Fault, FaultKind, Keeping};
use crate::browser::random;
use crate::browser::storage::{self, Keeper, Place};
use crate::domain::{Measurement, Recovered};

/// What a page begins with.
#[derive(Debug)]
pub struct Beginning {
    /// The measurement that was kept.
    pub measurement: Option<Measurement>,
    /// How it is kept.
    pub keeping: Keeping,
    /// What is wrong with it.
    pub fault: Option<Fault>,
    /// Keeps it from here on.
    pub keeper: Keeper,
}

impl Beginning {
    /// What was kept of this instrument, and how that is to be told.
    #[must_use]
    pub fn find(instrument_id: &str) -> Self {
        let (found, keeping) = match storage::find(instrument_id) {
            Ok(found) => (found, Keeping::Nothing),
            Err(error) => (None, Keeping::NotKept(error)),
        };
        let nothing = Self { measurement: None, keeping, fault: None, keeper: Keeper::new(Place::Device) };
        let Some(storage::Found { id, recovered, keeper }) = found else { return nothing };
        let fault = |kind, is_there: bool| Some(Fault { kind, damaged: is_there.then_some(id) });
        match recovered {
            Recovered::Whole(measurement) => {
                Self { measurement: Some(*measurement), keeping: Keeping::Found, fault: None, keeper }
            }
            Recovered::FromJournal { measurement, error } => {
                let fault = fault(FaultKind::Recovered(measurement.changed()), error.is_some());
                // Under a key of its own, so that the damaged one stays under its.
                let measurement =
                    if error.is_some() { measurement.copy(random::id().into()) } else { *measurement };
                Self { measurement: Some(measurement), keeping: Keeping::Found, fault, keeper }
            }
            Recovered::Newer(_) => Self { fault: fault(FaultKind::Newer, true), ..nothing },
            Recovered::Lost(_) => Self { fault: fault(FaultKind::Unreadable, true), ..nothing },
        }
    }
}
