//! The sheet that is not seen and carries the measurement.

use super::WorkbookError;
use crate::domain::Measurement;
use crate::report::context::ReportContext;
use crate::workbook::{Carried, Kind, SHEET, cell_text};
use rust_xlsxwriter::Worksheet;

/// The hidden sheet of a workbook of this kind, with this measurement.
pub(super) fn sheet(
    context: &ReportContext,
    kind: Kind,
    measurement: &Measurement,
) -> Result<Worksheet, WorkbookError> {
    let carried = Carried {
        kind,
        unknown: context.view.scale.unknown.clone(),
        statements: context.view.statements().map(|(_, statement)| statement.id.clone()).collect(),
        principles: context.view.principles.iter().map(|principle| principle.id.clone()).collect(),
        measurement: measurement.clone(),
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
