//! The sheet with what one person wrote: a row for each principle that was asked, and the questions at the end.

use super::formats::{self, CellFormat};
use super::scale::{Scale, write_answer};
use super::sheet::{Sheet, Span};
use crate::domain::{Answer, ClosingAnswers, Note, Response};
use crate::report::context::ReportContext;
use crate::report::locales::Texts;
use crate::workbook::Part;
use rust_xlsxwriter::XlsxError;

/// The columns: principle, what goes well, what could be better, the id of the principle.
pub(super) const WIDTHS: [f64; 4] = [26.0, 52.0, 52.0, 17.0];
pub(super) const GOOD: u16 = 1;
pub(super) const BETTER: u16 = 2;
pub(super) const ID: u16 = 3;
const STORY: Span = (GOOD, BETTER);

/// The row of the head, which is repeated on each page.
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
    fn words(self) -> CellFormat {
        match self {
            Self::Report => formats::words(),
            Self::FillIn => formats::words_to_fill_in(),
        }
    }

    /// The least height of a row, in points.
    const fn room(self) -> f64 {
        match self {
            Self::Report => 0.0,
            Self::FillIn => ROOM,
        }
    }

    fn answer(self) -> CellFormat {
        match self {
            Self::Report => formats::answer(),
            Self::FillIn => formats::answer_to_fill_in(),
        }
    }
}

pub(super) fn sheet(context: &ReportContext, response: &Response, used: Use) -> Result<Sheet, XlsxError> {
    let texts = context.texts;
    let mut sheet = Sheet::new(texts.sheet_notes(), &WIDTHS)?;
    sheet.block((0, 3), texts.sheet_notes(), &formats::title())?;
    let lead = if used == Use::Report { texts.notes_lead() } else { texts.blank_notes_lead() };
    sheet.block((0, 3), lead, &formats::hint())?;
    heads(&mut sheet, texts)?;
    principles(&mut sheet, context, response, used)?;
    sheet.space()?;
    closing(&mut sheet, context, &response.closing, used)?;
    Ok(sheet)
}

/// The names of the columns.
pub(super) fn heads(sheet: &mut Sheet, texts: Texts) -> Result<(), XlsxError> {
    sheet.heads(&[
        (texts.result().table_principle(), formats::head()),
        (texts.result().notes_good(), formats::head()),
        (texts.result().notes_better(), formats::head()),
        (texts.column_id(), formats::head()),
    ])
}

fn principles(
    sheet: &mut Sheet,
    context: &ReportContext,
    response: &Response,
    used: Use,
) -> Result<(), XlsxError> {
    let first = sheet.row();
    let (none, words) = (Note::default(), used.words());
    for principle in &context.view.principles {
        let note = response.notes.get(&principle.id).unwrap_or(&none);
        sheet.tall(
            used.room(),
            &[
                ((0, 0), &principle.name, &formats::beside_words()),
                ((GOOD, GOOD), &note.good, &words),
                ((BETTER, BETTER), &note.better, &words),
                ((ID, ID), principle.id.as_str(), &formats::code_beside_words()),
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

fn closing(
    sheet: &mut Sheet,
    context: &ReportContext,
    given: &ClosingAnswers,
    used: Use,
) -> Result<(), XlsxError> {
    let (texts, closing) = (context.texts, context.instrument().closing());
    sheet.block((0, 3), texts.result().closing(), &formats::heading())?;
    let confidence = given.confidence;
    sheet.name_cell(Part::Confidence, GOOD);
    sheet.text(0, context.text(closing.confidence().question()), &formats::cell())?;
    write_answer(sheet, GOOD, confidence.map(Answer::Step), context, &used.answer())?;
    let formula = Scale::Confidence.name_of(&sheet.address(GOOD));
    sheet.formula(BETTER, &formula, &context.view.closing.confidence, &formats::cell())?;
    let validation = Scale::Confidence.validation(context)?;
    sheet.worksheet.add_data_validation(sheet.row(), GOOD, sheet.row(), GOOD, &validation)?;
    sheet.next()?;
    sheet.name_cell(Part::Story, GOOD);
    let question = context.text(closing.story().question());
    let texts = [((0, 0), question, &formats::beside_words()), (STORY, given.story.as_str(), &used.words())];
    sheet.tall(used.room(), &texts)
}
