//! Whatever text it gets, reading a measurement ends, and ends in that measurement or in problems.

use super::{Edit, begun};
use crate::support::{bytes_of, lines, thousand};
use pro_monitor::domain::instrument::MAX_PROBLEMS;
use pro_monitor::domain::{
    DocumentError, Field, MAX_STORED_BYTES, MAX_TEXT_BYTES, Measurement, MeasurementFile, Moment,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

fn frozen() -> Value {
    serde_json::from_slice(&bytes_of("tests/fixtures/measurements/format-4.json")).unwrap()
}

/// The problems of the frozen measurement after a change in its file, as lines.
fn problems_after(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut file = frozen();
    change(&mut file);
    problems(&file.to_string())
}

fn problems(stored: &str) -> Vec<String> {
    match Measurement::read(stored) {
        Err(DocumentError::Damaged(problems)) => lines(&problems),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_problem_is_told_with_its_place() {
    let told = problems_after(|file| {
        file["id"] = json!("a/b");
        file["begun"] = json!(-1);
        file["instrument"]["statements"]["1.1"]["en"] = json!(" ");
        file["response"]["answers"]["1.1"] = json!(6);
        file["response"]["answers"]["1.2"] = json!("ja");
        file["response"]["closing"]["confidence"] = json!("unknown");
        file["stamps"]["answers/1.1"] = json!(0);
        file["actions"]["a7"]["due"] = json!("2026-02-30");
        file["actions"]["a7"]["state"] = json!("klaar");
        file["actions"]["a8"] = json!("Samen eten.");
        file["actions"]["a9"]["who"] = json!(8);
        file["actions"]["a9"]["whom"] = json!("Sam");
        file["instrument"]["scale"]["steps"] = json!([]);
        file["stamps"]["story"] = json!(11);
    });
    let places: Vec<_> = told.iter().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(
        places,
        [
            "id",
            "begun",
            "instrument.scale.steps",
            "instrument.statements.1.1.en",
            "response.answers.1.1",
            "response.answers.1.2",
            "response.closing.confidence",
            "actions.a7.due",
            "actions.a7.state",
            "actions.a8",
            "actions.a9.whom",
            "actions.a9.who",
            "stamps.answers/1.1",
            "stamps.story"
        ]
    );
}

#[test]
fn a_moment_is_one_of_which_a_date_can_be_made() {
    let latest = Moment::LATEST.0;
    let read = |moment| Measurement::read(&with_begun(moment).to_string()).map(|read| read.begun());
    assert_eq!(read(json!(latest)), Ok(Moment::LATEST));
    for wrong in [json!(latest + 1), json!(-1), json!(0.5), json!("2026-11-02"), json!(null)] {
        let told = problems(&with_begun(wrong).to_string());
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with("begun: expected Moment, found "), "{told:?}");
    }
}

fn with_begun(moment: Value) -> Value {
    let mut file = frozen();
    file["begun"] = moment;
    file
}

#[test]
fn a_field_that_is_not_known_makes_it_damaged_so_that_it_is_never_dropped_unseen() {
    for place in ["", "/instrument", "/heading", "/response", "/response/closing", "/actions/a7", "/stamps"] {
        let told = problems_after(|file| file.pointer_mut(place).unwrap()["surprise"] = json!(1));
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("KnownField"), "{told:?}");
    }
}

#[test]
fn names_of_the_prototype_of_objects_are_names_like_any_other() {
    for name in ["__proto__", "constructor", "toString"] {
        let mut file = frozen();
        file["response"]["answers"][name] = json!(2);
        file["response"]["notes"][name] = json!({"good": "x", "better": ""});
        file["stamps"][format!("answers/{name}")] = json!(1);
        let read = Measurement::read(&file.to_string()).unwrap();
        assert_eq!(read.response().unwrap().answers[&name.into()].word(), "2");
        assert_eq!(serde_json::from_str::<Value>(&read.to_stored()).unwrap(), file);
        assert!(problems_after(|file| file["stamps"][name] = json!(1))[0].contains("KnownField"));
    }
}

#[test]
fn an_id_is_letters_digits_and_hyphens_so_that_it_is_safe_in_a_key() {
    for id in ["a", "A-1", "0123456789abcdef0123456789abcdef", &"x".repeat(64)] {
        let mut file = frozen();
        file["id"] = json!(id);
        assert!(Measurement::read(&file.to_string()).is_ok(), "{id}");
    }
    for id in ["", " ", "../x", "a b", "é", "a\u{0}", &"x".repeat(65)] {
        assert!(problems_after(|file| file["id"] = json!(id))[0].contains("PlainId"), "{id}");
    }
}

#[test]
fn a_text_has_a_greatest_length_everywhere() {
    let places = [
        "/heading/team",
        "/heading/organisation",
        "/heading/label",
        "/response/closing/story",
        "/response/notes/menselijke-behoeften/good",
        "/response/notes/menselijke-behoeften/better",
    ];
    for place in places {
        let with = |length| {
            let mut file = frozen();
            *file.pointer_mut(place).unwrap() = json!("x".repeat(length));
            file.to_string()
        };
        assert!(Measurement::read(&with(MAX_TEXT_BYTES)).is_ok(), "{place}");
        assert!(problems(&with(MAX_TEXT_BYTES + 1))[0].contains("AtMostBytes"), "{place}");
    }
}

#[test]
fn there_are_at_most_two_thousand_answers() {
    let with = |most: usize| {
        let mut file = frozen();
        file["response"]["answers"] = (0..most).map(|n| (n.to_string(), json!(1))).collect();
        file.to_string()
    };
    assert!(Measurement::read(&with(2000)).is_ok());
    assert!(problems(&with(2001))[0].starts_with("response.answers: expected ItemCount"));
}

#[test]
fn what_is_larger_than_5_mb_is_not_looked_into() {
    let mut stored = frozen().to_string();
    stored.push_str(&" ".repeat(MAX_STORED_BYTES - stored.len()));
    assert!(Measurement::read(&stored).is_ok());
    stored.push(' ');
    let told = problems(&stored);
    assert_eq!(told, [": expected AtMostBytes(5000000), found 5000001"]);
    assert!(MeasurementFile::read(stored.as_bytes()).is_err());
}

#[test]
fn json_that_is_nested_deeply_is_refused_and_does_not_fill_the_stack() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    for stored in [deep("[", "]"), deep("{\"a\":", "}"), "[".repeat(1_000_000)] {
        assert!(matches!(Measurement::read(&stored), Err(DocumentError::NotJson { .. })));
        assert!(MeasurementFile::read(stored.as_bytes()).is_err());
    }
}

