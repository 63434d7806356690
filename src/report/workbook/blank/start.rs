//! The first sheet of an empty workbook: how to fill it in and what to do then, and whose answers they are.

use crate::report::tell;
use crate::report::told::Told;
use crate::report::workbook::looks;
use crate::report::workbook::scale::Scale;
use crate::report::workbook::sheet::{Sheet, Span};
use crate::workbook::Part;
use rust_xlsxwriter::XlsxError;

const WIDTHS: [f64; 3] = [24.0, 30.0, 46.0];
const WHOLE: Span = (0, 2);
const FACT: Span = (1, 2);

pub(super) fn sheet(told: &Told) -> Result<Sheet, XlsxError> {
    let texts = told.texts;
    let mut sheet = Sheet::new(texts.sheet_start(), &WIDTHS)?;
    sheet.block(WHOLE, &tell::title(told), &looks::title())?;
    sheet.block(WHOLE, texts.blank_lead(), &looks::lead())?;
    sheet.space()?;
    heading(&mut sheet, told)?;
    sheet.space()?;
    sheet.block(WHOLE, texts.blank_how(), &looks::heading())?;
    let unknown = told.text(told.instrument().scale().unknown());
    sheet.block(WHOLE, &texts.blank_how_answers(texts.sheet_statements(), unknown), &looks::body())?;
    sheet.block(WHOLE, texts.blank_how_open(), &looks::body())?;
    sheet.block(WHOLE, &texts.blank_how_notes(texts.sheet_notes()), &looks::body())?;
    sheet.block(WHOLE, texts.blank_how_save(), &looks::body())?;
    sheet.block(WHOLE, texts.blank_how_return(), &looks::body())?;
    sheet.space()?;
    sheet.block(WHOLE, texts.codebook_answers(), &looks::heading())?;
    Scale::Statements.table(&mut sheet, told)?;
    sheet.space()?;
    sheet.block(WHOLE, texts.codebook_confidence(), &looks::heading())?;
    Scale::Confidence.table(&mut sheet, told)?;
    sheet.space()?;
    sheet.block(WHOLE, texts.disclosure(), &looks::heading())?;
    sheet.block(WHOLE, told.text(told.instrument().disclosure()), &looks::body())?;
    let instrument = told.instrument();
    sheet.block(WHOLE, &texts.version(instrument.id(), instrument.version()), &looks::hint())?;
    Ok(sheet)
}

/// Whose answers they are: what may be told, and what is asked of whom.
fn heading(sheet: &mut Sheet, told: &Told) -> Result<(), XlsxError> {
    let texts = told.texts;
    sheet.block(WHOLE, texts.blank_heading(), &looks::heading())?;
    for (part, label) in [
        (Part::Team, texts.fact_team()),
        (Part::Organisation, texts.fact_organisation()),
        (Part::Label, texts.fact_label()),
    ] {
        sheet.name_cell(part, FACT.0);
        sheet.tall(ROOM, &[((0, 0), label, &looks::term()), (FACT, "", &looks::words_to_fill_in())])?;
    }
    for (label, text) in [(texts.blank_for(), tell::perspective(told)), (texts.fact_scan(), tell::scan(told))]
    {
        sheet.tall(0.0, &[((0, 0), label, &looks::term()), (FACT, text, &looks::fact())])?;
    }
    Ok(())
}

/// How high a cell to fill in is, in points.
const ROOM: f64 = 21.0;
