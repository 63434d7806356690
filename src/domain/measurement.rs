//! The unit that is stored, opened and compared: one measurement ("meting").

use super::Response;
use super::instrument::Instrument;
use super::problem::Problem;
use serde::Serialize;

/// The version of the stored form that this program writes.
pub const FORMAT: u32 = 1;

/// Names a measurement for good.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct MeasurementId(String);

impl From<String> for MeasurementId {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl MeasurementId {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A moment: milliseconds since 1970 in UTC. The domain has no clock of its own; the browser's is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Moment(pub u64);

/// Which questionnaire was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InstrumentReference {
    /// The instrument's id.
    pub id: String,
    /// The version of its wording.
    pub version: String,
}

impl From<&Instrument> for InstrumentReference {
    fn from(instrument: &Instrument) -> Self {
        Self { id: instrument.id().to_owned(), version: instrument.version().to_owned() }
    }
}

/// What a person may tell about a measurement; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// The team.
    pub team: String,
    /// The organisation.
    pub organisation: String,
    /// A name for this measurement, e.g. "najaar 2026".
    pub label: String,
}

/// One measurement with the answers of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Measurement {
    /// The version of the stored form.
    pub(super) format: u32,
    /// Its name for good.
    pub id: MeasurementId,
    /// What was answered.
    pub instrument: InstrumentReference,
    /// Team, organisation and label.
    pub heading: Heading,
    /// When it was begun.
    pub begun: Moment,
    /// The answers.
    pub response: Response,
}

/// Why a stored measurement could not be read. What is stored is left as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// It is cut off, or no JSON at all: it breaks off at this line and column.
    #[error("not JSON: line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
    /// It is JSON, but not a measurement: every problem with its place.
    #[error("not a measurement: {0:?}")]
    Damaged(Vec<Problem>),
    /// A newer version of the program wrote it.
    #[error("format {0} is newer than this program")]
    Newer(u64),
}

impl Measurement {
    /// A measurement in which everything is open.
    #[must_use]
    pub fn begin(
        id: MeasurementId,
        instrument: &Instrument,
        heading: Heading,
        begun: Moment,
        response: Response,
    ) -> Self {
        Self { format: FORMAT, id, instrument: instrument.into(), heading, begun, response }
    }

    /// The stored form: JSON.
    #[must_use]
    pub fn to_stored(&self) -> String {
        // It holds texts, numbers and maps with text as keys, which always have a form in JSON.
        serde_json::to_string(self).unwrap_or_default()
    }
}