#[test]
fn a_revision_at_the_end_of_the_numbers_can_be_read_changed_stored_and_merged() {
    let mut file = frozen();
    file["revision"] = json!(u32::MAX);
    file["stamps"]["team"] = json!(u32::MAX);
    let before = Measurement::read(&file.to_string()).unwrap();
    let mut after = before.clone();
    Edit::new(Field::Team, "een langere naam").make(&mut after);
    assert_eq!(after.heading().team, "een langere naam");
    assert_eq!(Measurement::read(&after.to_stored()), Ok(after.clone()));
    assert!(after.merge(&before).is_ok());
    assert_eq!(after.heading().team, "een langere naam");
    assert!(
        problems_after(|file| file["revision"] = json!(u64::from(u32::MAX) + 1))[0].starts_with("revision")
    );
}

#[test]
fn an_empty_note_is_no_note() {
    let mut file = frozen();
    file["response"]["notes"]["x"] = json!({"good": "", "better": ""});
    assert_eq!(Measurement::read(&file.to_string()), Measurement::read(&frozen().to_string()));
}

/// Every value inside a value, as JSON pointers.
fn pointers(value: &Value) -> Vec<String> {
    let below = |name: String, child: &Value| {
        let name = name.replace('~', "~0").replace('/', "~1");
        pointers(child).into_iter().map(move |rest| format!("/{name}{rest}")).collect::<Vec<_>>()
    };
    let mut all = vec![String::new()];
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, child)| all.extend(below(name.clone(), child)))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, child)| all.extend(below(at.to_string(), child)));
        }
        _ => {}
    }
    all
}

