//! The sheet with what the people of a team wrote: a row for each note, and for each answer to the questions at the end.

use crate::report::context::ReportContext;
use crate::report::workbook::formats;
use crate::report::workbook::notes::{BETTER, GOOD, ID, WIDTHS, heads};
use crate::report::workbook::sheet::{Sheet, Span};
use rust_xlsxwriter::XlsxError;

const WHOLE: Span = (0, 3);

pub(in crate::report::workbook) fn sheet(context: &ReportContext) -> Result<Sheet, XlsxError> {
    let texts = context.texts;
    let mut sheet = Sheet::new(texts.sheet_notes(), &WIDTHS)?;
    sheet.block(WHOLE, texts.sheet_notes(), &formats::title())?;
    sheet.block(WHOLE, texts.notes_lead_team(), &formats::hint())?;
    heads(&mut sheet, texts)?;
    let first = sheet.row();
    notes(&mut sheet, context)?;
    if sheet.row() == first {
        sheet.block(WHOLE, texts.notes_none(), &formats::words())?;
    }
    closing(&mut sheet, context)?;
    Ok(sheet)
}

/// Every note with a principle of which anything may be shown. Of one of which too few people were asked anything no note
/// is shown either: it would say who they were.
fn notes(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    for principle in &context.view.principles {
        for note in &principle.notes {
            sheet.tall(
                0.0,
                &[
                    ((0, 0), &principle.name, &formats::beside_words()),
                    ((GOOD, GOOD), note.good.trim(), &formats::words()),
                    ((BETTER, BETTER), note.better.trim(), &formats::words()),
                    ((ID, ID), principle.id.as_str(), &formats::code_beside_words()),
                ],
            )?;
        }
    }
    Ok(())
}

/// The questions at the end, as far as anybody answered them.
fn closing(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    let given = &context.view.closing;
    if !given.has_confidence() && given.stories.is_empty() {
        return Ok(());
    }
    sheet.space()?;
    sheet.block(WHOLE, context.texts.result().closing(), &formats::heading())?;
    if given.has_confidence() {
        confidence(sheet, context)?;
    }
    let question = context.text(context.instrument().closing().story().question());
    for (number, story) in given.stories.iter().enumerate() {
        let question = if number == 0 { question } else { "" };
        let texts =
            [((0, 0), question, &formats::beside_words()), ((GOOD, BETTER), story, &formats::words())];
        sheet.tall(0.0, &texts)?;
    }
    Ok(())
}

/// How many people gave each step of confidence in the follow-up.
fn confidence(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    let confidence = context.instrument().closing().confidence();
    let steps = (1_u8..).zip(confidence.steps()).zip(context.view.closing.confidence_counts);
    for ((number, label), people) in steps {
        let question = if number == 1 { context.text(confidence.question()) } else { "" };
        sheet.text(0, question, &formats::beside_words())?;
        sheet.text(GOOD, &context.texts.choice(context.text(label), number), &formats::beside_words())?;
        sheet.number(BETTER, people, &formats::beside_words())?;
        sheet.next()?;
    }
    Ok(())
}
