//! The answers as CSV: a row for each statement that was asked. RFC 4180, UTF-8.
//!
//! It is for statistics, and has what that needs: no team, no organisation, no label, no notes. The codebook in the workbook
//! explains each column.

mod person;
mod team;

use super::context::ReportContext;
use super::subject::Subject;
use crate::domain::result::ResultSource;
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

/// What Excel knows a file in UTF-8 by.
const MARK: &str = "\u{feff}";

/// The signs with which spreadsheet programs begin a formula, and those that may hide one (OWASP, "CSV injection").
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// The answers as CSV, with names in the language of the report. The first row names the columns, in every language by the
/// same names, so that one script reads all files.
///
/// Of one person: `response_id`, `instrument_id`, `instrument_version`, `begun` (`2026-11-22`), `perspective`, `scan` (`full`
/// or `quick`), `principle_id`, `principle`, `statement_id`, `statement`, `answer` (`1` to `5`, `unknown` or `open`),
/// `answer_name`.
///
/// Of a team: `instrument_id`, `instrument_version`, `begun`, `principle_id`, `principle`, `statement_id`, `statement`, and how
/// many people answered what: `step_1` to `step_5`, `unknown`, `open`. A statement that too few of them were asked to be shown
/// has no row.
///
/// A statement that is not asked any more comes last, without a principle.
///
/// A cell that begins with a sign of a formula gets an apostrophe before it, also in the first row, so that no spreadsheet
/// program works it out.
///
/// # Errors
/// [`CsvError`] when it cannot be written.
pub fn csv(subject: &Subject, dialect: CsvDialect) -> Result<Vec<u8>, CsvError> {
    let context = ReportContext::new(*subject);
    let (delimiter, mark) = match dialect {
        CsvDialect::Rfc4180 => (b',', ""),
        CsvDialect::DutchExcel => (b';', MARK),
    };
    let mut bytes = mark.as_bytes().to_vec();
    let mut writer =
        WriterBuilder::new().delimiter(delimiter).terminator(Terminator::CRLF).from_writer(&mut bytes);
    writer.write_record(columns(&context).iter().map(|(name, _)| harmless(name)))?;
    for row in rows(&context) {
        writer.write_record(row.iter().map(|cell| harmless(cell)))?;
    }
    writer.flush().map_err(::csv::Error::from)?;
    drop(writer);
    Ok(bytes)
}

/// Each column with what it means.
pub(super) fn columns(context: &ReportContext) -> Vec<(&'static str, &'static str)> {
    match context.subject.source {
        ResultSource::Person { .. } => person::columns(context.texts).to_vec(),
        ResultSource::Team { .. } => team::columns(context.texts).to_vec(),
    }
}

fn rows(context: &ReportContext) -> Vec<Vec<String>> {
    let asked = context.view.statements().map(|(principle, statement)| (Some(principle), statement));
    let statements = asked.chain(context.view.gone.statements.iter().map(|statement| (None, statement)));
    match context.subject.source {
        ResultSource::Person { measurement, response } => statements
            .map(|(principle, statement)| {
                person::row(context, measurement.instrument(), response, (principle, statement)).to_vec()
            })
            .collect(),
        ResultSource::Team { .. } => statements
            .map(|(principle, statement)| team::row(context, principle, statement).to_vec())
            .collect(),
    }
}

/// A text that no spreadsheet program takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}
