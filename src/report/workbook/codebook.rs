//! The sheet that explains every column and every code, of the workbook and of the CSV.

use super::formats;
use super::scale::Scale;
use super::sheet::{Sheet, Span};
use crate::domain::ActionState;
use crate::domain::instrument::Choice;
use crate::domain::result::{ResultSource, TeamOrigin, action_state_name};
use crate::report::context::ReportContext;
use crate::report::csv;
use crate::report::locales::Texts;
use rust_xlsxwriter::XlsxError;

/// The columns: where, what it is called, what it means.
const WIDTHS: [f64; 3] = [20.0, 30.0, 70.0];
const WHOLE: Span = (0, 2);

/// What stands where the columns of the other sheets have the name of the sheet.
const CSV: &str = "CSV";

/// What stands where the columns with how often each step was given have a number each.
const STEPS: &str = "1 – 5";

pub(super) fn sheet(context: &ReportContext) -> Result<Sheet, XlsxError> {
    let texts = context.texts;
    let mut sheet = Sheet::new(texts.sheet_codebook(), &WIDTHS)?;
    sheet.block(WHOLE, texts.sheet_codebook(), &formats::title())?;
    sheet.block(WHOLE, texts.codebook_lead(), &formats::hint())?;
    sheet.block(WHOLE, texts.workbook_title(), &formats::heading())?;
    for sentence in about(context) {
        sheet.block(WHOLE, sentence, &formats::body())?;
    }
    sheet.space()?;
    sheet.block(WHOLE, texts.codebook_answers(), &formats::heading())?;
    Scale::Statements.table(&mut sheet, context)?;
    sheet.space()?;
    sheet.block(WHOLE, texts.codebook_confidence(), &formats::heading())?;
    Scale::Confidence.table(&mut sheet, context)?;
    sheet.space()?;
    choices(&mut sheet, context, texts.action_phase(), context.instrument().phases())?;
    sheet.space()?;
    choices(&mut sheet, context, texts.action_participation(), context.instrument().participation())?;
    sheet.space()?;
    columns(&mut sheet, context)?;
    sheet.space()?;
    csv_columns(&mut sheet, context)?;
    Ok(sheet)
}

/// What the workbook holds, and whether it can be opened again.
fn about(context: &ReportContext) -> Vec<&'static str> {
    let texts = context.texts;
    match context.subject.source {
        ResultSource::Person { .. } => vec![texts.workbook_carries(), texts.workbook_names()],
        ResultSource::Team { origin: TeamOrigin::Measurement(_), .. } => {
            vec![texts.workbook_team_carries(), texts.workbook_team_groups()]
        }
        ResultSource::Team { origin: TeamOrigin::Shared(_), .. } => {
            vec![texts.workbook_team(), texts.workbook_team_groups()]
        }
    }
}

/// What a choice at an agreement means.
fn choices(
    sheet: &mut Sheet,
    context: &ReportContext,
    title: &str,
    choices: &[Choice],
) -> Result<(), XlsxError> {
    let texts = context.texts;
    sheet.block(WHOLE, &texts.codebook_choices(title), &formats::heading())?;
    heads(sheet, texts.codebook_sheet(), texts.code(), texts.code_meaning())?;
    for choice in choices {
        row(sheet, texts.result().actions(), context.text(choice.label()), context.text(choice.hint()))?;
    }
    Ok(())
}

