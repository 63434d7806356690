//! The unit that is stored, opened, merged and compared: one measurement ("meting").
//!
//! Each field that a person can change ([`Field`]: the answer to a statement, half a note, the team, …) is a register
//! of which the last writer wins: it has a value and the revision at which that was given. The revision of a
//! measurement counts its changes, over all tabs and devices that have met (a Lamport clock), so no wall clock ever
//! decides what is lost. Two states of one measurement are [merged](Measurement::merge) per field.
//!
//! ```text
//! stored text ──migrate──▶ Measurement ──verbs──▶ Measurement ──to_stored──▶ stored text
//! Measurement + Measurement ──merge──▶ Measurement       order-free; merging twice is merging once
//! damaged text + journal ──recover──▶ Measurement
//! ```

mod actions;
mod change;
mod field;
mod file;
mod file_name;
mod instrument_reference;
mod journal;
mod merge;
mod migrate;
mod overview;
mod parts;
mod read;
mod relation;
mod restore;
mod stamps;
mod supersede;
mod sync_state;

pub use field::Field;
pub use file::MeasurementFile;
pub use file_name::file_name_part;
pub use instrument_reference::InstrumentReference;
pub use journal::{JOURNAL_SLOTS, JournalSlot, Occasion, Recovered, journal_slot, recover};
pub use merge::{MergeError, Merged};
pub use overview::{MeasurementOverview, MeasurementTitle};
pub use parts::{Heading, MAX_TEXT_BYTES, MeasurementId, Moment};
pub use read::{DocumentError, MAX_STORED_BYTES};
pub use relation::{Rewording, WordingRelation};
pub(super) use restore::MeasurementParts;
pub use sync_state::SyncState;

use super::instrument::Instrument;
use super::{Action, ActionId, Response, ResponseId};
use actions::Actions;
use serde::Serialize;
use stamps::Stamps;
use std::collections::BTreeMap;

/// The version of the stored form that this program writes.
pub const FORMAT: u32 = 3;

/// One measurement with the answers of one person.
///
/// Its fields can be read by anybody and changed by its verbs only ([`set_answer`](Self::set_answer) and the like,
/// and [`merge`](Self::merge)), so that no change goes without its revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Measurement {
    format: u32,
    id: MeasurementId,
    revision: u32,
    begun: Moment,
    changed: Moment,
    instrument: InstrumentReference,
    heading: Heading,
    response: Response,
    actions: Actions,
    stamps: Stamps,
}

impl Measurement {
    /// A measurement at revision 0: in which everything is open, or with the answers that `response` brings.
    #[must_use]
    pub fn begin(
        id: MeasurementId,
        instrument: &Instrument,
        mut heading: Heading,
        begun: Moment,
        response: Response,
    ) -> Self {
        heading.cut();
        Self {
            format: FORMAT,
            id,
            revision: 0,
            begun,
            changed: begun,
            instrument: InstrumentReference::new(instrument, &response),
            heading,
            response,
            actions: Actions::default(),
            stamps: Stamps::default(),
        }
    }

    /// A measurement with the same questions in the same words and what is filled in here, begun by somebody else at
    /// revision 0: from one that was handed out to be filled in.
    #[must_use]
    pub fn begin_like(&self, id: MeasurementId, response: ResponseId, begun: Moment) -> Self {
        let response = Response { id: response, ..self.response.clone() };
        let (revision, changed, stamps) = (0, begun, Stamps::default());
        Self { id, revision, begun, changed, response, stamps, ..self.clone() }
    }

    /// Its name for good.
    #[must_use]
    pub fn id(&self) -> &MeasurementId {
        &self.id
    }

    /// How many changes it knows of; no change has a higher number.
    #[must_use]
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// When it was begun, by the clock of the device.
    #[must_use]
    pub fn begun(&self) -> Moment {
        self.begun
    }

    /// When it was last changed, by the clock of the device. To tell a person; nothing is decided by it.
    #[must_use]
    pub fn changed(&self) -> Moment {
        self.changed
    }

    /// What was answered, and in which words.
    #[must_use]
    pub fn instrument(&self) -> &InstrumentReference {
        &self.instrument
    }

    /// Team, organisation and label.
    #[must_use]
    pub fn heading(&self) -> &Heading {
        &self.heading
    }

    /// The answers.
    #[must_use]
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// The agreements ("afspraken"), by their names.
    #[must_use]
    pub fn actions(&self) -> BTreeMap<ActionId, Action> {
        self.actions.by_id()
    }

    /// The revision at which a field got its value; 0 when it has been as it is since the measurement was begun.
    #[must_use]
    pub fn stamp(&self, field: &Field) -> u32 {
        self.stamps.of(field)
    }

    /// The stored form: JSON.
    #[must_use]
    pub fn to_stored(&self) -> String {
        // It holds texts, numbers and maps with text as keys, which always have a form in JSON.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The same under another name, to keep two that went different ways side by side. The response keeps its name:
    /// in a tally it is still one person's.
    #[must_use]
    pub fn copy(&self, id: MeasurementId) -> Self {
        Self { id, ..self.clone() }
    }
}
