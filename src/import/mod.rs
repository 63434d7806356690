//! Opening files: from the bytes of a report or a workbook that this tool made, and that other programs may have saved
//! since, back to the measurement. Plain Rust, without a browser or a clock of its own.
//!
//! Every file counts as hostile: its size is bounded before and after unpacking, and nothing in it is believed before it
//! was read. The readers of formats are large, so each has a feature, and becomes a wasm module of its own.
//!
//! ```text
//! PDF ──attached──▶ the bytes of a measurement file
//! workbook ──unpack──▶ known to be small ──cells──▶ Carried, and the cells of each Part ──fill──▶ Measurement
//! ```

mod locales;
mod other_format;
#[cfg(feature = "report-reader")]
mod pdf;
#[cfg(feature = "workbook-reader")]
mod workbook;

#[cfg(feature = "report-reader")]
pub use pdf::{MAX_REPORT_BYTES, ReportReadError, read_report};
#[cfg(feature = "workbook-reader")]
pub use workbook::{
    CellReference, Fresh, Misfilled, OpenedWorkbook, Untaken, Wanted, WorkbookProblem, read_workbook,
};
