//! The sheet with what the people of a team wrote: a row for each note, and for each answer to the questions at the end.

use crate::report::told::Told;
use crate::report::workbook::looks;
use crate::report::workbook::notes::{BETTER, GOOD, ID, WIDTHS, heads};
use crate::report::workbook::sheet::{Sheet, Span};
use rust_xlsxwriter::XlsxError;

const WHOLE: Span = (0, 3);

pub(in crate::report::workbook) fn sheet(told: &Told) -> Result<Sheet, XlsxError> {
    let texts = told.texts;
    let mut sheet = Sheet::new(texts.sheet_notes(), &WIDTHS)?;
    sheet.block(WHOLE, texts.sheet_notes(), &looks::title())?;
    sheet.block(WHOLE, texts.notes_lead_team(), &looks::hint())?;
    heads(&mut sheet, texts)?;
    let first = sheet.row();
    notes(&mut sheet, told)?;
    if sheet.row() == first {
        sheet.block(WHOLE, texts.notes_none(), &looks::words())?;
    }
    closing(&mut sheet, told)?;
    Ok(sheet)
}

/// Every note with a principle that is told of. One of which too few people were asked anything is not: a note with it would
/// say who they were.
fn notes(sheet: &mut Sheet, told: &Told) -> Result<(), XlsxError> {
    for (principle, _) in told.asked() {
        let name = told.name(principle);
        for note in told.words.notes.get(principle.id()).into_iter().flatten() {
            sheet.tall(
                0.0,
                &[
                    ((0, 0), &name, &looks::beside_words()),
                    ((GOOD, GOOD), note.good.trim(), &looks::words()),
                    ((BETTER, BETTER), note.better.trim(), &looks::words()),
                    ((ID, ID), principle.id().as_str(), &looks::code_beside_words()),
                ],
            )?;
        }
    }
    Ok(())
}

/// The questions at the end, as far as anybody answered them.
fn closing(sheet: &mut Sheet, told: &Told) -> Result<(), XlsxError> {
    let closing = told.instrument().closing();
    let stories: Vec<_> =
        told.words.stories.iter().map(|story| story.trim()).filter(|story| !story.is_empty()).collect();
    let is_confidence_given = told.words.confident_people() > 0;
    if !is_confidence_given && stories.is_empty() {
        return Ok(());
    }
    sheet.space()?;
    sheet.block(WHOLE, told.texts.closing(), &looks::heading())?;
    if is_confidence_given {
        confidence(sheet, told)?;
    }
    let question = told.text(closing.story().question());
    for (number, story) in stories.into_iter().enumerate() {
        let question = if number == 0 { question } else { "" };
        let texts = [((0, 0), question, &looks::beside_words()), ((GOOD, BETTER), story, &looks::words())];
        sheet.tall(0.0, &texts)?;
    }
    Ok(())
}

/// How many people gave each step of confidence in the follow-up.
fn confidence(sheet: &mut Sheet, told: &Told) -> Result<(), XlsxError> {
    let confidence = told.instrument().closing().confidence();
    let steps = (1_u8..).zip(confidence.steps()).zip(told.words.confidence);
    for ((number, label), people) in steps {
        let question = if number == 1 { told.text(confidence.question()) } else { "" };
        sheet.text(0, question, &looks::beside_words())?;
        sheet.text(GOOD, &told.texts.choice(told.text(label), number), &looks::beside_words())?;
        sheet.number(BETTER, people, &looks::beside_words())?;
        sheet.next()?;
    }
    Ok(())
}
