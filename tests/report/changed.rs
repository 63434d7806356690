//! A questionnaire that has changed since it was answered: reports keep the words that people read (rule 7).

use crate::samples::{day, full, kept};
use crate::support::{bytes_of, pro_monitor};
use crate::tools::{flowing, path, run, text};
use crate::workbook::samples::fresh;
use pro_monitor::domain::Language;
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::result::ResultSource;
use pro_monitor::import::read_workbook;
use pro_monitor::report::{CsvDialect, Subject, csv, pdf, workbook};
use serde_json::{Value, json};

const THEN: &str = "Onze zorg begint bij wat de cliënt als mens nodig heeft.";
const GONE: &str = "Niet meer gevraagd";

/// The questionnaire with the labels of its scale turned round, the second statement turned into its opposite, and
/// without the first one: another stands in its place.
fn changed() -> Instrument {
    let mut file: Value =
        serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).expect("JSON");
    let steps = file["scale"]["steps"].as_array_mut().expect("steps");
    let labels: Vec<_> = steps.iter().rev().map(|step| step["label"].clone()).collect();
    steps.iter_mut().zip(labels).for_each(|(step, label)| step["label"] = label);
    file["scale"]["unknown"] = json!({"nl": "Geen idee", "en": "No idea"});
    let statements = &mut file["principles"][0]["statements"];
    statements[0]["id"] = "1.9".into();
    statements[0]["text"] = json!({"nl": "Een andere stelling.", "en": "Another statement."});
    statements[1]["text"] = json!({"nl": "Het omgekeerde.", "en": "The opposite."});
    Instrument::read(file.to_string().as_bytes()).expect("a questionnaire")
}

/// What a reader of a file sees: the words of then, and that one statement is not asked any more.
fn assert_as_asked(told: &str) {
    let (_, second) = pro_monitor().statement(&"1.2".into()).expect("1.2");
    for words in [THEN, second.text().get(Language::Dutch)] {
        assert!(told.contains(words), "{words}");
    }
    for other in ["Het omgekeerde.", "Geen idee"] {
        assert!(!told.contains(other), "{other}");
    }
}

#[test]
fn the_pdf_has_the_words_of_then_and_names_what_is_gone() {
    let (instrument, measurement) = (changed(), full());
    let (begun, made) = (day(2026, 11, 22), day(2026, 11, 24));
    let source = ResultSource::of(&measurement);
    let subject = Subject { instrument: &instrument, source, language: Language::Dutch, begun, made };
    let file = kept("changed", Language::Dutch, || pdf(&subject).expect("a report"));
    let told = flowing(&text(&file));
    assert_as_asked(&told);
    let (_, gone) = told.split_once(GONE).expect("what is gone has a heading");
    assert!(gone.contains(&format!("{THEN} 4 – Voor een groot deel")), "{gone}");
}

#[test]
fn the_csv_has_the_words_of_then_and_a_row_for_what_is_gone() {
    let (instrument, measurement) = (changed(), full());
    let (begun, made) = (day(2026, 11, 22), day(2026, 11, 24));
    let source = ResultSource::of(&measurement);
    let subject = Subject { instrument: &instrument, source, language: Language::Dutch, begun, made };
    let told = String::from_utf8(csv(&subject, CsvDialect::Rfc4180).expect("a CSV")).expect("UTF-8");
    assert_as_asked(&told);
    let last = told.lines().last().expect("a row");
    assert!(last.ends_with(&format!(",,,1.1,{THEN},4,Voor een groot deel")), "{last}");
}

#[test]
fn the_workbook_has_the_words_of_then_names_what_is_gone_and_opens_again() {
    let (instrument, measurement) = (changed(), full());
    let (begun, made) = (day(2026, 11, 22), day(2026, 11, 24));
    let source = ResultSource::of(&measurement);
    let subject = Subject { instrument: &instrument, source, language: Language::Dutch, begun, made };
    let bytes = workbook(&subject).expect("a workbook");
    let opened = read_workbook(&bytes, fresh()).expect("it opens");
    assert_eq!((opened.changes, opened.measurement), (0, measurement.clone()));
    let file = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("changed.xlsx");
    std::fs::write(&file, bytes).expect("it is written");
    let told = run("unzip", &["-p", path(&file), "xl/sharedStrings.xml"]);
    assert_as_asked(&told);
    assert!(told.contains(GONE));
}
