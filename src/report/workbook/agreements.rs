//! The sheet with the agreements, which are made and changed in the tool.

use super::formats;
use super::sheet::{Sheet, Span};
use crate::domain::instrument::StatementId;
use crate::domain::result::{AgreementView, ResultSource};
use crate::report::context::ReportContext;
use crate::report::dates;
use rust_xlsxwriter::XlsxError;

/// The columns: what, who, when, phase, how clients and relatives take part, how far, principle, id of the statement.
const WIDTHS: [f64; 8] = [48.0, 18.0, 19.0, 15.0, 18.0, 14.0, 27.0, 8.0];
const WHOLE: Span = (0, 7);
const DUE: u16 = 2;
const ID: u16 = 7;

/// The row of the head, which is repeated on each page.
pub(super) const HEAD: u32 = 2;

pub(super) fn sheet(context: &ReportContext) -> Result<Sheet, XlsxError> {
    let texts = context.texts;
    let mut sheet = Sheet::new(texts.result().actions(), &WIDTHS)?;
    sheet.block(WHOLE, texts.result().actions(), &formats::title())?;
    let (lead, none) = match context.subject.source {
        ResultSource::Person { .. } => (texts.actions_lead(), texts.actions_none()),
        ResultSource::Team { .. } => (texts.actions_lead_team(), texts.actions_none_team()),
    };
    sheet.block(WHOLE, lead, &formats::hint())?;
    let heads = [
        texts.action_what(),
        texts.action_who(),
        texts.action_due(),
        texts.action_phase(),
        texts.action_participation(),
        texts.action_state(),
        texts.result().table_principle(),
        texts.column_id(),
    ];
    sheet.heads(&heads.map(|head| (head, formats::head())))?;
    let (agreements, first) = (&context.view.agreements, sheet.row());
    if agreements.is_empty() {
        sheet.block(WHOLE, none, &formats::words())?;
        return Ok(sheet);
    }
    for agreement in agreements {
        row(&mut sheet, context, agreement)?;
    }
    let last = sheet.row().saturating_sub(1);
    sheet.worksheet.autofilter(HEAD, 0, last, ID)?;
    sheet.ids_are_no_numbers(ID, first, last)?;
    Ok(sheet)
}

fn row(sheet: &mut Sheet, context: &ReportContext, agreement: &AgreementView) -> Result<(), XlsxError> {
    let row = sheet.row();
    let (words, cell, code) = (formats::words(), formats::beside_words(), formats::code_beside_words());
    let day = formats::date(formats::beside_words(), context.texts);
    let due = agreement.due.map_or_else(String::new, |due| dates::long(due, context.texts));
    sheet.tall(
        0.0,
        &[
            ((0, 0), &agreement.what, &words),
            ((1, 1), &agreement.who, &words),
            ((DUE, DUE), &due, &day),
            ((3, 3), &agreement.phase, &cell),
            ((4, 4), &agreement.participation, &cell),
            ((5, 5), agreement.state, &cell),
            ((6, 6), agreement.principle.as_deref().unwrap_or_default(), &cell),
            ((ID, ID), agreement.statement.as_ref().map_or("", StatementId::as_str), &code),
        ],
    )?;
    agreement.due.map_or(Ok(()), |due| sheet.date(row, DUE, due, &day))
}
