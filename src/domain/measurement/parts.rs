//! The small parts of a measurement.

use serde::Serialize;

/// The longest text that a person can write in a field, in characters.
pub const MAX_TEXT_CHARS: usize = 5_000;

/// The longest name of a team, an organisation or a measurement, in characters.
pub const MAX_NAME_CHARS: usize = 120;

/// The longest text that is read, in bytes of UTF-8: [`MAX_TEXT_CHARS`] of the longest characters.
pub const MAX_TEXT_BYTES: usize = 4 * MAX_TEXT_CHARS;

/// Cuts a text that is longer than [`MAX_TEXT_BYTES`] between two characters, so that what is written can be read back.
pub(super) fn cut(text: &mut String) {
    text.truncate(text.floor_char_boundary(MAX_TEXT_BYTES));
}

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

impl Moment {
    /// The latest moment of which a browser can make a date, in the year 275760.
    pub const LATEST: Self = Self(8_640_000_000_000_000);
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

impl Heading {
    /// Cuts what is longer than [`MAX_TEXT_BYTES`].
    pub(super) fn cut(&mut self) {
        for text in [&mut self.team, &mut self.organisation, &mut self.label] {
            cut(text);
        }
    }
}
