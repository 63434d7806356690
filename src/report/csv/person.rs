//! The rows of one person: what was answered to each statement. The id of the response keeps them together where files of
//! several people are put together; it says nothing of who that is.

use crate::domain::result::{PrincipleView, StatementView};
use crate::domain::{Answer, InstrumentReference, Response};
use crate::report::context::ReportContext;
use crate::report::locales::Texts;

/// What stands for an answer where a statement was left open.
const OPEN: &str = "open";

/// Each column with what it means.
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

/// The row of a statement; one that is not asked any more has no principle.
pub(super) fn row(
    context: &ReportContext,
    measured: &InstrumentReference,
    response: &Response,
    (principle, statement): (Option<&PrincipleView>, &StatementView),
) -> [String; 12] {
    [
        response.id.as_str().to_owned(),
        measured.id().to_owned(),
        measured.version().to_owned(),
        context.subject.begun.to_string(),
        response.perspective.to_string(),
        response.scan.word().to_owned(),
        principle.map(|principle| principle.id.to_string()).unwrap_or_default(),
        principle.map(|principle| principle.short.clone()).unwrap_or_default(),
        statement.id.to_string(),
        statement.sentence.clone(),
        statement.answer.map_or(OPEN, Answer::word).to_owned(),
        statement.answer_name.clone(),
    ]
}
