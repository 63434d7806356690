//! Workbooks: those that report a measurement, and those that were filled in. See [`crate::workbook`] for what they hold.

mod area;
mod cell_content;
mod cells;
mod fill;
mod layout;
mod message;
mod misfilled;
mod problem;
mod unpack;
mod untaken;

pub use misfilled::{CellReference, Misfilled, Wanted};
pub use problem::WorkbookProblem;
pub use untaken::Untaken;

use crate::domain::{Measurement, MeasurementId, Moment, ResponseId};
use crate::workbook::{Carried, Kind};
use cells::Book;
use fill::{Filled, Filling};

/// What a measurement needs that a workbook cannot bring: names that nothing else has, and the moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// The name of the measurement, if the workbook was an empty one that was filled in.
    pub id: MeasurementId,
    /// The name of the response, if it was.
    pub response: ResponseId,
    /// The moment of the device's clock, at which the changes count as made.
    pub now: Moment,
}

/// What was in a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedWorkbook {
    /// What the workbook was for.
    pub kind: Kind,
    /// The measurement: the one that is carried, with what people filled in or corrected.
    pub measurement: Measurement,
    /// How many answers, notes and other fields people filled in or corrected.
    pub changes: u32,
    /// What is gone from a report, so that nothing could be taken over from there.
    pub untaken: Untaken,
}

/// Reads a workbook of this tool.
///
/// The measurement that it carries comes out as it was. Where a visible cell says something else, that wins, as a change of
/// [now](Fresh::now): an empty answer takes the answer back. Cells are found by their names, and those without a name by
/// their headings. What is no longer in a report (a row or a sheet that was taken out) stays as the carried measurement
/// has it, and is in [`OpenedWorkbook::untaken`].
///
/// # Errors
/// [`WorkbookProblem`]; of cells that are filled in with something that does not fit, all at once. No part of such a
/// workbook is used.
pub fn read_workbook(bytes: &[u8], fresh: Fresh) -> Result<OpenedWorkbook, WorkbookProblem> {
    unpack::check(bytes)?;
    let mut book = Book::open(bytes)?;
    let carried = Carried::read(&book.hidden()?)?;
    let written = untaken::written_parts(&carried, carried.measurement.response());
    let parts = book.parts(&carried, &written)?;
    let missing = parts.missing(&written);
    if carried.kind == Kind::Empty && !missing.is_empty() {
        return Err(WorkbookProblem::Gone(missing.into_iter().collect()));
    }
    let before = match carried.kind {
        Kind::Report => carried.measurement.clone(),
        Kind::Empty => {
            let begun = carried.measurement.begin_like(fresh.id, fresh.response, fresh.now);
            begun.ok_or(WorkbookProblem::NotOurs)?
        }
    };
    let revision = before.revision();
    let Filled { measurement, rows_gone } = Filling::new(&carried, &parts).of(before, fresh.now)?;
    let changes = measurement.revision().saturating_sub(revision);
    let rows = if carried.kind == Kind::Report { rows_gone } else { 0 };
    Ok(OpenedWorkbook { kind: carried.kind, measurement, changes, untaken: Untaken { parts: missing, rows } })
}
