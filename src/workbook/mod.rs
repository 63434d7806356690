//! A measurement in a workbook: what the writer (`report`) and the reader (`opening`) of workbooks agree on.
//!
//! A workbook holds a measurement twice. The [`Carried`] one, in a sheet that is hidden, is whole: it comes out as it
//! was. Beside it people see cells, and some of these they may fill in or correct; a [`Part`] is the name of such cells,
//! by which they are found again wherever they were moved to.
//!
//! What is seen wins: where a visible cell says something else than the carried measurement, a person changed it.

mod carried;
mod cell_text;
mod part;

pub use carried::{Carried, CarriedProblem, Kind, SHEET};
pub use cell_text::{cell_text, cell_text_of, is_same_text};
pub use part::Part;
