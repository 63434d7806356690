//! From a result to a workbook: the figures to work on with, and the questionnaire to fill in without the tool.
//!
//! ```text
//! Subject ──Told──▶ a Sheet each, from the top down ──▶ Workbook ──▶ bytes
//! ```
//!
//! The words and the figures are those of the PDF. What of it can be opened again: see [`crate::workbook`].

mod agreements;
mod blank;
mod chart;
mod codebook;
mod error;
mod hidden;
mod looks;
mod measure;
mod notes;
mod paper;
mod scale;
mod sheet;
mod statements;
mod summary;
mod team;

pub use blank::{Blank, empty_workbook};
pub use error::WorkbookError;

use super::dates;
use super::subject::{Reported, Subject};
use super::tell;
use super::told::Told;
use crate::domain::{Day, Measurement};
use crate::workbook::{Kind, cell_text};
use notes::Use;
use paper::{Edges, Paper};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use sheet::Sheet;

/// The name of the program, as the maker of the file.
const MAKER: &str = "Pro Monitor";

/// The report as a workbook, with the measurement itself in it, so that the report is the backup; of a team there is none to
/// carry. Sheets: summary with a chart, statements, notes, agreements, codebook.
///
/// # Errors
/// [`WorkbookError`] when the measurement is too large to be opened again, or the file would break a rule of workbooks.
pub fn workbook(subject: &Subject) -> Result<Vec<u8>, WorkbookError> {
    let told = Told::new(*subject);
    let (statements, notes, carried) = match subject.reported {
        Reported::Measurement(measurement) => {
            let response = measurement.response();
            let notes = notes::sheet(&told, response, Use::Report)?;
            (statements::sheet(&told, response)?, notes, Some((Kind::Report, measurement)))
        }
        Reported::Team { .. } => (team::statements::sheet(&told)?, team::notes::sheet(&told)?, None),
    };
    let sheets = [
        (summary::sheet(&told)?, Paper::Portrait, None),
        (statements, Paper::Landscape, Some(statements::HEAD)),
        (notes, Paper::Landscape, Some(notes::HEAD)),
        (agreements::sheet(&told)?, Paper::Landscape, Some(agreements::HEAD)),
        (codebook::sheet(&told)?, Paper::Portrait, None),
    ];
    assemble(&told, sheets, carried)
}

/// Puts sheets together, each with how it is printed and the head that stands on each page of it; and the measurement that
/// the workbook carries, where it does.
fn assemble(
    told: &Told,
    sheets: impl IntoIterator<Item = (Sheet, Paper, Option<u32>)>,
    carried: Option<(Kind, &Measurement)>,
) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    let title = tell::title(told);
    workbook.set_properties(&properties(told, &title)?);
    let date = match carried {
        Some((Kind::Empty, _)) => String::new(),
        Some((Kind::Report, _)) | None => dates::long(told.subject.begun, told.texts),
    };
    let foot = told.texts.made(dates::long(told.subject.made, told.texts));
    let edges = Edges { texts: told.texts, title: &title, date: &date, foot: &foot };
    for (mut sheet, paper, head) in sheets {
        paper::set_up(&mut sheet, paper, head, &edges)?;
        // Only a workbook that can be opened again has cells to be found again.
        if carried.is_some() {
            sheet.name_cells(&mut workbook)?;
        }
        workbook.push_worksheet(sheet.worksheet);
    }
    if let Some((kind, measurement)) = carried {
        workbook.push_worksheet(hidden::sheet(told, kind, measurement)?);
    }
    Ok(workbook.save_to_buffer()?)
}

/// What the file tells of itself. Its language is a property of its own name, because the writer knows no other.
fn properties(told: &Told, title: &str) -> Result<DocProperties, XlsxError> {
    let (year, month, day) = told.subject.made.parts();
    // A device whose clock stands before 1900 gets the first day that workbooks know.
    let made = ExcelDateTime::from_ymd(year, month, day).or_else(|_| ExcelDateTime::from_ymd(1900, 1, 1))?;
    let properties = DocProperties::new().set_title(cell_text(title)).set_author(MAKER);
    let description = match told.subject.reported {
        Reported::Measurement(_) => told.texts.file_description(),
        Reported::Team { .. } => told.texts.workbook_team(),
    };
    let properties = properties.set_comment(description);
    Ok(properties.set_custom_property("Language", told.language().code()).set_creation_datetime(&made))
}

/// A day as workbooks have it; `None` before 1900.
fn date(day: Day) -> Option<ExcelDateTime> {
    let (year, month, day) = day.parts();
    ExcelDateTime::from_ymd(year, month, day).ok()
}
