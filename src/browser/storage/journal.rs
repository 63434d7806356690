//! Earlier versions of a measurement, beside it. They are a second chance: a version that cannot be written is not an
//! error.

use super::area::Area;
use super::journal_key;
use crate::domain::{JOURNAL_SLOTS, JournalSlot, Measurement, Occasion, journal_slot};

/// What this tab knows about the slots of a journal.
#[derive(Clone, Copy, Debug)]
pub(super) struct Journal([JournalSlot; JOURNAL_SLOTS]);

impl Journal {
    /// The journal of a new measurement.
    pub(super) const EMPTY: Self = Self([JournalSlot::Empty; JOURNAL_SLOTS]);

    /// The journal with these texts in its slots.
    pub(super) fn of(texts: &[Option<String>; JOURNAL_SLOTS]) -> Self {
        Self(texts.each_ref().map(|text| match text.as_deref().map(Measurement::read_whole) {
            None => JournalSlot::Empty,
            Some(Ok(version)) => JournalSlot::Holds(version.revision()),
            // A damaged one stays too: it may hold something that can still be used.
            Some(Err(_)) => JournalSlot::LeftAlone,
        }))
    }

    /// The texts in the slots of the journal of a measurement.
    pub(super) fn texts(area: &Area, id: &str) -> [Option<String>; JOURNAL_SLOTS] {
        [0, 1, 2].map(|place| area.get(&journal_key(id, place)).ok().flatten())
    }

    /// Writes a measurement into the slot where it belongs now, if there is one.
    pub(super) fn write(&mut self, area: &Area, measurement: &Measurement, stored: &str, occasion: Occasion) {
        let revision = measurement.revision();
        let Some(place) = journal_slot(self.0, revision, occasion) else { return };
        if area.put(&journal_key(measurement.id().as_str(), place), stored).is_ok()
            && let Some(slot) = self.0.get_mut(place)
        {
            *slot = JournalSlot::Holds(revision);
        }
    }
}
