//! Whatever the bytes, reading an instrument ends, and gives an instrument or problems.

use crate::instrument::small;
use crate::support::{bytes_of, thousand};
use cpu_time::ThreadTime;
use pro_monitor::domain::instrument::{Instrument, MAX_PROBLEMS};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::sync::LazyLock;
use std::time::Duration;

static SMALL: LazyLock<Vec<u8>> = LazyLock::new(|| bytes_of("tests/fixtures/instruments/small.json"));

/// Either an instrument that is written back as it was read, or at least one problem and not too many.
fn check(bytes: &[u8]) -> Result<(), TestCaseError> {
    match Instrument::read(bytes) {
        Ok(instrument) => {
            let written = serde_json::to_vec(&instrument).unwrap();
            prop_assert_eq!(Instrument::read(&written), Ok(instrument));
        }
        Err(problems) => prop_assert!(!problems.is_empty() && problems.len() <= MAX_PROBLEMS),
    }
    Ok(())
}

/// Every value inside a value, as JSON pointers.
fn pointers(value: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, child)| (name.clone(), child)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(i, child)| (i.to_string(), child)).collect(),
        _ => Vec::new(),
    };
    let below = children.iter().flat_map(|(name, child)| {
        let name = name.clone();
        pointers(child).into_iter().map(move |rest| format!("/{name}{rest}"))
    });
    [String::new()].into_iter().chain(below).collect()
}

/// The values that replace others.
fn intruders() -> impl Strategy<Value = Value> {
    let values = [
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(3),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!(" "),
        json!("client"),
        json!("1.1"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({"nl": "x", "en": "y"}),
        json!(["client", "client"]),
        json!([1, 2, 3, 4, 5]),
    ];
    proptest::sample::select(values.to_vec())
}

/// The small file with up to four of its values replaced: well-formed JSON, with faults here and there.
pub fn changed() -> impl Strategy<Value = Value> {
    proptest::collection::vec((any::<Index>(), intruders()), 0..=4).prop_map(|changes| {
        let mut file = small();
        for (index, intruder) in changes {
            let places = pointers(&file);
            let place = &places[index.index(places.len())];
            *file.pointer_mut(place).unwrap() = intruder;
        }
        file
    })
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn a_truncated_file_is_refused(end in any::<Index>()) {
        // The last byte is the newline; without it the file is still complete.
        let end = end.index(SMALL.len() - 1);
        prop_assert!(Instrument::read(&SMALL[..end]).is_err());
    }

    #[test]
    fn a_file_with_changed_bytes_is_read_or_refused(
        changes in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..6)
    ) {
        let mut bytes = SMALL.clone();
        for (index, byte) in changes {
            let index = index.index(bytes.len());
            bytes[index] = byte;
        }
        check(&bytes)?;
    }

    #[test]
    fn a_file_with_changed_values_is_read_or_refused(file in changed()) {
        check(file.to_string().as_bytes())?;
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        check(&bytes)?;
    }
}

/// Reads a hostile file of nearly a mebibyte within a time limit, which is generous for a debug build. It counts the
/// processor time of this thread, so that a busy machine does not look like a slow program.
fn reads_soon(file: &Value) {
    let bytes = file.to_string().into_bytes();
    let begun = ThreadTime::now();
    let problems = Instrument::read(&bytes).expect_err("it is hostile");
    assert!(problems.len() <= MAX_PROBLEMS);
    let told: usize = problems.iter().map(|problem| format!("{problem:?}").len()).sum();
    assert!(told < 2_000_000, "{told} bytes of problems");
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn very_many_perspectives_and_references_to_them_are_refused_quickly() {
    let mut file = small();
    file["perspectives"] = (0..30_000).map(|number| json!({ "id": number.to_string() })).collect();
    file["principles"][0]["statements"][0]["perspectives"] = vec![json!("x"); 80_000].into();
    reads_soon(&file);
}

#[test]
fn long_ids_and_many_wrong_references_to_them_are_refused_quickly() {
    let mut file = small();
    file["perspectives"] =
        (0..40).map(|number| json!({ "id": format!("{number}{}", "x".repeat(10_000)) })).collect();
    let statement = json!({ "perspectives": vec!["y"; 40] });
    let principle = json!({ "statements": vec![statement; 40] });
    file["principles"] = vec![principle; 40].into();
    reads_soon(&file);
}
