//! The result of a team as a report: added up, with every note, and nothing that can be opened again.

mod any_team;
mod csv;
mod figures;
mod import;
mod order;
mod pdf;
pub mod samples;
mod workbook;
