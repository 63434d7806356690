//! The names under which reports are saved.

use super::EmptyWorkbook;
use super::locales::Texts;
use crate::domain::{Day, Heading, MeasurementFile, file_name_part};

/// The name of a PDF: `pro-monitor_De-Linde_2026-11-22.pdf`. Safe on every system: letters and digits of any script,
/// hyphens and underscores; at most 87 bytes.
#[must_use]
pub fn pdf_file_name(heading: &Heading, made: Day) -> String {
    of_team(heading, made) + ".pdf"
}

/// The name of a workbook: as of a [PDF](pdf_file_name), with `.xlsx`.
#[must_use]
pub fn workbook_file_name(heading: &Heading, made: Day) -> String {
    of_team(heading, made) + ".xlsx"
}

/// The name of a CSV: as of a [PDF](pdf_file_name), with `.csv`.
#[must_use]
pub fn csv_file_name(heading: &Heading, made: Day) -> String {
    of_team(heading, made) + ".csv"
}

/// The name of a workbook to fill in, by who is to do that: `pro-monitor_leeg_Begeleider.xlsx`.
#[must_use]
pub fn empty_workbook_file_name(blank: &EmptyWorkbook) -> String {
    let perspective = blank.instrument.perspective(&blank.perspective);
    let perspective = perspective.map_or("", |perspective| perspective.label().get(blank.language));
    joined([Texts::from(blank.language).blank_file_name(), &file_name_part(perspective)]) + ".xlsx"
}

/// The name of the file with the measurement inside the PDF.
pub(super) fn attached_file_name(file: &MeasurementFile, begun: Day) -> String {
    file.file_name(&begun.to_string())
}

fn of_team(heading: &Heading, made: Day) -> String {
    joined([&file_name_part(&heading.team), &made.to_string()])
}

/// The name of the program, and of these parts what is there.
fn joined(parts: [&str; 2]) -> String {
    let parts = ["pro-monitor"].into_iter().chain(parts).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("_")
}
