//! The questionnaire as a workbook to fill in without the tool.

mod start;
mod statements;

use super::notes::{self, Use};
use super::paper::Paper;
use super::{WorkbookError, assemble};
use crate::domain::instrument::{Instrument, PerspectiveId};
use crate::domain::result::ResultSource;
use crate::domain::{Day, Heading, Language, Measurement, Moment, Response, Scan};
use crate::report::context::ReportContext;
use crate::report::subject::Subject;
use crate::workbook::Kind;
use rust_xlsxwriter::ProtectionOptions;

/// What an empty workbook asks, and of whom.
#[derive(Clone, Debug)]
pub struct EmptyWorkbook<'a> {
    /// The questionnaire.
    pub instrument: &'a Instrument,
    /// Who is to fill it in.
    pub perspective: PerspectiveId,
    /// How much is asked.
    pub scan: Scan,
    /// The language of the workbook.
    pub language: Language,
    /// The day on which it is made, where the reader is.
    pub made: Day,
}

/// What stands for the names that a measurement gets when a filled in workbook is opened.
const NOBODY: &str = "empty";

/// The questionnaire as a workbook to fill in without the tool, and to open in it then. Sheets: how to fill it in with
/// team, organisation and label; the statements, each with a cell for the answer; the notes and the questions at the end.
/// All other cells are locked, without a password.
///
/// # Errors
/// [`WorkbookError`] when the questionnaire is too large to be opened again, or the file would break a rule of workbooks.
pub fn empty_workbook(blank: &EmptyWorkbook) -> Result<Vec<u8>, WorkbookError> {
    let response = Response::new(NOBODY.to_owned().into(), blank.perspective.clone(), blank.scan);
    let (id, begun) = (NOBODY.to_owned().into(), Moment(0));
    let measurement = Measurement::begin(id, blank.instrument, Heading::default(), begun, response.clone());
    let context = ReportContext::new(Subject {
        instrument: blank.instrument,
        source: ResultSource::Person { measurement: &measurement, response: &response },
        language: blank.language,
        begun: blank.made,
        made: blank.made,
    });
    let mut sheets = [
        (start::sheet(&context)?, Paper::Portrait, None),
        (statements::sheet(&context)?, Paper::Landscape, Some(statements::HEAD)),
        (notes::sheet(&context, &response, Use::FillIn)?, Paper::Landscape, Some(notes::HEAD)),
    ];
    // Whose text does not fit may make rows and columns larger.
    let options = ProtectionOptions { format_rows: true, format_columns: true, ..ProtectionOptions::new() };
    for (sheet, _, _) in &mut sheets {
        sheet.worksheet.protect_with_options(&options);
    }
    assemble(&context, sheets, Some((Kind::Empty, &measurement)))
}
