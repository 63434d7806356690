//! The journal: earlier versions of a measurement, of which one is there when the current value is damaged.
//!
//! There are three places, so that the versions are few and spaced. One follows what is filled in now, five changes
//! behind at most; two hold what was found at the last two visits at which something had changed since. So both a
//! value that is cut off while it is written and a fault that is noticed a day later leave something to go back to.
//! No clock decides.

use super::{DocumentError, Measurement, MeasurementId};

/// How many places the journal of a measurement has.
pub const JOURNAL_SLOTS: usize = 3;

/// So many revisions what follows the filling in may be behind.
const BEHIND: u32 = 5;

/// What is in one place of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalSlot {
    /// Nothing, or something damaged that was set aside.
    Empty,
    /// A version of the measurement with this revision.
    Holds(u32),
    /// Something that is to be left alone: a newer program wrote it.
    LeftAlone,
}

/// When the journal is asked for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A page was opened and has found this measurement.
    Visit,
    /// The measurement was changed and written.
    Change,
}

/// The place of the journal (0 to 2) in which a measurement with this revision is to be written now; `None` when what the
/// journal has is enough. JsonPath 0 follows what is filled in, 1 and 2 hold what visits found.
#[must_use]
pub fn journal_slot(
    journal: [JournalSlot; JOURNAL_SLOTS],
    revision: u32,
    occasion: Occasion,
) -> Option<usize> {
    let [recent, visits @ ..] = journal;
    match occasion {
        Occasion::Change => is_behind(recent, revision).then_some(0),
        Occasion::Visit if visits.into_iter().any(|slot| held(slot) >= Some(revision)) => None,
        Occasion::Visit => {
            let free = (1..).zip(visits).filter(|(_, slot)| *slot != JournalSlot::LeftAlone);
            // The oldest makes room; an empty place is older than all.
            free.min_by_key(|(_, slot)| held(*slot)).map(|(place, _)| place)
        }
    }
}

fn is_behind(slot: JournalSlot, revision: u32) -> bool {
    match slot {
        JournalSlot::Empty => true,
        JournalSlot::Holds(held) => revision.saturating_sub(held) >= BEHIND,
        JournalSlot::LeftAlone => false,
    }
}

/// The revision that is held; nothing comes before any.
fn held(slot: JournalSlot) -> Option<u32> {
    match slot {
        JournalSlot::Holds(held) => Some(held),
        JournalSlot::Empty | JournalSlot::LeftAlone => None,
    }
}

/// What is there of a measurement when its stored value and its journal are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recovered {
    /// The stored value is whole.
    Whole(Box<Measurement>),
    /// The stored value is damaged, and this is what the journal has: all its readable versions, merged. The damaged
    /// value is to be set aside before anything is written in its place.
    FromJournal {
        /// What was found.
        measurement: Box<Measurement>,
        /// What is wrong with the stored value; `None` when it is gone.
        error: Option<DocumentError>,
    },
    /// A newer program wrote the stored value, with this format. It is to be left alone, and the journal with it.
    Newer(u64),
    /// Nothing can be read. What is wrong with the stored value; `None` when it is gone.
    Lost(Option<DocumentError>),
}

/// Reads the stored value of the measurement with this id (`None`: there is none), or else what its journal has of it.
#[must_use]
pub fn recover(id: &MeasurementId, current: Option<&str>, journal: &[&str]) -> Recovered {
    let error = match current.map(Measurement::read_whole) {
        Some(Ok(measurement)) => return Recovered::Whole(Box::new(measurement)),
        Some(Err(DocumentError::Newer(format))) => return Recovered::Newer(format),
        Some(Err(error)) => Some(error),
        None => None,
    };
    let readable = journal.iter().filter_map(|stored| Measurement::read_whole(stored).ok());
    let merged = readable.filter(|found| found.id() == id).reduce(|mut newest, found| {
        // One that cannot be merged (a forged one, of another questionnaire) is passed over.
        let _ = newest.merge(&found);
        newest
    });
    match merged {
        Some(measurement) => Recovered::FromJournal { measurement: Box::new(measurement), error },
        None => Recovered::Lost(error),
    }
}
