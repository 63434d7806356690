//! Every form in which a measurement was ever stored is still read.

use crate::support::{bytes_of, pro_monitor, step};
use pro_monitor::domain::{ActionState, Day, DocumentError, Field, Measurement};
use serde_json::{Value, json};
use std::path::Path;

const FOLDER: &str = "tests/fixtures/measurements";

fn fixture(name: &str) -> String {
    String::from_utf8(bytes_of(&format!("{FOLDER}/{name}"))).unwrap()
}

/// Each frozen file with what it is in the present format.
fn fixtures() -> [(&'static str, Value); 5] {
    let first = json!({
        "format": 4, "id": "0f9b6c1d2e3f4a5b6c7d8e9f00112233", "revision": 0,
        "begun": 1793624600000_u64, "changed": 1793624600000_u64,
        "instrument": {"id": "pro-monitor", "version": "2026.1", "hash": "", "scale": null, "statements": {}},
        "heading": {"team": "De Linde", "organisation": "", "label": "najaar 2026"},
        "response": {
            "id": "a1b2c3d4e5f60718293a4b5c6d7e8f90", "perspective": "begeleider", "scan": "full",
            "answers": {"1.1": 4, "1.2": "unknown", "2.1": 1},
            "notes": {"menselijke-behoeften": {"good": "We eten samen.", "better": ""}},
            "closing": {"confidence": 3, "story": "Bij het avondeten bleef iedereen zitten."}
        },
        "actions": {},
        "stamps": {}
    });
    let mut second: Value = serde_json::from_str(&fixture("format-2.json")).unwrap();
    second["format"] = json!(4);
    second["instrument"]["scale"] = json!(null);
    second["actions"] = json!({});
    let mut third: Value = serde_json::from_str(&fixture("format-3.json")).unwrap();
    third["format"] = json!(4);
    third["instrument"]["scale"] = json!(null);
    third["actions"] = json!({"a7": {
        "what": "Elke week samen koken – ook in het weekend", "who": "Sam", "due": "2026-12-01",
        "phase": "uitproberen", "participation": "coproduceren", "state": "doing",
        "principle": "menselijke-behoeften", "statement": "1.1"
    }});
    let [team, fourth] =
        ["format-4-team.json", "format-4.json"].map(|name| serde_json::from_str(&fixture(name)).unwrap());
    [
        ("format-1.json", first),
        ("format-2.json", second),
        ("format-3.json", third),
        ("format-4-team.json", team),
        ("format-4.json", fourth),
    ]
}

#[test]
fn every_format_that_was_ever_written_is_read_to_the_same_measurement() {
    for (name, expected) in fixtures() {
        let read = Measurement::read(&fixture(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let stored: Value = serde_json::from_str(&read.to_stored()).unwrap();
        assert_eq!(stored, expected, "{name}");
        assert_eq!(Measurement::read(&read.to_stored()), Ok(read), "{name}");
    }
}

#[test]
fn no_frozen_file_is_left_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    let mut files: Vec<_> =
        folder.read_dir().unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    assert_eq!(files, fixtures().map(|(name, _)| name));
}

#[test]
fn the_present_format_is_written_byte_for_byte_as_it_is_frozen() {
    for name in ["format-4.json", "format-4-team.json"] {
        let frozen = fixture(name);
        assert_eq!(Measurement::read(&frozen).unwrap().to_stored(), frozen.trim_end(), "{name}");
    }
    let read = Measurement::read(&fixture("format-4.json")).unwrap();
    let label = read.instrument().scale().unwrap().label(step(1));
    assert_eq!(label, pro_monitor().scale().label(step(1)).unwrap());
    assert_eq!(read.stamp(&Field::Answer("1.1".into())), 3);
    assert_eq!(read.stamp(&Field::Answer("2.1".into())), 9, "it was taken back");
    assert_eq!(read.instrument().statements().len(), 2);
    let actions = read.actions();
    let action = &actions[&"a7".to_owned().into()];
    assert_eq!(
        (action.who.as_str(), action.state, action.due),
        ("Sam", ActionState::Doing, Day::new(2026, 12, 1))
    );
}

#[test]
fn a_newer_format_is_told_apart_from_a_damaged_one() {
    assert_eq!(Measurement::read("{\"format\":5,\"id\":\"x\"}"), Err(DocumentError::Newer(5)));
    let damaged = |stored: &str| match Measurement::read(stored) {
        Err(DocumentError::Damaged(problems)) => problems.iter().map(|it| it.place.to_string()).collect(),
        other => panic!("{stored}: {other:?}"),
    };
    let places: Vec<_> = damaged("{\"format\":1,\"id\":\"x\"}");
    assert_eq!(places, ["begun", "instrument", "heading", "response"]);
    let places: Vec<_> = damaged("{\"format\":4,\"id\":\"x\"}");
    let all = ["revision", "begun", "changed", "instrument", "heading", "response", "actions", "stamps"];
    assert_eq!(places, all);
    assert_eq!(damaged("[]"), [""]);
    assert!(matches!(Measurement::read("{\"format\":1,\"id\":"), Err(DocumentError::NotJson { .. })));
}

#[test]
fn a_document_of_format_3_with_a_field_of_format_4_is_refused_and_not_overwritten() {
    let changes: [fn(&mut Value); 2] =
        [|file| file["team"] = json!({}), |file| file["instrument"]["scale"] = json!(null)];
    for change in changes {
        let mut file: Value = serde_json::from_str(&fixture("format-3.json")).unwrap();
        change(&mut file);
        let read = Measurement::read(&file.to_string());
        assert!(matches!(read, Err(DocumentError::Damaged(_))), "{read:?}");
    }
}

#[test]
fn what_is_no_part_of_an_agreement_in_format_3_is_refused() {
    for (key, value) in
        [("a7/what", json!(7)), ("a7/bogus", json!("x")), ("a7", json!("x")), ("/", json!("x"))]
    {
        let mut file: Value = serde_json::from_str(&fixture("format-3.json")).unwrap();
        file["actions"][key] = value;
        let read = Measurement::read(&file.to_string());
        assert!(matches!(read, Err(DocumentError::Damaged(_))), "{key}: {read:?}");
    }
}

#[test]
fn a_document_of_format_2_with_a_field_of_format_3_is_refused_and_not_overwritten() {
    let mut file: Value = serde_json::from_str(&fixture("format-2.json")).unwrap();
    file["actions"] = json!({"a/what": "Samen eten."});
    let read = Measurement::read(&file.to_string());
    assert!(matches!(read, Err(DocumentError::Damaged(_))), "{read:?}");
}

#[test]
fn a_document_of_format_1_with_a_field_of_format_2_is_refused_and_not_overwritten() {
    for (parent, name) in [
        ("", "revision"),
        ("", "changed"),
        ("", "stamps"),
        ("/instrument", "hash"),
        ("/instrument", "statements"),
    ] {
        let mut file: Value = serde_json::from_str(&fixture("format-1.json")).unwrap();
        file.pointer_mut(parent).unwrap()[name] = json!(7);
        let read = Measurement::read(&file.to_string());
        assert!(matches!(read, Err(DocumentError::Damaged(_))), "{name}: {read:?}");
    }
}
