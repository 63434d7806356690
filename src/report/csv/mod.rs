//! The answers as CSV: a row for each statement that was asked. RFC 4180, UTF-8.
//!
//! It is for statistics, and has what that needs: no team, no organisation, no label, no notes. The id of the response
//! keeps the rows of one person together where files of several are put together; it says nothing of who that is. The
//! codebook in the workbook explains each column.

use super::locales::Texts;
use super::subject::Subject;
use super::told::Told;
use crate::domain::Answer;
use crate::domain::instrument::{Principle, Statement};
use ::csv::{Terminator, WriterBuilder};

/// For which program a CSV is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvDialect {
    /// For every program that keeps to RFC 4180: commas, and no mark at the start.
    Rfc4180,
    /// For Excel in Dutch, which then opens it on a double click: semicolons, and a byte order mark at the start.
    DutchExcel,
}

/// Why there is no CSV. Nothing that people fill in can cause it.
#[derive(Debug, thiserror::Error)]
#[error("the CSV cannot be written: {0}")]
pub struct CsvError(#[from] ::csv::Error);

/// Each column with what it means. The names are the same in every language, so that one script reads all files.
pub(super) fn columns(texts: Texts) -> [(&'static str, &'static str); 12] {
    [
        ("response_id", texts.csv_response_id()),
        ("instrument_id", texts.csv_instrument_id()),
        ("instrument_version", texts.csv_instrument_version()),
        ("begun", texts.csv_begun()),
        ("perspective", texts.csv_perspective()),
        ("scan", texts.csv_scan()),
        ("principle_id", texts.codebook_principle_id()),
        ("principle", texts.csv_principle()),
        ("statement_id", texts.codebook_statement_id()),
        ("statement", texts.codebook_statement()),
        ("answer", texts.csv_answer()),
        ("answer_name", texts.codebook_name()),
    ]
}

/// What stands for an answer where a statement was left open.
const OPEN: &str = "open";

/// What Excel knows a file in UTF-8 by.
const MARK: &str = "\u{feff}";

/// The signs with which spreadsheet programs begin a formula, and those that may hide one (OWASP, "CSV injection").
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// The answers as CSV, with names in the language of the report. The first row names the columns: `response_id`,
/// `instrument_id`, `instrument_version`, `begun` (`2026-11-22`), `perspective`, `scan` (`full` or `quick`),
/// `principle_id`, `principle`, `statement_id`, `statement`, `answer` (`1` to `5`, `unknown` or `open`), `answer_name`.
///
/// A cell that begins with a sign of a formula gets an apostrophe before it, also in the first row, so that no spreadsheet
/// program works it out.
///
/// # Errors
/// [`CsvError`] when it cannot be written.
pub fn csv(subject: &Subject, dialect: CsvDialect) -> Result<Vec<u8>, CsvError> {
    let told = Told::new(*subject);
    let (delimiter, mark) = match dialect {
        CsvDialect::Rfc4180 => (b',', ""),
        CsvDialect::DutchExcel => (b';', MARK),
    };
    let mut bytes = mark.as_bytes().to_vec();
    let mut writer =
        WriterBuilder::new().delimiter(delimiter).terminator(Terminator::CRLF).from_writer(&mut bytes);
    writer.write_record(columns(told.texts).map(|(name, _)| harmless(name)))?;
    for principle in told.instrument().principles() {
        for statement in told.response().asked(told.instrument(), principle) {
            writer.write_record(row(&told, principle, statement).map(|cell| harmless(&cell)))?;
        }
    }
    writer.flush().map_err(::csv::Error::from)?;
    drop(writer);
    Ok(bytes)
}

fn row(told: &Told, principle: &Principle, statement: &Statement) -> [String; 12] {
    let (response, measured) = (told.response(), told.subject.measurement.instrument());
    let answer = response.answers.get(statement.id()).copied();
    [
        response.id.as_str().to_owned(),
        measured.id().to_owned(),
        measured.version().to_owned(),
        told.subject.begun.to_string(),
        response.perspective.to_string(),
        response.scan.word().to_owned(),
        principle.id().to_string(),
        told.short(principle.id()).to_owned(),
        statement.id().to_string(),
        told.asked_as(statement).to_owned(),
        answer.map_or(OPEN, Answer::word).to_owned(),
        told.answer_name(answer).to_owned(),
    ]
}

/// A text that no spreadsheet program takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}
