//! The sheet that explains every column and every code, of the workbook and of the CSV.

use super::looks;
use super::scale::Scale;
use super::sheet::{Sheet, Span};
use crate::domain::ActionState;
use crate::domain::instrument::Choice;
use crate::report::csv;
use crate::report::tell::agreements::state;
use crate::report::told::Told;
use rust_xlsxwriter::XlsxError;

/// The columns: where, what it is called, what it means.
const WIDTHS: [f64; 3] = [20.0, 30.0, 70.0];
const WHOLE: Span = (0, 2);

/// What stands where the columns of the other sheets have the name of the sheet.
const CSV: &str = "CSV";

pub(super) fn sheet(told: &Told) -> Result<Sheet, XlsxError> {
    let texts = told.texts;
    let mut sheet = Sheet::new(texts.sheet_codebook(), &WIDTHS)?;
    sheet.block(WHOLE, texts.sheet_codebook(), &looks::title())?;
    sheet.block(WHOLE, texts.codebook_lead(), &looks::hint())?;
    sheet.block(WHOLE, texts.workbook_title(), &looks::heading())?;
    sheet.block(WHOLE, texts.workbook_carries(), &looks::body())?;
    sheet.block(WHOLE, texts.workbook_names(), &looks::body())?;
    sheet.space()?;
    sheet.block(WHOLE, texts.codebook_answers(), &looks::heading())?;
    Scale::Statements.table(&mut sheet, told)?;
    sheet.space()?;
    sheet.block(WHOLE, texts.codebook_confidence(), &looks::heading())?;
    Scale::Confidence.table(&mut sheet, told)?;
    sheet.space()?;
    choices(&mut sheet, told, texts.action_phase(), told.instrument().phases())?;
    sheet.space()?;
    choices(&mut sheet, told, texts.action_participation(), told.instrument().participation())?;
    sheet.space()?;
    columns(&mut sheet, told)?;
    sheet.space()?;
    csv_columns(&mut sheet, told)?;
    Ok(sheet)
}

/// What a choice at an agreement means.
fn choices(sheet: &mut Sheet, told: &Told, title: &str, choices: &[Choice]) -> Result<(), XlsxError> {
    let texts = told.texts;
    sheet.block(WHOLE, &texts.codebook_choices(title), &looks::heading())?;
    heads(sheet, texts.codebook_sheet(), texts.code(), texts.code_meaning())?;
    for choice in choices {
        row(sheet, texts.actions(), told.text(choice.label()), told.text(choice.hint()))?;
    }
    Ok(())
}

/// Every column of every sheet.
fn columns(sheet: &mut Sheet, told: &Told) -> Result<(), XlsxError> {
    let t = told.texts;
    let (summary, statements, notes) = (t.sheet_summary(), t.sheet_statements(), t.sheet_notes());
    let states = ActionState::ALL.map(|of| state(told, of)).join(", ");
    sheet.block(WHOLE, t.codebook_columns(), &looks::heading())?;
    heads(sheet, t.codebook_sheet(), t.codebook_column(), t.code_meaning())?;
    for (place, column, meaning) in [
        (summary, t.table_principle(), t.codebook_principle()),
        (summary, t.table_score(), t.codebook_score()),
        (summary, t.table_percent(), t.codebook_percent()),
        (summary, t.table_given(), t.codebook_given()),
        (summary, t.table_unknown(), t.codebook_unknown()),
        (summary, t.table_open(), t.codebook_open()),
        (statements, t.table_principle(), t.codebook_principle()),
        (statements, t.column_id(), t.codebook_statement_id()),
        (statements, t.statement(), t.codebook_statement()),
        (statements, t.given_answers(), t.codebook_answer()),
        (statements, t.column_name(), t.codebook_name()),
        (statements, "1 – 5", t.codebook_counts()),
        (statements, t.table_unknown(), t.codebook_unknown()),
        (statements, t.table_open(), t.codebook_open()),
        (notes, t.table_principle(), t.codebook_principle()),
        (notes, t.notes_good(), t.codebook_note()),
        (notes, t.notes_better(), t.codebook_note()),
        (notes, t.column_id(), t.codebook_principle_id()),
        (t.actions(), t.action_what(), t.codebook_action_what()),
        (t.actions(), t.action_who(), t.codebook_action_who()),
        (t.actions(), t.action_due(), t.codebook_action_due()),
        (t.actions(), t.action_phase(), t.codebook_action_phase()),
        (t.actions(), t.action_participation(), t.codebook_action_participation()),
        (t.actions(), t.action_state(), &states),
        (t.actions(), t.table_principle(), t.codebook_action_principle()),
        (t.actions(), t.column_id(), t.codebook_action_statement()),
    ] {
        row(sheet, place, column, meaning)?;
    }
    Ok(())
}

/// Every column of the CSV.
fn csv_columns(sheet: &mut Sheet, told: &Told) -> Result<(), XlsxError> {
    let texts = told.texts;
    sheet.block(WHOLE, texts.codebook_csv(), &looks::heading())?;
    sheet.block(WHOLE, texts.codebook_csv_lead(), &looks::body())?;
    heads(sheet, texts.codebook_sheet(), texts.codebook_column(), texts.code_meaning())?;
    for (column, meaning) in csv::columns(texts) {
        row(sheet, CSV, column, meaning)?;
    }
    Ok(())
}

fn heads(sheet: &mut Sheet, place: &str, column: &str, meaning: &str) -> Result<(), XlsxError> {
    sheet.heads(&[(place, looks::head()), (column, looks::head()), (meaning, looks::head())])
}

fn row(sheet: &mut Sheet, place: &str, column: &str, meaning: &str) -> Result<(), XlsxError> {
    for (at, text) in (0..).zip([place, column, meaning]) {
        sheet.text(at, text, &looks::cell())?;
    }
    sheet.next()
}
