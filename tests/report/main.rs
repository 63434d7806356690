//! Tests of the report: what comes out is judged by other programs (veraPDF, qpdf, poppler), as `make setup` installs
//! them. The reports are written to `target/report`, where they can be looked at.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod agreements;
mod any_measurement;
mod changed;
mod csv;
mod day;
mod file_name;
mod hostile;
mod look;
mod paging;
#[path = "../properties.rs"]
mod properties;
mod reading;
mod reports;
mod samples;
mod support;
mod team;
mod tools;
mod undrawn;
mod validity;
mod workbook;
