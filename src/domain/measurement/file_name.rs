//! The name under which measurements are saved as a file.

use super::MeasurementFile;

/// How such a name ends.
const EXTENSION: &str = ".promonitor.json";

/// The longest a part of the name gets, in bytes. With three parts it stays well under the 255 of a file system.
const MOST: usize = 60;

impl MeasurementFile {
    /// A file name that tells what is in it: for one measurement its team and label, for more their number; and the
    /// date, as the caller writes it (`2026-11-02`): `pro-monitor-De-Linde-najaar-2026-2026-11-02.promonitor.json`.
    ///
    /// Safe on every system: letters and digits of any script, all else a single hyphen; at most 220 bytes.
    #[must_use]
    pub fn file_name(&self, date: &str) -> String {
        let number = self.measurements().len().to_string();
        let named = match self.measurements() {
            [one] => [&one.heading().team, &one.heading().label],
            _ => [&number, &String::new()],
        };
        let [first, second] = named.map(|text| file_name_part(text));
        let parts = ["pro-monitor".to_owned(), first, second, file_name_part(date)];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("-") + EXTENSION
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
