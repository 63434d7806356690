use super::{
    Blank, CsvDialect, CsvError, PdfError, Subject, WorkbookError, csv, csv_file_name, empty_workbook,
    empty_workbook_file_name, pdf, pdf_file_name, workbook, workbook_file_name,
};
use crate::domain::instrument::Instrument;
use crate::domain::{Day, DocumentError, Language, Measurement, ReportKind};

/// What is asked of the worker, in the plain values that cross to it.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The [word](ReportKind::word) of which file is asked.
    pub kind: &'a str,
    /// The code of the language: `nl` or `en`.
    pub language: &'a str,
    /// The bytes of the instrument file.
    pub instrument: &'a [u8],
    /// The stored form of the measurement.
    pub measurement: &'a str,
    /// The day on which the measurement was begun, where the reader is: `2026-11-22`.
    pub begun: &'a str,
    /// The day that it is, where the reader is.
    pub made: &'a str,
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeFile {
    /// Its name, safe on every system.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Why no file was made. None of it depends on what people filled in: the page hands over what it has read itself.
#[derive(Debug, thiserror::Error)]
pub enum OrderError {
    /// There is no such kind of file.
    #[error("there is no report of the kind {0}")]
    Kind(String),
    /// There is no such language.
    #[error("there is no language {0}")]
    Language(String),
    /// The instrument has this many problems.
    #[error("the instrument has {0} problems")]
    Instrument(usize),
    /// The measurement cannot be read.
    #[error(transparent)]
    Measurement(#[from] DocumentError),
    /// A day is none.
    #[error("{0} is no day")]
    Day(String),
    /// The PDF could not be written.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The workbook could not be written.
    #[error(transparent)]
    Workbook(#[from] WorkbookError),
    /// The CSV could not be written.
    #[error(transparent)]
    Csv(#[from] CsvError),
}

impl Order<'_> {
    /// Makes the file.
    ///
    /// # Errors
    /// [`OrderError`] when a value is not what it should be, or the file cannot be written.
    pub fn make(&self) -> Result<MadeFile, OrderError> {
        let kind = ReportKind::of_word(self.kind).ok_or_else(|| OrderError::Kind(self.kind.to_owned()))?;
        let language = Language::from_code(self.language)
            .ok_or_else(|| OrderError::Language(self.language.to_owned()))?;
        let instrument =
            Instrument::read(self.instrument).map_err(|problems| OrderError::Instrument(problems.len()))?;
        let measurement = Measurement::read(self.measurement)?;
        let (begun, made) = (day(self.begun)?, day(self.made)?);
        let subject = Subject { instrument: &instrument, measurement: &measurement, language, begun, made };
        file(kind, &subject)
    }
}

fn file(kind: ReportKind, subject: &Subject) -> Result<MadeFile, OrderError> {
    let Subject { instrument, measurement, language, made, .. } = *subject;
    let (name, bytes) = match kind {
        ReportKind::Pdf => (pdf_file_name(measurement, made), pdf(subject)?),
        ReportKind::Workbook => (workbook_file_name(measurement, made), workbook(subject)?),
        ReportKind::EmptyWorkbook => {
            let (perspective, scan) =
                (measurement.response().perspective.clone(), measurement.response().scan);
            let blank = Blank { instrument, perspective, scan, language, made };
            (empty_workbook_file_name(&blank), empty_workbook(&blank)?)
        }
        ReportKind::Csv => (csv_file_name(measurement, made), csv(subject, CsvDialect::Rfc4180)?),
        ReportKind::CsvForExcel => (csv_file_name(measurement, made), csv(subject, CsvDialect::DutchExcel)?),
    };
    Ok(MadeFile { name, bytes })
}

fn day(text: &str) -> Result<Day, OrderError> {
    Day::of_text(text).ok_or_else(|| OrderError::Day(text.to_owned()))
}
