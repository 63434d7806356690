//! The names under which reports are saved.

use crate::domain::{Day, Measurement, MeasurementFile};

/// The longest that the part with the team gets, in bytes.
const MOST: usize = 60;

/// The name of a PDF: `pro-monitor_De-Linde_2026-11-22.pdf`. Safe on every system: letters and digits of any script,
/// hyphens and underscores; at most 87 bytes.
#[must_use]
pub fn pdf_file_name(measurement: &Measurement, made: Day) -> String {
    let team = plain(&measurement.heading().team);
    let date = made.to_string();
    let parts = ["pro-monitor", &team, &date];
    let told: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    told.join("_") + ".pdf"
}

/// The name of the file with the measurement inside the PDF.
pub(super) fn attached_file_name(file: &MeasurementFile, begun: Day) -> String {
    file.file_name(&begun.to_string())
}

/// The letters and digits of a text, with a hyphen between those that something else stood between.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut plain = words.collect::<Vec<_>>().join("-");
    plain.truncate(plain.floor_char_boundary(MOST));
    plain.trim_end_matches('-').to_owned()
}
