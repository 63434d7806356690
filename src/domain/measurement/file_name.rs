//! The names under which files of a measurement are saved.

use super::{Measurement, MeasurementFile};
use crate::domain::Heading;

/// How the name of a measurement file ends.
const EXTENSION: &str = ".promonitor.json";

/// The longest a part of a name gets, in bytes. With three parts it stays well under the 255 of a file system.
const MOST: usize = 60;

/// The word for the role of a team.
const TEAM: &str = "team";

/// The name of a file of a measurement without its ending: team, label, role and date, as far as they are there:
/// `pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-02`. `role` is the id of a perspective, `date` as the caller
/// writes it.
///
/// Safe on every system: letters and digits of any script, hyphens and underscores; at most 205 bytes with a date of ten
/// characters.
#[must_use]
pub fn file_stem(heading: &Heading, role: Option<&str>, date: &str) -> String {
    stem([&heading.team, &heading.label, role.unwrap_or(TEAM), date])
}

fn stem<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let parts = parts.into_iter().map(file_name_part).filter(|part| !part.is_empty());
    std::iter::once("pro-monitor".to_owned()).chain(parts).collect::<Vec<_>>().join("_")
}

impl Measurement {
    /// The name of a file with this measurement alone: its [stem](file_stem) and `.promonitor.json`.
    #[must_use]
    pub fn file_name(&self, date: &str) -> String {
        let role = self.response().map(|response| response.perspective.as_str());
        file_stem(self.heading(), role, date) + EXTENSION
    }
}

impl MeasurementFile {
    /// A file name that tells what is in it: of one measurement its [stem](file_stem), of more their number and the date:
    /// `pro-monitor_3_2026-11-02.promonitor.json`.
    #[must_use]
    pub fn file_name(&self, date: &str) -> String {
        let stem = match self.measurements() {
            [one] => return one.file_name(date),
            many => stem([many.len().to_string().as_str(), date]),
        };
        stem + EXTENSION
    }
}

/// What of a text may stand in the name of a file on every system: its letters and digits, with a hyphen between those
/// that something else stood between; at most 60 bytes, and empty where it has neither.
#[must_use]
pub fn file_name_part(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut plain = words.collect::<Vec<_>>().join("-");
    plain.truncate(plain.floor_char_boundary(MOST));
    plain.trim_end_matches('-').to_owned()
}
