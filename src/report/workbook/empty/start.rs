//! The first sheet of an empty workbook: how to fill it in and what to do then, and whose answers they are.

use crate::domain::result::Answered;
use crate::report::content;
use crate::report::context::ReportContext;
use crate::report::workbook::formats;
use crate::report::workbook::scale::Scale;
use crate::report::workbook::sheet::{Sheet, Span};
use crate::workbook::Part;
use rust_xlsxwriter::XlsxError;

const WIDTHS: [f64; 3] = [24.0, 30.0, 46.0];
const WHOLE: Span = (0, 2);
const FACT: Span = (1, 2);

pub(super) fn sheet(context: &ReportContext) -> Result<Sheet, XlsxError> {
    let texts = context.texts;
    let mut sheet = Sheet::new(texts.sheet_start(), &WIDTHS)?;
    sheet.block(WHOLE, &content::title(context), &formats::title())?;
    sheet.block(WHOLE, texts.blank_lead(), &formats::lead())?;
    sheet.space()?;
    heading(&mut sheet, context)?;
    sheet.space()?;
    sheet.block(WHOLE, texts.blank_how(), &formats::heading())?;
    let unknown = &*context.view.scale.unknown;
    sheet.block(WHOLE, &texts.blank_how_answers(texts.sheet_statements(), unknown), &formats::body())?;
    sheet.block(WHOLE, texts.blank_how_open(), &formats::body())?;
    sheet.block(WHOLE, &texts.blank_how_notes(texts.sheet_notes()), &formats::body())?;
    sheet.block(WHOLE, texts.blank_how_save(), &formats::body())?;
    sheet.block(WHOLE, texts.blank_how_return(), &formats::body())?;
    sheet.space()?;
    sheet.block(WHOLE, texts.codebook_answers(), &formats::heading())?;
    Scale::Statements.table(&mut sheet, context)?;
    sheet.space()?;
    sheet.block(WHOLE, texts.codebook_confidence(), &formats::heading())?;
    Scale::Confidence.table(&mut sheet, context)?;
    sheet.space()?;
    sheet.block(WHOLE, texts.result().provenance(), &formats::heading())?;
    sheet.block(WHOLE, context.text(context.instrument().provenance()), &formats::body())?;
    let instrument = context.instrument();
    sheet.block(WHOLE, &texts.result().version(instrument.id(), instrument.version()), &formats::hint())?;
    Ok(sheet)
}

/// Whose answers they are: cells for team, organisation and label; who is asked, and how much.
fn heading(sheet: &mut Sheet, context: &ReportContext) -> Result<(), XlsxError> {
    let texts = context.texts;
    sheet.block(WHOLE, texts.blank_heading(), &formats::heading())?;
    for (part, label) in [
        (Part::Team, texts.fact_team()),
        (Part::Organisation, texts.fact_organisation()),
        (Part::Label, texts.fact_label()),
    ] {
        sheet.name_cell(part, FACT.0);
        sheet.tall(ROOM, &[((0, 0), label, &formats::term()), (FACT, "", &formats::words_to_fill_in())])?;
    }
    let perspective = match &context.view.respondents.answered {
        Answered::Person { perspective, .. } => perspective,
        Answered::Team { .. } => "",
    };
    for (label, text) in [(texts.blank_for(), perspective), (texts.fact_scan(), content::scan(context))] {
        sheet.tall(0.0, &[((0, 0), label, &formats::term()), (FACT, text, &formats::fact())])?;
    }
    Ok(())
}

/// How high a cell to fill in is, in points.
const ROOM: f64 = 21.0;
