use super::{
    CsvDialect, CsvError, EmptyWorkbook, PdfError, Subject, WorkbookError, csv, empty_workbook,
    empty_workbook_file_name, pdf, report_file_name, workbook,
};
use crate::domain::instrument::Instrument;
use crate::domain::link::{Link, LinkContent, LinkError, looks_like_link};
use crate::domain::result::ResultSource;
use crate::domain::{Day, DocumentError, Language, Measurement, ReportKind};

/// What is asked of the worker, in the plain values that cross to it.
#[derive(Clone, Copy, Debug)]
pub struct ReportRequest<'a> {
    /// The [word](ReportKind::word) of the kind of file.
    pub kind: &'a str,
    /// The code of the language: `nl` or `en`.
    pub language: &'a str,
    /// The bytes of the instrument file.
    pub instrument: &'a [u8],
    /// What it is about: the stored form of a measurement, or the link of the result of a team.
    pub about: &'a str,
    /// The day on which that was begun, where the reader is: `2026-11-22`.
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
pub enum ReportRequestError {
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
    /// The link cannot be read.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The link carries the result of one person. Files of one person are made from the measurement.
    #[error("the link is not that of a team")]
    NotATeam,
    /// A team has no questionnaire to fill in.
    #[error("there is no empty workbook of a team")]
    EmptyOfTeam,
    /// A text is not a day.
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

impl ReportRequest<'_> {
    /// Makes the file.
    ///
    /// # Errors
    /// [`ReportRequestError`] when a value is not what it should be, or the file cannot be written.
    pub fn make(&self) -> Result<MadeFile, ReportRequestError> {
        let kind =
            ReportKind::of_word(self.kind).ok_or_else(|| ReportRequestError::Kind(self.kind.to_owned()))?;
        let language = Language::from_code(self.language)
            .ok_or_else(|| ReportRequestError::Language(self.language.to_owned()))?;
        let instrument = Instrument::read(self.instrument)
            .map_err(|problems| ReportRequestError::Instrument(problems.len()))?;
        let content = content(self.about, &instrument)?;
        let (begun, made) = (day(self.begun)?, day(self.made)?);
        let source = source(&content)?;
        file(kind, &Subject { instrument: &instrument, source, language, begun, made })
    }
}

/// What the report is made of.
fn content(about: &str, instrument: &Instrument) -> Result<LinkContent, ReportRequestError> {
    if looks_like_link(about) {
        return Ok(Link::read(about)?.open(instrument)?);
    }
    Ok(LinkContent::Measurement(Box::new(Measurement::read(about)?)))
}

/// Whose result that is.
fn source(content: &LinkContent) -> Result<ResultSource<'_>, ReportRequestError> {
    match content {
        LinkContent::Measurement(measurement) => Ok(ResultSource::of(measurement)),
        LinkContent::Result(result) => ResultSource::team(result).ok_or(ReportRequestError::NotATeam),
    }
}

fn file(kind: ReportKind, subject: &Subject) -> Result<MadeFile, ReportRequestError> {
    let name = report_file_name(kind, subject);
    let (name, bytes) = match kind {
        ReportKind::Pdf => (name, pdf(subject)?),
        ReportKind::Workbook => (name, workbook(subject)?),
        ReportKind::EmptyWorkbook => {
            let blank = blank(subject)?;
            (empty_workbook_file_name(&blank), empty_workbook(&blank)?)
        }
        ReportKind::Csv => (name, csv(subject, CsvDialect::Rfc4180)?),
        ReportKind::CsvForExcel => (name, csv(subject, CsvDialect::DutchExcel)?),
    };
    Ok(MadeFile { name, bytes })
}

/// The questions of a measurement.
fn blank<'a>(subject: &Subject<'a>) -> Result<EmptyWorkbook<'a>, ReportRequestError> {
    let Subject { instrument, source, language, made, .. } = *subject;
    let ResultSource::Person { response, .. } = source else { return Err(ReportRequestError::EmptyOfTeam) };
    Ok(EmptyWorkbook {
        instrument,
        perspective: response.perspective.clone(),
        scan: response.scan,
        language,
        made,
    })
}

fn day(text: &str) -> Result<Day, ReportRequestError> {
    Day::of_text(text).ok_or_else(|| ReportRequestError::Day(text.to_owned()))
}