/// The frozen measurement with up to four of its values replaced.
fn changed() -> impl Strategy<Value = Value> {
    let intruders = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(2),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("unknown"),
        json!([]),
        json!({}),
        json!({"nl": "x", "en": "y"}),
        json!({"good": "", "better": "x"}),
    ];
    proptest::collection::vec((any::<Index>(), proptest::sample::select(intruders)), 0..=4).prop_map(
        |changes| {
            let mut file = frozen();
            for (index, intruder) in changes {
                let places = pointers(&file);
                *file.pointer_mut(&places[index.index(places.len())]).unwrap() = intruder;
            }
            file
        },
    )
}

/// A measurement that is stored again as what was read, or at least one problem and not too many.
fn check(stored: &str) -> Result<(), TestCaseError> {
    match Measurement::read(stored) {
        Ok(read) => {
            let again: Value = serde_json::from_str(&read.to_stored()).unwrap();
            let mut value: Value = serde_json::from_str(stored).unwrap();
            // All that may differ: what says nothing is not kept, be it a note or a part of an agreement.
            let empty = json!({"good": "", "better": ""});
            value["response"]["notes"].as_object_mut().unwrap().retain(|_, note| *note != empty);
            let actions = value["actions"].as_object_mut().unwrap();
            actions.values_mut().for_each(|action| {
                action.as_object_mut().unwrap().retain(|_, part| *part != "" && !part.is_null());
            });
            actions.retain(|_, action| *action != json!({}));
            if value["team"].is_null() {
                value.as_object_mut().unwrap().remove("team");
            }
            if value["instrument"].get("scale").is_none() {
                value["instrument"]["scale"] = json!(null);
            }
            prop_assert_eq!(again, value);
        }
        Err(DocumentError::Damaged(problems)) => {
            prop_assert!(!problems.is_empty() && problems.len() <= MAX_PROBLEMS);
        }
        Err(DocumentError::NotJson { .. } | DocumentError::Newer(_)) => {}
    }
    Ok(())
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn a_value_that_is_cut_off_is_never_read(end in any::<Index>()) {
        let stored = frozen().to_string();
        let end = stored.floor_char_boundary(end.index(stored.len()));
        prop_assert!(Measurement::read(&stored[..end]).is_err());
    }

    #[test]
    fn a_value_with_changed_bytes_comes_back_as_what_it_says_or_as_problems(
        changes in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = frozen().to_string().into_bytes();
        for (index, byte) in changes {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(stored) = String::from_utf8(bytes) {
            check(&stored)?;
        }
    }

    #[test]
    fn a_value_with_changed_values_comes_back_as_what_it_says_or_as_problems(file in changed()) {
        check(&file.to_string())?;
    }

    #[test]
    fn any_bytes_are_read_or_told(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(MeasurementFile::read(&bytes).is_err());
        prop_assert!(Measurement::read(&String::from_utf8_lossy(&bytes)).is_err());
    }

    #[test]
    fn a_file_with_changed_values_is_read_or_told(file in changed()) {
        let one = MeasurementFile::read(json!({"promonitor": 1, "measurements": [file.clone()]}).to_string().as_bytes());
        match Measurement::read(&file.to_string()) {
            Ok(read) => prop_assert_eq!(one.unwrap().into_measurements(), vec![read]),
            Err(_) => prop_assert!(one.is_err()),
        }
    }
}

#[test]
fn the_fixture_is_one_that_can_be_merged_into() {
    let mut read = Measurement::read(&frozen().to_string()).unwrap();
    assert!(read.merge(&begun("m")).is_err());
    assert!(read.clone().merge(&read.clone()).is_ok());
    Edit::new(Field::Label, "x").make(&mut read);
    assert_eq!(read.revision(), 11);
}
