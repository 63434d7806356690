//! The sheet of a team with a row for each statement that was asked: its score, and how often each answer was given.

use crate::domain::instrument::{Principle, Statement};
use crate::domain::{Score, StatementProfile};
use crate::report::told::Told;
use crate::report::workbook::looks::{self, Look};
use crate::report::workbook::sheet::Sheet;
use crate::report::workbook::statements::{HEAD, figures, is_shaded};
use rust_xlsxwriter::XlsxError;

/// The columns: principle, id, wording, score, in practice; how often each step was given, "weet ik niet", open.
const WIDTHS: [f64; 12] = [26.0, 7.0, 66.0, 11.0, 14.0, 5.0, 5.0, 5.0, 5.0, 5.0, 9.0, 8.0];
const ID: u16 = 1;
const SCORE: u16 = 3;
const PERCENT: u16 = 4;
const COUNTS: u16 = 5;

pub(in crate::report::workbook) fn sheet(told: &Told) -> Result<Sheet, XlsxError> {
    let texts = told.texts;
    let mut sheet = Sheet::new(texts.sheet_statements(), &WIDTHS)?;
    sheet.block((0, 11), texts.sheet_statements(), &looks::title())?;
    sheet.block((0, 11), texts.statements_lead_team(), &looks::hint())?;
    let figure = |text| (text, looks::figure_head());
    let mut heads = vec![
        (texts.table_principle(), looks::head()),
        (texts.column_id(), looks::head()),
        (texts.statement(), looks::head()),
        figure(texts.table_score()),
        figure(texts.table_percent()),
    ];
    heads.extend(["1", "2", "3", "4", "5"].map(figure));
    heads.extend([figure(texts.table_unknown()), figure(texts.table_open())]);
    sheet.heads(&heads)?;
    let first = sheet.row();
    for (principle, statement, scored) in told.asked_statements() {
        row(&mut sheet, told, principle, statement, scored)?;
    }
    if let Some(last) = sheet.row().checked_sub(1).filter(|last| *last >= first) {
        // The columns after these are too narrow for the button of a filter.
        sheet.worksheet.autofilter(HEAD, 0, last, PERCENT)?;
        sheet.ids_are_no_numbers(ID, first, last)?;
    }
    Ok(sheet)
}

fn row(
    sheet: &mut Sheet,
    told: &Told,
    principle: &Principle,
    statement: &Statement,
    scored: &StatementProfile,
) -> Result<(), XlsxError> {
    let is_shaded = is_shaded(principle);
    let cell = || looks::cell().shaded(is_shaded);
    sheet.text(0, &told.name(principle), &cell())?;
    sheet.text(ID, statement.id().as_str(), &looks::quiet_cell().shaded(is_shaded))?;
    sheet.text(2, told.asked_as(statement), &cell())?;
    score(sheet, told, scored.score, cell)?;
    for (column, given) in (COUNTS..).zip(figures(&scored.count)) {
        sheet.number(column, given, &looks::figure().shaded(is_shaded))?;
    }
    sheet.next()
}

/// The score, and how much of it is in practice; a dash in both where nobody gave a step.
fn score(
    sheet: &mut Sheet,
    told: &Told,
    score: Option<Score>,
    cell: impl Fn() -> Look,
) -> Result<(), XlsxError> {
    let Some(score) = score else {
        sheet.text(SCORE, told.texts.table_none(), &looks::centred(cell()))?;
        return sheet.text(PERCENT, told.texts.table_none(), &looks::centred(cell()));
    };
    sheet.number(SCORE, score.value(), &looks::score(cell()))?;
    sheet.number(PERCENT, f64::from(score.percent()) / 100.0, &looks::percent(cell()))
}
