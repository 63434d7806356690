//! The workbook: what other programs see in it, and that it can be opened again.

mod cells;
mod edited;
mod files;
mod filled_in;
mod hostile;
mod look;
mod made;
mod opening;
pub mod programs;
mod questionnaires;
mod read_back;
pub mod samples;
