//! The shipped JSON Schema matches the types, and agrees with the reader.

use crate::instrument::{SHIPPED, small};
use crate::instrument_hostile::changed;
use crate::support::{bytes_of, thousand};
use pro_monitor::domain::instrument::{Instrument, instrument_schema};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

const PATH: &str = "public/instruments/instrument.schema.json";

static VALIDATOR: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| jsonschema::draft202012::new(&instrument_schema()).expect("it is a schema"));

/// After a change of the types, rewrite the file with
/// `UPDATE_SCHEMA=1 cargo test --features schema --test native schema`.
#[test]
fn the_shipped_schema_matches_the_types() {
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        let path = format!("{}/{PATH}", env!("CARGO_MANIFEST_DIR"));
        std::fs::write(path, format!("{:#}\n", instrument_schema())).unwrap();
    }
    let shipped: Value = serde_json::from_slice(&bytes_of(PATH)).unwrap();
    // Not `assert_eq`, which would print both.
    assert!(instrument_schema() == shipped, "{PATH} is out of date: run this test with UPDATE_SCHEMA=1");
}

#[test]
fn it_is_a_valid_draft_2020_12_schema() {
    assert_eq!(instrument_schema()["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(jsonschema::draft202012::meta::is_valid(&instrument_schema()));
}

#[test]
fn the_shipped_instruments_are_valid_under_it() {
    for path in SHIPPED {
        let file: Value = serde_json::from_slice(&bytes_of(path)).unwrap();
        let errors: Vec<_> = VALIDATOR.iter_errors(&file).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{path}: {errors:#?}");
    }
}

#[test]
fn it_refuses_the_faults_that_a_schema_can_express() {
    let changes: [(&str, Value); 11] = [
        ("/format", json!(2)),
        ("/status", json!("draft")),
        ("/title/en", json!("")),
        ("/title/en", json!(" ")),
        ("/title", json!("Klein")),
        ("/scale/steps", json!([])),
        ("/scale/steps/0/value", json!(6)),
        ("/sources/0/year", json!("2023")),
        ("/principles", json!([])),
        ("/principles/0/statements/0/id", json!("")),
        ("/principles/0/statements/0/core", json!(1)),
    ];
    assert!(VALIDATOR.is_valid(&small()));
    for (pointer, value) in changes {
        let mut file = small();
        *file.pointer_mut(pointer).unwrap() = value.clone();
        assert!(!VALIDATOR.is_valid(&file), "{pointer}: {value}");
    }
    let mut file = small();
    file["colour"] = json!("red");
    assert!(!VALIDATOR.is_valid(&file), "an unknown field");
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn every_file_that_the_reader_accepts_is_valid_under_it(file in changed()) {
        if Instrument::read(file.to_string().as_bytes()).is_ok() {
            prop_assert!(VALIDATOR.is_valid(&file), "{file:#}");
        }
    }
}
