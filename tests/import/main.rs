//! Tests of opening: what comes out of a report that was saved, sent, saved again by other programs, or made to do harm.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "../report/any_measurement.rs"]
mod any_measurement;
mod hostile;
mod kept;
#[path = "../properties.rs"]
mod properties;
mod refused;
#[path = "../report/samples.rs"]
#[allow(dead_code, reason = "the tests of the report use all of it")]
mod samples;
#[path = "../report/support.rs"]
mod support;
#[path = "../report/tools.rs"]
#[allow(dead_code, reason = "the tests of the report use all of it")]
mod tools;

use std::path::PathBuf;

/// A folder for the files of a test.
fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("opening");
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}
