//! The sheet with the agreements, which are made and changed in the tool.

use super::looks;
use super::sheet::{Sheet, Span};
use crate::domain::Action;
use crate::domain::instrument::StatementId;
use crate::report::dates;
use crate::report::subject::Reported;
use crate::report::tell::agreements::{in_order, label, principle, state};
use crate::report::told::Told;
use rust_xlsxwriter::XlsxError;

/// The columns: what, who, when, phase, how clients and relatives take part, how far, principle, id of the statement.
const WIDTHS: [f64; 8] = [48.0, 18.0, 19.0, 15.0, 18.0, 14.0, 27.0, 8.0];
const WHOLE: Span = (0, 7);
const DUE: u16 = 2;
const ID: u16 = 7;

/// The head that stands on each page.
pub(super) const HEAD: u32 = 2;

pub(super) fn sheet(told: &Told) -> Result<Sheet, XlsxError> {
    let texts = told.texts;
    let mut sheet = Sheet::new(texts.actions(), &WIDTHS)?;
    sheet.block(WHOLE, texts.actions(), &looks::title())?;
    let (lead, none) = match told.subject.reported {
        Reported::Measurement(_) => (texts.actions_lead(), texts.actions_none()),
        Reported::Team { .. } => (texts.actions_lead_team(), texts.actions_none_team()),
    };
    sheet.block(WHOLE, lead, &looks::hint())?;
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
    sheet.heads(&heads.map(|head| (head, looks::head())))?;
    let (actions, first) = (in_order(told), sheet.row());
    if actions.is_empty() {
        sheet.block(WHOLE, none, &looks::words())?;
        return Ok(sheet);
    }
    for action in &actions {
        row(&mut sheet, told, action)?;
    }
    let last = sheet.row().saturating_sub(1);
    sheet.worksheet.autofilter(HEAD, 0, last, ID)?;
    sheet.ids_are_no_numbers(ID, first, last)?;
    Ok(sheet)
}

fn row(sheet: &mut Sheet, told: &Told, action: &Action) -> Result<(), XlsxError> {
    let (row, instrument) = (sheet.row(), told.instrument());
    let (words, cell, code) = (looks::words(), looks::beside_words(), looks::code_beside_words());
    let day = looks::date(looks::beside_words(), told.texts);
    let due = action.due.map_or_else(String::new, |due| dates::long(due, told.texts));
    let about = principle(told, action).map_or_else(String::new, |principle| told.name(principle));
    sheet.tall(
        0.0,
        &[
            ((0, 0), action.what.trim(), &words),
            ((1, 1), action.who.trim(), &words),
            ((DUE, DUE), &due, &day),
            ((3, 3), label(told, instrument.phases(), &action.phase), &cell),
            ((4, 4), label(told, instrument.participation(), &action.participation), &cell),
            ((5, 5), state(told, action.state), &cell),
            ((6, 6), &about, &cell),
            ((ID, ID), action.statement.as_ref().map_or("", StatementId::as_str), &code),
        ],
    )?;
    action.due.map_or(Ok(()), |due| sheet.date(row, DUE, due, &day))
}
