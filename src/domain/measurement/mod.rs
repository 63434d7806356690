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

mod change;
mod content;
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
mod read_content;
mod relation;
mod restore;
mod stamps;
mod supersede;
mod sync_state;
mod undrawn;
mod wording;

pub use content::Content;
pub use field::Field;
pub use file::MeasurementFile;
pub use file_name::{file_name_part, file_stem};
pub use instrument_reference::InstrumentReference;
pub use journal::{JOURNAL_SLOTS, JournalSlot, Occasion, Recovered, journal_slot, recover};
pub use merge::{MergeError, Merged};
pub use overview::{Filled, MeasurementOverview, MeasurementTitle};
pub use parts::{Heading, MAX_NAME_CHARS, MAX_TEXT_BYTES, MAX_TEXT_CHARS, MeasurementId, Moment};
pub use read::{DocumentError, MAX_STORED_BYTES};
pub use relation::{Rewording, WordingRelation};
pub(super) use restore::MeasurementParts;
pub use sync_state::SyncState;
pub use wording::ScaleWords;

use super::instrument::Instrument;
use super::{Action, ActionId, Response, ResponseId, TeamResult};
use serde::Serialize;
use stamps::Stamps;
use std::collections::BTreeMap;

/// The version of the stored form that this program writes.
pub const FORMAT: u32 = 4;

/// One measurement: the answers of one person, or the result of a team.
///
/// Its fields can be read by anybody and changed by its verbs only ([`set_answer`](Self::set_answer) and the like,
/// and [`merge`](Self::merge)), so that no change goes without its revision. The verbs that change answers do nothing to
/// a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Measurement {
    format: u32,
    id: MeasurementId,
    revision: u32,
    begun: Moment,
    changed: Moment,
    instrument: InstrumentReference,
    heading: Heading,
    #[serde(flatten)]
    content: Content,
    actions: BTreeMap<ActionId, Action>,
    stamps: Stamps,
}

impl Measurement {
    /// A measurement at revision 0: in which everything is open, or with the answers that `response` brings.
    #[must_use]
    pub fn begin(
        id: MeasurementId,
        instrument: &Instrument,
        heading: Heading,
        begun: Moment,
        response: Response,
    ) -> Self {
        Self::with(id, instrument, heading, begun, Content::Response(response))
    }

    /// A measurement of a team at revision 0, with its result.
    #[must_use]
    pub fn of_team(
        id: MeasurementId,
        instrument: &Instrument,
        heading: Heading,
        begun: Moment,
        team: TeamResult,
    ) -> Self {
        Self::with(id, instrument, heading, begun, Content::Team(team))
    }

    fn with(
        id: MeasurementId,
        instrument: &Instrument,
        mut heading: Heading,
        begun: Moment,
        content: Content,
    ) -> Self {
        heading.cut();
        Self {
            format: FORMAT,
            id,
            revision: 0,
            begun,
            changed: begun,
            instrument: InstrumentReference::new(instrument, &content),
            heading,
            content,
            actions: BTreeMap::new(),
            stamps: Stamps::default(),
        }
    }

    /// A measurement with the same questions in the same words and what is filled in here, begun by somebody else at
    /// revision 0: from one that was handed out to be filled in. `None` for a team, which nobody fills in.
    #[must_use]
    pub fn begin_like(&self, id: MeasurementId, response: ResponseId, begun: Moment) -> Option<Self> {
        let response = Response { id: response, ..self.response()?.clone() };
        let (revision, changed, stamps) = (0, begun, Stamps::default());
        let content = Content::Response(response);
        Some(Self { id, revision, begun, changed, content, stamps, ..self.clone() })
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

    /// Whose answers they are.
    #[must_use]
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The answers of the one person; `None` for a team.
    #[must_use]
    pub fn response(&self) -> Option<&Response> {
        self.content.response()
    }

    /// The result of the team; `None` for one person.
    #[must_use]
    pub fn team(&self) -> Option<&TeamResult> {
        self.content.team()
    }

    /// The agreements ("afspraken"), by their names.
    #[must_use]
    pub fn actions(&self) -> &BTreeMap<ActionId, Action> {
        &self.actions
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
