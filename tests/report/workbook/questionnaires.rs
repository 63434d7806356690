//! Other questionnaires: whatever texts they have, there is a workbook, and it opens again.

use super::programs::told_by_openpyxl;
use super::samples::fresh;
use crate::samples::day;
use crate::support::{bytes_of, pro_monitor, step};
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::result::ResultSource;
use pro_monitor::domain::{Answer, Heading, Language, Measurement, Moment, Response, Scan};
use pro_monitor::import::read_workbook;
use pro_monitor::report::{EmptyWorkbook, Subject, empty_workbook, workbook};
use serde_json::{Value, json};
use std::path::PathBuf;

/// The questionnaire with such a text wherever people read one in a workbook.
fn with_texts(text: &str) -> Instrument {
    let mut file: Value =
        serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).expect("JSON");
    let both = json!({"nl": text, "en": "text"});
    for place in ["/title", "/disclosure", "/scale/question", "/scale/unknown", "/closing/story/question"] {
        *file.pointer_mut(place).expect(place) = both.clone();
    }
    for step in 0..5 {
        file["scale"]["steps"][step]["label"] = both.clone();
        file["closing"]["confidence"]["steps"][step] = both.clone();
    }
    file["principles"][0]["short"] = both.clone();
    file["principles"][0]["statements"][0]["text"] = both.clone();
    file["phases"][0]["label"] = both;
    Instrument::read(file.to_string().as_bytes()).expect("a questionnaire")
}

#[test]
fn texts_of_any_length_and_with_any_sign_make_a_workbook_that_opens() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let texts = [
        "x".repeat(40_000),
        "a&b <c> \"d\" 'e' ]]> &amp; ".repeat(20),
        "\u{0}\u{1}\u{1f}\u{fffe}\u{ffff}_x0041_ \u{202e}tekst".to_owned(),
        "=1+1, \"twee\"; 'drie'\n&P&N&\"Calibri\"&9".to_owned(),
        "👩🏽‍🍳".repeat(200),
        "3".to_owned(),
    ];
    for (number, text) in texts.iter().enumerate() {
        let instrument = with_texts(text);
        let response = Response::new("r".to_owned().into(), "begeleider".into(), Scan::Full);
        let (id, begun) = ("m".to_owned().into(), Moment(1));
        let mut measurement = Measurement::begin(id, &instrument, Heading::default(), begun, response);
        measurement.set_answer(&instrument, &"1.1".into(), Some(Answer::Unknown), Moment(2));
        measurement.set_answer(&instrument, &"1.2".into(), Some(step(3)), Moment(3));
        let (language, made) = (Language::Dutch, day(2026, 11, 24));
        let source = ResultSource::of(&measurement);
        let subject = Subject { instrument: &instrument, source, language, begun: made, made };
        let blank = EmptyWorkbook {
            instrument: &instrument,
            perspective: "begeleider".into(),
            scan: Scan::Full,
            language,
            made,
        };
        let report = workbook(&subject).expect("a workbook");
        let empty = empty_workbook(&blank).expect("a workbook");
        assert!(read_workbook(&empty, fresh()).is_ok(), "{number}");
        let opened = read_workbook(&report, fresh()).expect("it opens");
        assert_eq!((opened.changes, opened.measurement), (0, measurement), "{number}");
        let paths =
            [folder.join(format!("text-{number}.xlsx")), folder.join(format!("text-{number}-empty.xlsx"))];
        std::fs::write(&paths[0], report).expect("it is written");
        std::fs::write(&paths[1], empty).expect("it is written");
        let told = told_by_openpyxl(&[&paths[0], &paths[1]]);
        assert_eq!(told.as_object().map(serde_json::Map::len), Some(2), "{number}");
    }
}

#[test]
fn a_perspective_that_is_asked_nothing_gets_a_workbook_without_statements() {
    let (perspective, made) = ("nobody".into(), day(2026, 11, 24));
    let blank = EmptyWorkbook {
        instrument: pro_monitor(),
        perspective,
        scan: Scan::Full,
        language: Language::Dutch,
        made,
    };
    let opened = read_workbook(&empty_workbook(&blank).expect("a workbook"), fresh()).expect("it opens");
    assert!(opened.measurement.instrument().statements().is_empty());
}
