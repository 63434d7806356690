//! Reading an instrument file: the shipped ones have no problems, and every problem of a faulty one is reported with
//! its place.

use crate::support::{bytes_of, lines};
use pro_monitor::domain::instrument::{Expected, Instrument, MAX_BYTES, MAX_PROBLEMS};
use pro_monitor::domain::{Language, Scan};
use serde_json::{Value, json};

pub const SHIPPED: [&str; 3] = [
    "public/instruments/pro-monitor.json",
    "public/instruments/verhaal-pro-persona.json",
    "public/instruments/vernieuwing-a-la-carte.json",
];

/// A small file without problems.
pub fn small() -> Value {
    serde_json::from_slice(&bytes_of("tests/fixtures/instruments/small.json")).unwrap()
}

/// The problems of the small file after a change, as lines.
fn problems_after(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut file = small();
    change(&mut file);
    lines(&Instrument::read(file.to_string().as_bytes()).expect_err("it has a problem"))
}

fn problems_of(bytes: &[u8]) -> Vec<String> {
    lines(&Instrument::read(bytes).expect_err("it has a problem"))
}

fn remove(object: &mut Value, field: &str) {
    object.as_object_mut().unwrap().remove(field).unwrap();
}

#[test]
fn the_shipped_instruments_have_no_problems() {
    for path in SHIPPED {
        let read = Instrument::read(&bytes_of(path));
        assert!(read.is_ok(), "{path}: {:#?}", lines(&read.unwrap_err()));
    }
}

#[test]
fn an_instrument_is_written_back_as_the_same_json() {
    for path in SHIPPED.into_iter().chain(["tests/fixtures/instruments/small.json"]) {
        let bytes = bytes_of(path);
        let written = serde_json::to_value(Instrument::read(&bytes).unwrap()).unwrap();
        assert_eq!(written, serde_json::from_slice::<Value>(&bytes).unwrap(), "{path}");
    }
}

#[test]
fn every_shipped_perspective_has_something_to_answer_in_both_scans() {
    for path in SHIPPED {
        let instrument = Instrument::read(&bytes_of(path)).unwrap();
        for perspective in instrument.perspectives() {
            let asked = |scan| instrument.count_asked(perspective.id(), scan);
            assert!(asked(Scan::Quick) > 0 && asked(Scan::Quick) <= asked(Scan::Full), "{path}");
            assert!(asked(Scan::Quick) <= instrument.principles().len(), "{path}");
        }
    }
}

#[test]
fn a_file_with_many_faults_reports_them_all() {
    // How to read a line: `place: expected …, found …`. Items of a list are numbered from 0.
    insta::assert_snapshot!(problems_of(&bytes_of("tests/fixtures/instruments/broken.json")).join("\n"));
}

#[test]
fn an_unknown_perspective_is_reported_with_the_known_ones() {
    assert_eq!(
        problems_after(|file| file["principles"][0]["statements"][1]["perspectives"][0] = json!("buurman")),
        [
            r#"principles[0].statements[1].perspectives[0]: expected KnownPerspective(["begeleider", "client"]), found "buurman""#
        ]
    );
}

