//! The rows of a team: how often each answer was given to each statement.

use crate::domain::result::{PrincipleView, StatementView};
use crate::report::context::ReportContext;
use crate::report::locales::Texts;

/// Each column with what it means.
pub(super) fn columns(texts: Texts) -> [(&'static str, &'static str); 14] {
    let times = texts.codebook_counts();
    [
        ("instrument_id", texts.csv_instrument_id()),
        ("instrument_version", texts.csv_instrument_version()),
        ("begun", texts.csv_begun()),
        ("principle_id", texts.codebook_principle_id()),
        ("principle", texts.csv_principle()),
        ("statement_id", texts.codebook_statement_id()),
        ("statement", texts.codebook_statement_team()),
        ("step_1", times),
        ("step_2", times),
        ("step_3", times),
        ("step_4", times),
        ("step_5", times),
        ("unknown", texts.codebook_unknown()),
        ("open", texts.codebook_open()),
    ]
}

/// The row of a statement; one that is not asked any more has no principle.
pub(super) fn row(
    context: &ReportContext,
    principle: Option<&PrincipleView>,
    statement: &StatementView,
) -> [String; 14] {
    let count = &statement.count;
    let [one, two, three, four, five] = count.steps.map(|people| people.to_string());
    [
        context.instrument().id().to_owned(),
        context.instrument().version().to_owned(),
        context.subject.begun.to_string(),
        principle.map(|principle| principle.id.to_string()).unwrap_or_default(),
        principle.map(|principle| principle.short.clone()).unwrap_or_default(),
        statement.id.to_string(),
        statement.sentence.clone(),
        one,
        two,
        three,
        four,
        five,
        count.unknown.to_string(),
        count.open.to_string(),
    ]
}
