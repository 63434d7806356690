//! The result of a team as a report: added up, with every note, and nothing that can be opened again.

mod pdf;
pub mod samples;
