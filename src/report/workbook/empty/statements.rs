//! The sheet of an empty workbook with a row for each statement that is asked.

use crate::domain::result::{Answered, PrincipleView, StatementView};
use crate::report::context::ReportContext;
use crate::report::workbook::formats;
use crate::report::workbook::scale::Scale;
use crate::report::workbook::sheet::{Sheet, Span};
use crate::report::workbook::statements::is_shaded;
use crate::workbook::Part;
use rust_xlsxwriter::XlsxError;

/// The columns: principle, id, wording, answer, what that is called, example.
const WIDTHS: [f64; 6] = [26.0, 7.0, 56.0, 14.0, 21.0, 46.0];
/// The same without examples: these are written for those who support, not for an easy perspective.
const EASY_WIDTHS: [f64; 5] = [26.0, 7.0, 80.0, 14.0, 21.0];
/// How high a row is at least, in points: enough to write in by hand.
const ROOM: f64 = 24.0;
const ID: u16 = 1;
const ANSWER: u16 = 3;
const NAME: u16 = 4;
const EXAMPLE: u16 = 5;

/// The row of the head, which is repeated on each page.
pub(super) const HEAD: u32 = 2;

pub(super) fn sheet(context: &ReportContext) -> Result<Sheet, XlsxError> {
    let texts = context.texts;
    let is_easy = matches!(context.view.respondents.answered, Answered::Person { is_easy: true, .. });
    let widths: &[f64] = if is_easy { &EASY_WIDTHS } else { &WIDTHS };
    let whole = (0, if is_easy { NAME } else { EXAMPLE });
    let mut sheet = Sheet::new(texts.sheet_statements(), widths)?;
    sheet.block(whole, context.text(context.instrument().scale().question()), &formats::title())?;
    progress(&mut sheet, context, whole)?;
    let mut heads = vec![
        (texts.result().table_principle(), formats::head()),
        (texts.column_id(), formats::head()),
        (texts.result().statement(), formats::head()),
        (texts.given_answers(), formats::figure_head()),
        (texts.column_name(), formats::head()),
    ];
    if !is_easy {
        heads.push((texts.column_example(), formats::head()));
    }
    sheet.heads(&heads)?;
    rows(&mut sheet, context, is_easy)?;
    Ok(sheet)
}

fn rows(sheet: &mut Sheet, context: &ReportContext, is_easy: bool) -> Result<(), XlsxError> {
    let (first, validation) = (sheet.row(), Scale::Statements.validation(context)?);
    for (principle, statement) in context.view.statements() {
        let row = sheet.row();
        sheet.worksheet.add_data_validation(row, ANSWER, row, ANSWER, &validation)?;
        if !is_easy {
            let look = formats::quiet_cell().shaded(is_shaded(principle));
            let known = context.instrument().statement(&statement.id);
            let example = known.map_or("", |(_, statement)| context.text(statement.example()));
            sheet.text(EXAMPLE, example, &look)?;
        }
        statement_row(sheet, principle, statement)?;
    }
    if let Some(last) = sheet.row().checked_sub(1).filter(|last| *last >= first) {
        sheet.name_range(Part::Statements.name(), ID, first, last);
        sheet.name_range(Part::Answers.name(), ANSWER, first, last);
        sheet.ids_are_no_numbers(ID, first, last)?;
    }
    Ok(())
}

/// All of a row but the example.
fn statement_row(
    sheet: &mut Sheet,
    principle: &PrincipleView,
    statement: &StatementView,
) -> Result<(), XlsxError> {
    let is_shaded = is_shaded(principle);
    let cell = formats::cell().shaded(is_shaded);
    sheet.text(0, &principle.name, &cell)?;
    sheet.text(ID, statement.id.as_str(), &formats::quiet_cell().shaded(is_shaded))?;
    sheet.text(2, &statement.sentence, &cell)?;
    sheet.text(ANSWER, "", &formats::answer_to_fill_in())?;
    let formula = Scale::Statements.name_of(&sheet.address(ANSWER));
    sheet.formula(NAME, &formula, "", &cell)?;
    sheet.at_least(ROOM);
    sheet.next()
}

/// How much is filled in, which follows the cells. The number in the sentence is a formula between two texts. Nothing is
/// said where nothing is asked: there are no such cells.
fn progress(sheet: &mut Sheet, context: &ReportContext, columns: Span) -> Result<(), XlsxError> {
    let asked = context.view.profile.asked();
    if asked == 0 {
        return sheet.space();
    }
    let counted = format!("\"&COUNTA({})&\"", Part::Answers.name());
    let formula = format!("=\"{}\"", context.texts.blank_progress(counted, asked));
    sheet.formula_block(columns, &formula, &context.texts.blank_progress(0, asked), &formats::hint())
}
