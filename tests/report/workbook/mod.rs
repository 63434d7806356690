//! The workbook: what other programs see in it, and that it can be opened again.

mod cells;
mod hostile;
mod look;
mod made;
mod opening;
mod samples;
