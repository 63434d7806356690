//! The sheet with the agreements, which are made and changed in the tool.

use super::formats;
use super::sheet::{Sheet, Span};
use crate::domain::Action;
use crate::domain::instrument::StatementId;
use crate::report::content::agreements::{in_order, label, principle, state};
use crate::report::context::ReportContext;
use crate::report::dates;
use crate::report::subject::Reported;
use rust_xlsxwriter::XlsxError;

/// The columns: what, who, when, phase, how clients and relatives take part, how far, principle, id of the statement.
const WIDTHS: [f64; 8] = [48.0, 18.0, 19.0, 15.0, 18.0, 14.0, 27.0, 8.0];
const WHOLE: Span = (0, 7);
const DUE: u16 = 2;
const ID: u16 = 7;

/// The head that stands on each page.
pub(super) const HEAD: u32 = 2;

pub(super) fn sheet(context: &ReportContext) -> Result<Sheet, XlsxError> {
    let texts = context.texts;
    let mut sheet = Sheet::new(texts.actions(), &WIDTHS)?;
    sheet.block(WHOLE, texts.actions(), &formats::title())?;
    let (lead, none) = match context.subject.reported {
        Reported::Person { .. } => (texts.actions_lead(), texts.actions_none()),
        Reported::Team { .. } => (texts.actions_lead_team(), texts.actions_none_team()),
    };
    sheet.block(WHOLE, lead, &formats::hint())?;
    let heads = [
        texts.action_what(),
        texts.action_who(),
        texts.action_due(),
        texts.action_phase(),
        texts.action_participation(),
        texts.action_state(),
        texts.table_principle(),
        texts.column_id(),
    ];
    sheet.heads(&heads.map(|head| (head, formats::head())))?;
    let (actions, first) = (in_order(context), sheet.row());
    if actions.is_empty() {
        sheet.block(WHOLE, none, &formats::words())?;
        return Ok(sheet);
    }
    for action in &actions {
        row(&mut sheet, context, action)?;
    }
    let last = sheet.row().saturating_sub(1);
    sheet.worksheet.autofilter(HEAD, 0, last, ID)?;
    sheet.ids_are_no_numbers(ID, first, last)?;
    Ok(sheet)
}

fn row(sheet: &mut Sheet, context: &ReportContext, action: &Action) -> Result<(), XlsxError> {
    let (row, instrument) = (sheet.row(), context.instrument());
    let (words, cell, code) = (formats::words(), formats::beside_words(), formats::code_beside_words());
    let day = formats::date(formats::beside_words(), context.texts);
    let due = action.due.map_or_else(String::new, |due| dates::long(due, context.texts));
    let about = principle(context, action).map_or_else(String::new, |principle| context.name(principle));
    sheet.tall(
        0.0,
        &[
            ((0, 0), action.what.trim(), &words),
            ((1, 1), action.who.trim(), &words),
            ((DUE, DUE), &due, &day),
            ((3, 3), label(context, instrument.phases(), &action.phase), &cell),
            ((4, 4), label(context, instrument.participation(), &action.participation), &cell),
            ((5, 5), state(context, action.state), &cell),
            ((6, 6), &about, &cell),
            ((ID, ID), action.statement.as_ref().map_or("", StatementId::as_str), &code),
        ],
    )?;
    action.due.map_or(Ok(()), |due| sheet.date(row, DUE, due, &day))
}
