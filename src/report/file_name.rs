//! The names under which reports are saved.

use super::locales::Texts;
use super::{EmptyWorkbook, Subject};
use crate::domain::result::ResultSource;
use crate::domain::{Day, MeasurementFile, ReportKind, file_name_part, file_stem};

/// The name of a report: what it is about, and the day on which it is made:
/// `pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.pdf`. The two kinds of CSV have two names.
#[must_use]
pub fn report_file_name(kind: ReportKind, subject: &Subject) -> String {
    let role = match subject.source {
        ResultSource::Person { response, .. } => Some(response.perspective.as_str()),
        ResultSource::Team { .. } => None,
    };
    let ending = match kind {
        ReportKind::Pdf => ".pdf",
        ReportKind::Workbook | ReportKind::EmptyWorkbook => ".xlsx",
        ReportKind::Csv => ".csv",
        ReportKind::CsvForExcel => "_excel.csv",
    };
    file_stem(subject.source.heading(), role, &subject.made.to_string()) + ending
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

/// The name of the program, and of these parts what is there.
fn joined(parts: [&str; 2]) -> String {
    let parts = ["pro-monitor"].into_iter().chain(parts).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("_")
}
