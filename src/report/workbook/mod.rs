//! From a result to a workbook: the figures to work on with, and the questionnaire to fill in without the tool.
//!
//! ```text
//! Subject ──ReportContext──▶ a Sheet each, from the top down ──▶ Workbook ──▶ bytes
//! ```
//!
//! The words and the figures are those of the PDF. What of it can be opened again: see [`crate::workbook`].

mod agreements;
mod chart;
mod codebook;
mod empty;
mod error;
mod formats;
mod hidden;
mod measure;
mod notes;
mod paper;
mod scale;
mod sheet;
mod statements;
mod summary;
mod team;

pub use empty::{EmptyWorkbook, empty_workbook};
pub use error::WorkbookError;

use super::content;
use super::context::ReportContext;
use super::dates;
use super::subject::Subject;
use crate::domain::result::ResultSource;
use crate::domain::{Day, Measurement};
use crate::workbook::{Kind, cell_text};
use notes::Use;
use paper::{Edges, Paper};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use sheet::Sheet;

/// The name of the program, as the maker of the file.
const MAKER: &str = "Pro Monitor";

/// The report as a workbook, with the measurement itself in it, so that the report is the backup; of a team that came by link
/// there is none to carry. Sheets: summary with a chart, statements, notes, agreements, codebook.
///
/// # Errors
/// [`WorkbookError`] when the measurement is too large to be opened again, or the file would break a rule of workbooks.
pub fn workbook(subject: &Subject) -> Result<Vec<u8>, WorkbookError> {
    let context = ReportContext::new(*subject);
    let (statements, notes) = match subject.source {
        ResultSource::Person { response, .. } => {
            (statements::sheet(&context)?, notes::sheet(&context, response, Use::Report)?)
        }
        ResultSource::Team { .. } => (team::statements::sheet(&context)?, team::notes::sheet(&context)?),
    };
    let carried = subject.source.measurement().map(|measurement| (Kind::Report, measurement));
    let sheets = [
        (summary::sheet(&context)?, Paper::Portrait, None),
        (statements, Paper::Landscape, Some(statements::HEAD)),
        (notes, Paper::Landscape, Some(notes::HEAD)),
        (agreements::sheet(&context)?, Paper::Landscape, Some(agreements::HEAD)),
        (codebook::sheet(&context)?, Paper::Portrait, None),
    ];
    assemble(&context, sheets, carried)
}

/// Puts sheets together, each with how it is printed and the head that is repeated on its pages; and the measurement that
/// the workbook carries, where it does.
fn assemble(
    context: &ReportContext,
    sheets: impl IntoIterator<Item = (Sheet, Paper, Option<u32>)>,
    carried: Option<(Kind, &Measurement)>,
) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    let title = content::title(context);
    workbook.set_properties(&properties(context, &title)?);
    let date = match carried {
        Some((Kind::Empty, _)) => String::new(),
        Some((Kind::Report, _)) | None => dates::long(context.subject.begun, context.texts),
    };
    let foot = context.texts.made(dates::long(context.subject.made, context.texts));
    let edges = Edges { texts: context.texts, title: &title, date: &date, foot: &foot };
    for (mut sheet, paper, head) in sheets {
        paper::set_up(&mut sheet, paper, head, &edges)?;
        // Only a workbook that can be opened again has cells to be found again.
        if carried.is_some() {
            sheet.name_cells(&mut workbook)?;
        }
        workbook.push_worksheet(sheet.worksheet);
    }
    if let Some((kind, measurement)) = carried {
        workbook.push_worksheet(hidden::sheet(context, kind, measurement)?);
    }
    Ok(workbook.save_to_buffer()?)
}

/// The properties of the file. The language is a custom property: the writer has no other place for it.
fn properties(context: &ReportContext, title: &str) -> Result<DocProperties, XlsxError> {
    let (year, month, day) = context.subject.made.parts();
    // A device whose clock stands before 1900 gets the first day that workbooks know.
    let made = ExcelDateTime::from_ymd(year, month, day).or_else(|_| ExcelDateTime::from_ymd(1900, 1, 1))?;
    let properties = DocProperties::new().set_title(cell_text(title)).set_author(MAKER);
    let description = match context.subject.source.measurement() {
        Some(_) => context.texts.file_description(),
        None => context.texts.workbook_team(),
    };
    let properties = properties.set_comment(description);
    Ok(properties.set_custom_property("Language", context.language().code()).set_creation_datetime(&made))
}

/// A day as workbooks have it; `None` before 1900.
fn date(day: Day) -> Option<ExcelDateTime> {
    let (year, month, day) = day.parts();
    ExcelDateTime::from_ymd(year, month, day).ok()
}
