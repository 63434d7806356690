//! Opening what reports carry: from the bytes of a file that this tool made, and other programs may have saved since, back
//! to the measurement. Plain Rust, without a browser or a clock of its own.
//!
//! A file is as hostile as any: its size is bounded before and after unpacking, and nothing in it is believed before it was
//! read. The readers of formats are large, so each has a feature, and becomes a wasm module of its own.
//!
//! ```text
//! bytes ──unpack──▶ known to be small ──cells──▶ Carried, and the cells of each Part ──fill──▶ Measurement
//! ```

mod locales;
mod workbook;

pub use workbook::{Fresh, Misfilled, OpenedWorkbook, Place, Wanted, WorkbookProblem, read_workbook};
