//! The sheet of one person with a row for each statement that was asked.

use super::formats;
use super::scale::{Scale, write_answer};
use super::sheet::Sheet;
use crate::domain::Count;
use crate::domain::result::{PrincipleView, StatementView};
use crate::report::context::ReportContext;
use crate::workbook::Part;
use rust_xlsxwriter::XlsxError;

/// The columns: principle, id, wording, answer, what that is called; how often each step was given, "weet ik niet", open.
const WIDTHS: [f64; 12] = [26.0, 7.0, 62.0, 14.0, 22.0, 5.0, 5.0, 5.0, 5.0, 5.0, 9.0, 8.0];
const ID: u16 = 1;
const ANSWER: u16 = 3;
const NAME: u16 = 4;
const COUNTS: u16 = 5;

/// The row of the head, which is repeated on each page.
pub(super) const HEAD: u32 = 2;

pub(super) fn sheet(context: &ReportContext) -> Result<Sheet, XlsxError> {
    let texts = context.texts;
    let mut sheet = Sheet::new(texts.sheet_statements(), &WIDTHS)?;
    sheet.block((0, 11), texts.sheet_statements(), &formats::title())?;
    sheet.block((0, 11), texts.statements_lead(), &formats::hint())?;
    heads(&mut sheet, context)?;
    let first = sheet.row();
    for (principle, statement) in context.view.statements() {
        row(&mut sheet, context, principle, statement)?;
    }
    name_rows(&mut sheet, context, first)?;
    gone(&mut sheet, context)?;
    Ok(sheet)
}

/// What was answered and is not asked any more: id, wording, and what people answered.
pub(super) fn gone(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    let statements = &context.view.gone.statements;
    if statements.is_empty() {
        return Ok(());
    }
    let texts = context.texts.result();
    sheet.space()?;
    sheet.block((0, 11), texts.gone(), &formats::heading())?;
    sheet.block((0, 11), texts.gone_lead(), &formats::hint())?;
    for statement in statements {
        sheet.text(ID, statement.id.as_str(), &formats::quiet_cell())?;
        sheet.text(2, &statement.sentence, &formats::cell())?;
        sheet.text(NAME, &statement.answers, &formats::cell())?;
        sheet.next()?;
    }
    Ok(())
}

fn heads(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    let texts = context.texts;
    let steps = ["1", "2", "3", "4", "5"].map(|step| (step, formats::figure_head()));
    let mut heads = vec![
        (texts.result().table_principle(), formats::head()),
        (texts.column_id(), formats::head()),
        (texts.result().statement(), formats::head()),
        (texts.given_answers(), formats::figure_head()),
        (texts.column_name(), formats::head()),
    ];
    heads.extend(steps);
    heads.extend([
        (texts.result().table_unknown(), formats::figure_head()),
        (texts.result().table_open(), formats::figure_head()),
    ]);
    sheet.heads(&heads)
}

fn row(
    sheet: &mut Sheet,
    context: &ReportContext,
    principle: &PrincipleView,
    statement: &StatementView,
) -> Result<(), XlsxError> {
    let is_shaded = is_shaded(principle);
    let cell = formats::cell().shaded(is_shaded);
    sheet.text(0, &principle.name, &cell)?;
    sheet.text(ID, statement.id.as_str(), &formats::quiet_cell().shaded(is_shaded))?;
    sheet.text(2, &statement.sentence, &cell)?;
    write_answer(sheet, ANSWER, statement.answer, context, &formats::answer().shaded(is_shaded))?;
    let formula = Scale::Statements.name_or_open_of(&sheet.address(ANSWER));
    sheet.formula(NAME, &formula, &statement.answer_name, &cell)?;
    for (column, given) in (COUNTS..).zip(figures(&statement.count)) {
        sheet.number(column, given, &formats::figure().shaded(is_shaded))?;
    }
    sheet.next()
}

/// Whether the rows of a principle have a ground of their own: those of every second one.
pub(super) fn is_shaded(principle: &PrincipleView) -> bool {
    principle.number.is_multiple_of(2)
}

/// How often each step was given, "weet ik niet", and open.
pub(super) fn figures(count: &Count) -> [u32; 7] {
    let [one, two, three, four, five] = count.steps;
    [one, two, three, four, five, count.unknown, count.open]
}

/// Makes the rows since `first` findable, and their answers ones that are chosen from a list.
fn name_rows(sheet: &mut Sheet, context: &ReportContext, first: u32) -> Result<(), XlsxError> {
    let Some(last) = sheet.row().checked_sub(1).filter(|last| *last >= first) else { return Ok(()) };
    sheet.name_range(Part::Statements.name(), ID, first, last);
    sheet.name_range(Part::Answers.name(), ANSWER, first, last);
    let validation = Scale::Statements.validation(context)?;
    sheet.worksheet.add_data_validation(first, ANSWER, last, ANSWER, &validation)?;
    // The columns after these are too narrow for the button of a filter.
    sheet.worksheet.autofilter(HEAD, 0, last, NAME)?;
    sheet.ids_are_no_numbers(ID, first, last)
}
