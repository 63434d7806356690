//! The sheet with what one person wrote: a row for each principle that was asked, and the questions at the end.

use super::looks::{self, Look};
use super::scale::{Scale, write_answer};
use super::sheet::{Sheet, Span};
use crate::domain::{Answer, ClosingAnswers, Note, Response};
use crate::report::locales::Texts;
use crate::report::tell;
use crate::report::told::Told;
use crate::workbook::Part;
use rust_xlsxwriter::XlsxError;

/// The columns: principle, what goes well, what could be better, the id of the principle.
pub(super) const WIDTHS: [f64; 4] = [26.0, 52.0, 52.0, 17.0];
pub(super) const GOOD: u16 = 1;
pub(super) const BETTER: u16 = 2;
pub(super) const ID: u16 = 3;
const STORY: Span = (GOOD, BETTER);

/// The head that stands on each page.
pub(super) const HEAD: u32 = 2;

/// How high a cell to fill in is, in points.
const ROOM: f64 = 90.0;

/// What of the sheet depends on whether it reports or is to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    Report,
    FillIn,
}

impl Use {
    fn words(self) -> Look {
        match self {
            Self::Report => looks::words(),
            Self::FillIn => looks::words_to_fill_in(),
        }
    }

    /// The least height of a row, in points.
    const fn room(self) -> f64 {
        match self {
            Self::Report => 0.0,
            Self::FillIn => ROOM,
        }
    }

    fn answer(self) -> Look {
        match self {
            Self::Report => looks::answer(),
            Self::FillIn => looks::answer_to_fill_in(),
        }
    }
}

pub(super) fn sheet(told: &Told, response: &Response, used: Use) -> Result<Sheet, XlsxError> {
    let texts = told.texts;
    let mut sheet = Sheet::new(texts.sheet_notes(), &WIDTHS)?;
    sheet.block((0, 3), texts.sheet_notes(), &looks::title())?;
    let lead = if used == Use::Report { texts.notes_lead() } else { texts.blank_notes_lead() };
    sheet.block((0, 3), lead, &looks::hint())?;
    heads(&mut sheet, texts)?;
    principles(&mut sheet, told, response, used)?;
    sheet.space()?;
    closing(&mut sheet, told, &response.closing, used)?;
    Ok(sheet)
}

/// The names of the columns.
pub(super) fn heads(sheet: &mut Sheet, texts: Texts) -> Result<(), XlsxError> {
    sheet.heads(&[
        (texts.table_principle(), looks::head()),
        (texts.notes_good(), looks::head()),
        (texts.notes_better(), looks::head()),
        (texts.column_id(), looks::head()),
    ])
}

fn principles(sheet: &mut Sheet, told: &Told, response: &Response, used: Use) -> Result<(), XlsxError> {
    let first = sheet.row();
    let (none, words) = (Note::default(), used.words());
    for (principle, _) in told.asked() {
        let note = response.notes.get(principle.id()).unwrap_or(&none);
        let name = told.name(principle);
        sheet.tall(
            used.room(),
            &[
                ((0, 0), &name, &looks::beside_words()),
                ((GOOD, GOOD), &note.good, &words),
                ((BETTER, BETTER), &note.better, &words),
                ((ID, ID), principle.id().as_str(), &looks::code_beside_words()),
            ],
        )?;
    }
    if let Some(last) = sheet.row().checked_sub(1).filter(|last| *last >= first) {
        for (part, column) in [(Part::Good, GOOD), (Part::Better, BETTER), (Part::Principles, ID)] {
            sheet.name_range(part.name(), column, first, last);
        }
    }
    Ok(())
}

fn closing(sheet: &mut Sheet, told: &Told, given: &ClosingAnswers, used: Use) -> Result<(), XlsxError> {
    let (texts, closing) = (told.texts, told.instrument().closing());
    sheet.block((0, 3), texts.closing(), &looks::heading())?;
    let confidence = given.confidence;
    sheet.name_cell(Part::Confidence, GOOD);
    sheet.text(0, told.text(closing.confidence().question()), &looks::cell())?;
    write_answer(sheet, GOOD, confidence.map(Answer::Step), told, &used.answer())?;
    let formula = Scale::Confidence.name_of(&sheet.address(GOOD));
    sheet.formula(BETTER, &formula, &tell::confidence(told), &looks::cell())?;
    let validation = Scale::Confidence.validation(told)?;
    sheet.worksheet.add_data_validation(sheet.row(), GOOD, sheet.row(), GOOD, &validation)?;
    sheet.next()?;
    sheet.name_cell(Part::Story, GOOD);
    let question = told.text(closing.story().question());
    let texts = [((0, 0), question, &looks::beside_words()), (STORY, given.story.as_str(), &used.words())];
    sheet.tall(used.room(), &texts)
}