/// Every column of every sheet.
fn columns(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    let t = context.texts;
    let states = ActionState::ALL.map(|state| action_state_name(state, t.result())).join(", ");
    sheet.block(WHOLE, t.codebook_columns(), &formats::heading())?;
    heads(sheet, t.codebook_sheet(), t.codebook_column(), t.code_meaning())?;
    let summary = [
        (t.result().table_principle(), t.codebook_principle()),
        (t.result().table_score(), t.codebook_score()),
        (t.result().table_percent(), t.codebook_percent()),
        (t.result().table_given(), t.codebook_given()),
        (t.result().table_unknown(), t.codebook_unknown()),
        (t.result().table_open(), t.codebook_open()),
    ];
    let (statements, notes) = match context.subject.source {
        ResultSource::Person { .. } => (statements_of_person(t), notes_of(t, t.codebook_note())),
        ResultSource::Team { .. } => (statements_of_team(t), notes_of(t, t.codebook_note_team())),
    };
    let actions = [
        (t.action_what(), t.codebook_action_what()),
        (t.action_who(), t.codebook_action_who()),
        (t.action_due(), t.codebook_action_due()),
        (t.action_phase(), t.codebook_action_phase()),
        (t.action_participation(), t.codebook_action_participation()),
        (t.action_state(), &states),
        (t.result().table_principle(), t.codebook_action_principle()),
        (t.column_id(), t.codebook_action_statement()),
    ];
    of_sheet(sheet, t.sheet_summary(), &summary)?;
    of_sheet(sheet, t.sheet_statements(), &statements)?;
    of_sheet(sheet, t.sheet_notes(), &notes)?;
    of_sheet(sheet, t.result().actions(), &actions)
}

/// A column with what it means.
type Meaning<'a> = (&'a str, &'a str);

fn statements_of_person(t: Texts) -> [Meaning<'static>; 8] {
    [
        (t.result().table_principle(), t.codebook_principle()),
        (t.column_id(), t.codebook_statement_id()),
        (t.result().statement(), t.codebook_statement()),
        (t.given_answers(), t.codebook_answer()),
        (t.column_name(), t.codebook_name()),
        (STEPS, t.codebook_counts()),
        (t.result().table_unknown(), t.codebook_unknown()),
        (t.result().table_open(), t.codebook_open()),
    ]
}

fn statements_of_team(t: Texts) -> [Meaning<'static>; 8] {
    [
        (t.result().table_principle(), t.codebook_principle()),
        (t.column_id(), t.codebook_statement_id()),
        (t.result().statement(), t.codebook_statement_team()),
        (t.result().table_score(), t.codebook_statement_score()),
        (t.result().table_percent(), t.codebook_percent()),
        (STEPS, t.codebook_counts()),
        (t.result().table_unknown(), t.codebook_unknown()),
        (t.result().table_open(), t.codebook_open()),
    ]
}

fn notes_of(t: Texts, note: &'static str) -> [Meaning<'static>; 4] {
    [
        (t.result().table_principle(), t.codebook_principle()),
        (t.result().notes_good(), note),
        (t.result().notes_better(), note),
        (t.column_id(), t.codebook_principle_id()),
    ]
}

fn of_sheet(sheet: &mut Sheet, name: &str, columns: &[Meaning]) -> Result<(), XlsxError> {
    columns.iter().try_for_each(|(column, meaning)| row(sheet, name, column, meaning))
}

/// Every column of the CSV.
fn csv_columns(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    let texts = context.texts;
    sheet.block(WHOLE, texts.codebook_csv(), &formats::heading())?;
    sheet.block(WHOLE, texts.codebook_csv_lead(), &formats::body())?;
    heads(sheet, texts.codebook_sheet(), texts.codebook_column(), texts.code_meaning())?;
    for (column, meaning) in csv::columns(context) {
        row(sheet, CSV, column, meaning)?;
    }
    Ok(())
}

fn heads(sheet: &mut Sheet, place: &str, column: &str, meaning: &str) -> Result<(), XlsxError> {
    sheet.heads(&[(place, formats::head()), (column, formats::head()), (meaning, formats::head())])
}

fn row(sheet: &mut Sheet, place: &str, column: &str, meaning: &str) -> Result<(), XlsxError> {
    for (at, text) in (0..).zip([place, column, meaning]) {
        sheet.text(at, text, &formats::cell())?;
    }
    sheet.next()
}
