//! The sheet of a team with a row for each statement that was asked: its score, and how often each answer was given.

use crate::domain::Score;
use crate::domain::result::{PrincipleView, StatementView};
use crate::report::context::ReportContext;
use crate::report::workbook::formats::{self, CellFormat};
use crate::report::workbook::sheet::Sheet;
use crate::report::workbook::statements::{HEAD, figures, gone, is_shaded};
use rust_xlsxwriter::XlsxError;

/// The columns: principle, id, wording, score, in practice; how often each step was given, "weet ik niet", open.
const WIDTHS: [f64; 12] = [26.0, 7.0, 66.0, 11.0, 14.0, 5.0, 5.0, 5.0, 5.0, 5.0, 9.0, 8.0];
const ID: u16 = 1;
const SCORE: u16 = 3;
const PERCENT: u16 = 4;
const COUNTS: u16 = 5;

pub(in crate::report::workbook) fn sheet(context: &ReportContext) -> Result<Sheet, XlsxError> {
    let texts = context.texts;
    let mut sheet = Sheet::new(texts.sheet_statements(), &WIDTHS)?;
    sheet.block((0, 11), texts.sheet_statements(), &formats::title())?;
    sheet.block((0, 11), texts.statements_lead_team(), &formats::hint())?;
    let figure = |text| (text, formats::figure_head());
    let mut heads = vec![
        (texts.result().table_principle(), formats::head()),
        (texts.column_id(), formats::head()),
        (texts.result().statement(), formats::head()),
        figure(texts.result().table_score()),
        figure(texts.result().table_percent()),
    ];
    heads.extend(["1", "2", "3", "4", "5"].map(figure));
    heads.extend([figure(texts.result().table_unknown()), figure(texts.result().table_open())]);
    sheet.heads(&heads)?;
    let first = sheet.row();
    for (principle, statement) in context.view.statements() {
        row(&mut sheet, context, principle, statement)?;
    }
    if let Some(last) = sheet.row().checked_sub(1).filter(|last| *last >= first) {
        // The columns after these are too narrow for the button of a filter.
        sheet.worksheet.autofilter(HEAD, 0, last, PERCENT)?;
        sheet.ids_are_no_numbers(ID, first, last)?;
    }
    gone(&mut sheet, context)?;
    Ok(sheet)
}

fn row(
    sheet: &mut Sheet,
    context: &ReportContext,
    principle: &PrincipleView,
    statement: &StatementView,
) -> Result<(), XlsxError> {
    let is_shaded = is_shaded(principle);
    let cell = || formats::cell().shaded(is_shaded);
    sheet.text(0, &principle.name, &cell())?;
    sheet.text(ID, statement.id.as_str(), &formats::quiet_cell().shaded(is_shaded))?;
    sheet.text(2, &statement.sentence, &cell())?;
    score(sheet, context, statement.score, cell)?;
    for (column, given) in (COUNTS..).zip(figures(&statement.count)) {
        sheet.number(column, given, &formats::figure().shaded(is_shaded))?;
    }
    sheet.next()
}

/// The score, and how much of it is in practice; a dash in both where nobody gave a step.
fn score(
    sheet: &mut Sheet,
    context: &ReportContext,
    score: Option<Score>,
    cell: impl Fn() -> CellFormat,
) -> Result<(), XlsxError> {
    let Some(score) = score else {
        sheet.text(SCORE, context.texts.table_none(), &formats::centred(cell()))?;
        return sheet.text(PERCENT, context.texts.table_none(), &formats::centred(cell()));
    };
    sheet.number(SCORE, score.value(), &formats::score(cell()))?;
    sheet.number(PERCENT, f64::from(score.percent()) / 100.0, &formats::percent(cell()))
}