#[test]
fn a_perspective_that_is_named_twice_is_reported() {
    assert_eq!(
        problems_after(|file| {
            file["principles"][1]["statements"][0]["perspectives"] = json!(["begeleider", "begeleider"]);
        }),
        [r#"principles[1].statements[0].perspectives[1]: expected UniqueId, found "begeleider""#]
    );
}

#[test]
fn a_perspective_without_statements_is_reported() {
    assert_eq!(
        problems_after(|file| {
            file["principles"][0]["statements"][0]["perspectives"] = json!(["begeleider"]);
        }),
        ["principles: expected SomethingToAsk, found client"]
    );
}

#[test]
fn an_unknown_source_is_reported_wherever_it_stands() {
    assert_eq!(
        problems_after(|file| {
            file["principles"][0]["statements"][0]["source"] = json!("a");
            file["principles"][0]["ideas"][0]["source"] = json!("b");
            file["closing"]["confidence"]["source"] = json!("c");
        }),
        [
            r#"principles[0].statements[0].source: expected KnownSource(["brochure", "gesprek"]), found "a""#,
            r#"principles[0].ideas[0].source: expected KnownSource(["brochure", "gesprek"]), found "b""#,
            r#"closing.confidence.source: expected KnownSource(["brochure", "gesprek"]), found "c""#,
        ]
    );
}

#[test]
fn an_unknown_lens_is_reported() {
    assert_eq!(
        problems_after(|file| file["principles"][0]["lens"] = json!("team")),
        [r#"principles[0].lens: expected KnownLens(["client", "organisation"]), found "team""#]
    );
}

#[test]
fn a_principle_with_two_core_statements_or_none_is_reported() {
    assert_eq!(
        problems_after(|file| file["principles"][0]["statements"][1]["core"] = json!(true)),
        ["principles[0].statements: expected OneCore, found 1.1, 1.2"]
    );
    assert_eq!(
        problems_after(|file| file["principles"][0]["statements"][0]["core"] = json!(false)),
        ["principles[0].statements: expected OneCore, found "]
    );
}

#[test]
fn an_id_that_occurs_twice_is_reported_at_the_second_place() {
    assert_eq!(
        problems_after(|file| file["principles"][1]["statements"][0]["id"] = json!("1.2")),
        [r#"principles[1].statements[0].id: expected UniqueId, found "1.2""#]
    );
    assert_eq!(
        problems_after(|file| file["principles"][1]["id"] = json!("wonen")),
        [r#"principles[1].id: expected UniqueId, found "wonen""#]
    );
    assert_eq!(
        problems_after(|file| {
            file["phases"].as_array_mut().unwrap().push(small()["phases"][0].clone());
        }),
        [r#"phases[1].id: expected UniqueId, found "ontwerpen""#]
    );
}

#[test]
fn a_fault_in_one_item_does_not_hide_a_fault_in_another() {
    // Every fault here is in two statements of one principle, or in something they refer to.
    assert_eq!(
        problems_after(|file| {
            file["sources"][0]["title"] = json!("");
            let statements = &mut file["principles"][0]["statements"];
            statements[0]["text"] = json!({"nl": "Alleen Nederlands"});
            statements[0]["source"] = json!("krant");
            statements[1]["id"] = json!("1.1");
            statements[1]["core"] = json!(true);
        }),
        [
            r#"sources[0].title: expected Text, found """#,
            r#"principles[0].statements[0].text.en: expected TextInLanguage("en"), found "#,
            r#"principles[0].statements[0].source: expected KnownSource(["brochure", "gesprek"]), found "krant""#,
            r#"principles[0].statements[1].id: expected UniqueId, found "1.1""#,
            "principles[0].statements: expected OneCore, found 1.1, 1.1",
        ]
    );
}

#[test]
fn a_missing_id_does_not_make_every_reference_wrong() {
    assert_eq!(
        problems_after(|file| remove(&mut file["perspectives"][1], "id")),
        ["perspectives[1].id: expected Text, found "]
    );
}

#[test]
fn a_missing_language_and_an_empty_text_are_reported() {
    assert_eq!(
        problems_after(|file| remove(&mut file["principles"][0]["title"], "en")),
        [r#"principles[0].title.en: expected TextInLanguage("en"), found "#]
    );
    assert_eq!(
        problems_after(|file| file["principles"][0]["title"]["nl"] = json!(" \n ")),
        [r#"principles[0].title.nl: expected TextInLanguage("nl"), found " \n ""#]
    );
}

#[test]
fn a_scale_with_four_steps_or_in_another_order_is_reported() {
    assert_eq!(
        problems_after(|file| {
            file["scale"]["steps"].as_array_mut().unwrap().pop();
        }),
        ["scale.steps: expected ItemCount { least: 5, most: 5 }, found […] (4)"]
    );
    assert_eq!(
        problems_after(|file| file["scale"]["steps"].as_array_mut().unwrap().reverse()),
        [r#"scale.steps: expected OneOf(["1, 2, 3, 4, 5"]), found 5, 4, 3, 2, 1"#]
    );
    assert_eq!(
        problems_after(|file| file["scale"]["steps"][4]["value"] = json!(6)),
        ["scale.steps[4].value: expected Number { least: 1, most: 5 }, found 6"]
    );
}

#[test]
fn a_wrong_type_is_reported() {
    assert_eq!(
        problems_after(|file| {
            file["about"] = json!("tekst");
            file["perspectives"][0]["easy"] = json!("nee");
            file["lenses"][0]["label"] = json!(null);
        }),
        [
            r#"about: expected List, found "tekst""#,
            r#"perspectives[0].easy: expected TrueOrFalse, found "nee""#,
            "lenses[0].label: expected Object, found null",
        ]
    );
    assert_eq!(problems_of(b"[1, 2]"), [": expected Object, found […] (2)"]);
}

#[test]
fn a_number_of_another_kind_is_reported() {
    let found = |number: Value| {
        let told = problems_after(|file| file["principles"][0]["number"] = number).swap_remove(0);
        told.rsplit(' ').next().unwrap().to_owned()
    };
    assert_eq!(
        [json!(-7), json!(3.5), json!(u64::MAX), json!(i64::MIN)].map(found),
        ["-7", "3…", "18446744073709551615", "-9223372036854775808"]
    );
}

#[test]
fn the_last_of_two_fields_with_the_same_name_counts() {
    let once = small().to_string();
    let twice = once.replacen("\"id\":", "\"id\":7,\"id\":", 1);
    assert_ne!(twice, once);
    assert_eq!(Instrument::read(twice.as_bytes()), Instrument::read(once.as_bytes()));
}

#[test]
fn an_unknown_field_is_reported_and_a_long_name_is_shortened() {
    assert_eq!(
        problems_after(|file| file["principles"][0]["colour"] = json!("red")),
        [r#"principles[0].colour: expected KnownField, found "red""#]
    );
    let long = problems_after(|file| file["x".repeat(10_000).as_str()] = json!("y".repeat(10_000)));
    assert_eq!(long.len(), 1);
    assert!(long[0].chars().count() < 200, "{}", long[0]);
}

#[test]
fn a_principle_number_out_of_order_is_reported() {
    assert_eq!(
        problems_after(|file| file["principles"][1]["number"] = json!(1)),
        ["principles[1].number: expected Number { least: 2, most: 2 }, found 1"]
    );
}

#[test]
fn a_missing_easy_sentence_is_reported() {
    let expected = ["principles[0].statements[0].easy: expected EasySentence, found null"];
    assert_eq!(problems_after(|file| file["principles"][0]["statements"][0]["easy"] = json!(null)), expected);
    assert_eq!(
        problems_after(|file| remove(&mut file["principles"][0]["statements"][0], "easy")),
        ["principles[0].statements[0].easy: expected EasySentence, found "]
    );
}

#[test]
fn another_format_number_is_reported() {
    assert_eq!(problems_after(|file| file["format"] = json!(2)), ["format: expected Format(1), found 2"]);
}

#[test]
fn a_file_of_more_than_one_mebibyte_is_refused_unread() {
    let mut bytes = small().to_string().into_bytes();
    bytes.resize(MAX_BYTES, b' ');
    assert!(Instrument::read(&bytes).is_ok(), "one mebibyte is fine");
    bytes.push(b' ');
    assert_eq!(problems_of(&bytes), [": expected AtMostBytes(1048576), found 1048577"]);
}

#[test]
fn a_file_that_is_not_json_is_reported_with_line_and_column() {
    let place_of = |bytes: &[u8]| match &Instrument::read(bytes).unwrap_err()[..] {
        [problem] => match problem.expected {
            Expected::Json { line, column } => (line, column),
            _ => panic!("{problem}"),
        },
        more => panic!("{:?}", lines(more)),
    };
    // The value is missing at the } in column 8 of line 3.
    assert_eq!(place_of(b"{\n  \"format\": 1,\n  \"id\":}\n"), (3, 8));
    assert_eq!(place_of(b""), (1, 1));
    assert_eq!(place_of(b"{} {}"), (1, 4));
    // The second byte is not UTF-8.
    assert_eq!(place_of(b"\"\xFF\""), (1, 2));
}

#[test]
fn a_file_that_is_nested_too_deeply_is_refused() {
    let problems = problems_of("[".repeat(100_000).as_bytes());
    assert_eq!(problems.len(), 1);
    assert!(problems[0].contains("Json { line: 1,"), "{}", problems[0]);
}

#[test]
fn a_byte_order_mark_is_accepted() {
    let bytes = [b"\xEF\xBB\xBF".to_vec(), small().to_string().into_bytes()].concat();
    assert!(Instrument::read(&bytes).is_ok());
}

#[test]
fn a_source_may_omit_year_and_address() {
    let mut file = small();
    remove(&mut file["sources"][1], "year");
    remove(&mut file["sources"][1], "url");
    let instrument = Instrument::read(file.to_string().as_bytes()).unwrap();
    assert_eq!((instrument.sources()[1].year(), instrument.sources()[1].url()), (None, None));
}

#[test]
fn a_source_may_state_the_language_of_its_title() {
    let mut file = small();
    for (language, expected) in
        [(json!("nl"), Some(Language::Dutch)), (json!("en"), Some(Language::English)), (Value::Null, None)]
    {
        file["sources"][0]["language"] = language;
        let instrument = Instrument::read(file.to_string().as_bytes()).unwrap();
        assert_eq!(instrument.sources()[0].language(), expected);
    }
    assert_eq!(
        problems_after(|file| file["sources"][0]["language"] = json!("Dutch")),
        [r#"sources[0].language: expected OneOf(["nl", "en"]), found "Dutch""#]
    );
}

#[test]
fn the_language_of_a_source_leaves_the_hash_of_the_wording_as_it_was() {
    let mut file = small();
    let hash = |file: &Value| Instrument::read(file.to_string().as_bytes()).unwrap().wording_hash();
    let before = hash(&file);
    file["sources"][0]["language"] = json!("en");
    assert_eq!(hash(&file), before);
}

#[test]
fn the_easy_sentence_may_be_omitted_where_nobody_needs_it() {
    let mut file = small();
    remove(&mut file["principles"][1]["statements"][0], "easy");
    let instrument = Instrument::read(file.to_string().as_bytes()).unwrap();
    assert_eq!(instrument.principles()[1].statements()[0].easy(), None);
    let easy = instrument.principles()[0].statements()[0].easy().unwrap();
    assert_eq!(easy.get(Language::Dutch), "Ik kan hier blijven.");
}

#[test]
fn a_file_with_very_many_faults_reports_the_first_ones() {
    let mut file = small();
    for number in 0..10_000 {
        file[format!("field{number}").as_str()] = json!(number);
    }
    assert_eq!(problems_of(file.to_string().as_bytes()).len(), MAX_PROBLEMS);
}
