//! The sheet that is not seen and carries the measurement.

use super::WorkbookError;
use crate::report::told::Told;
use crate::workbook::{Carried, Kind, SHEET, cell_text};
use rust_xlsxwriter::Worksheet;

/// The hidden sheet of a workbook of this kind.
pub(super) fn sheet(told: &Told, kind: Kind) -> Result<Worksheet, WorkbookError> {
    let principles = told.response().asked_principles(told.instrument());
    let statements = told.profile.principles().iter().flat_map(|principle| &principle.statements);
    let carried = Carried {
        kind,
        unknown: told.text(told.instrument().scale().unknown()).to_owned(),
        statements: statements.map(|statement| statement.id.clone()).collect(),
        principles: principles.into_iter().map(|principle| principle.id().clone()).collect(),
        measurement: told.subject.measurement.clone(),
    };
    let mut worksheet = Worksheet::new();
    worksheet.set_name(SHEET)?.set_very_hidden(true);
    let rows = carried.rows().ok_or(WorkbookError::TooLarge)?;
    for (row, cells) in (0..).zip(&rows) {
        for (column, text) in (0..).zip(cells) {
            worksheet.write_string(row, column, cell_text(text))?;
        }
    }
    Ok(worksheet)
}
