//! The report: the result of a person or a team as a file to keep and hand in. Plain Rust, without a browser or a clock of its own.
//!
//! The flow, each arrow one pure function:
//!
//! ```text
//! Subject ──ResultView──▶ content ──▶ Report                    all text and figures resolved, no places
//! Report ──layout──▶ Pages                                     every line and shape at its place, with its tag
//! Pages ──pdf──▶ bytes                                         PDF/UA-1 and PDF/A-3a in one file
//! Subject ──workbook──▶ bytes                                  the figures to work on with
//! Subject ──csv──▶ bytes                                       a row for each statement
//! ```
//!
//! The same subject makes the same bytes: its days are handed in.

mod content;
mod context;
mod csv;
mod dates;
mod file_name;
mod layout;
mod locales;
mod model;
mod pdf;
mod request;
mod subject;
mod typeset;
mod workbook;

pub use csv::{CsvDialect, CsvError, csv};
pub use file_name::{empty_workbook_file_name, report_file_name};
pub use pdf::PdfError;
pub use request::{MadeFile, ReportRequest, ReportRequestError};
pub use subject::Subject;
pub use workbook::{EmptyWorkbook, WorkbookError, empty_workbook, workbook};

/// The report as a PDF: tagged, with the measurement itself attached, so that the report is the backup; of a team there is
/// none to attach.
///
/// # Errors
/// [`PdfError`] when the fonts in the program cannot be read or the file cannot be written by the rules. Neither depends
/// on what people filled in.
pub fn pdf(subject: &Subject) -> Result<Vec<u8>, PdfError> {
    let report = content::report(subject);
    let mut typesetter = typeset::Typesetter::new().ok_or(PdfError::Font)?;
    let pages = layout::pages(&report, &mut typesetter);
    pdf::write(&report, pages, &typesetter)
}
