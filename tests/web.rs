//! The module `browser` in a real browser: storing and finding, the clock, randomness. Run by `make web`.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "web/library.rs"]
mod library;

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use pro_monitor::browser::storage::{self, Autosave, StorageError, StorageScope, StoredMeasurement};
use pro_monitor::browser::{clock, random};
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::{
    Answer, DocumentError, Heading, Language, Measurement, Moment, Note, Recovered, Response, Scan, Step,
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const CURRENT: &str = "pro-monitor/current/pro-monitor";
const OF_THE_HOST: &str = "of-the-host-page";

/// A measurement with an answer of each kind, and a note with letters beyond ASCII.
fn measurement(id: &str) -> Measurement {
    let file = include_bytes!("../public/instruments/pro-monitor.json");
    let instrument = Instrument::read(file).expect("the shipped questionnaire reads");
    let mut response = Response::new(format!("{id}-response").into(), "begeleider".into(), Scan::Full);
    response.answers.insert("1.1".into(), Answer::Step(Step::try_from(4).expect("a step")));
    response.answers.insert("1.2".into(), Answer::Unknown);
    let note = Note { good: "Één ‘goede’ dag – 🙂".to_owned(), better: String::new() };
    response.notes.insert("menselijke-behoeften".into(), note);
    let heading = Heading { team: "De Linde".to_owned(), ..Heading::default() };
    Measurement::begin(id.to_owned().into(), &instrument, heading, Moment(1_793_624_600_000), response)
}

/// The text under a key, as the browser stores it.
fn raw(key: &str) -> Option<String> {
    LocalStorage::raw().get_item(key).expect("the browser reads")
}

fn write(key: &str, value: &str) {
    LocalStorage::raw().set_item(key, value).expect("the browser writes");
}

fn clear() {
    LocalStorage::clear();
    SessionStorage::clear();
}

/// Answers 1.3.
fn answer(measurement: &mut Measurement, step: u8) {
    let file = include_bytes!("../public/instruments/pro-monitor.json");
    let instrument = Instrument::read(file).expect("the shipped questionnaire reads");
    let answer = Answer::Step(Step::try_from(step).expect("a step"));
    measurement.set_answer(&instrument, &"1.3".into(), Some(answer), Moment(1_793_624_700_000));
}

fn find() -> Option<StoredMeasurement> {
    storage::find("pro-monitor").expect("there is a storage")
}

fn find_whole() -> Measurement {
    match find().expect("something is there").recovered {
        Recovered::Whole(measurement) => *measurement,
        other => panic!("found {other:?}"),
    }
}

#[wasm_bindgen_test]
fn a_stored_measurement_is_found_again_whole() {
    clear();
    let mut kept = measurement("a");
    assert_eq!(Autosave::new(StorageScope::Device).keep(&mut kept), Ok(()));
    assert_eq!(find_whole(), kept);
    assert_eq!(raw(CURRENT).as_deref(), Some("a"));
    let stored = raw("pro-monitor/measurement/a").expect("it is under its own key");
    assert_eq!(Measurement::read(&stored), Ok(kept));
}

#[wasm_bindgen_test]
fn nothing_is_found_when_nothing_was_stored() {
    clear();
    assert!(find().is_none());
    assert_eq!(Autosave::new(StorageScope::Device).keep(&mut measurement("a")), Ok(()));
    assert!(storage::find("another-questionnaire").expect("there is a storage").is_none());
}

#[wasm_bindgen_test]
fn a_measurement_in_the_tab_is_not_on_the_device_and_is_found_first() {
    clear();
    assert_eq!(Autosave::new(StorageScope::Device).keep(&mut measurement("a")), Ok(()));
    let on_device = LocalStorage::length();
    assert_eq!(Autosave::new(StorageScope::Tab).keep(&mut measurement("b")), Ok(()));
    assert_eq!(LocalStorage::length(), on_device);
    let found = find().expect("something is there");
    assert_eq!((found.id.as_str(), found.autosave.place()), ("b", StorageScope::Tab));
    assert_eq!(Autosave::new(StorageScope::Device).keep(&mut measurement("c")), Ok(()));
    assert_eq!(find().expect("something is there").id.as_str(), "c");
}

#[wasm_bindgen_test]
fn a_newer_measurement_becomes_current_and_the_earlier_one_is_still_stored_on_changes() {
    clear();
    let (mut earlier, mut autosave) = (measurement("a"), Autosave::new(StorageScope::Device));
    assert_eq!(autosave.keep(&mut earlier), Ok(()));
    assert_eq!(Autosave::new(StorageScope::Device).keep(&mut measurement("b")), Ok(()));
    answer(&mut earlier, 3);
    assert_eq!(autosave.keep(&mut earlier), Ok(()));
    assert_eq!(raw(CURRENT).as_deref(), Some("b"));
    assert_eq!(raw("pro-monitor/measurement/a"), Some(earlier.to_stored()));
}

#[wasm_bindgen_test]
fn an_unreadable_value_is_reported_and_left_as_it_is() {
    let newer = r#"{"format":99,"id":"x"}"#;
    for (value, is_newer) in
        [("{\"format\":1,\"id\":", false), ("not json", false), ("", false), (newer, true)]
    {
        clear();
        write(CURRENT, "x");
        write("pro-monitor/measurement/x", value);
        match find().expect("something is there").recovered {
            Recovered::Newer(99) => assert!(is_newer, "{value}"),
            Recovered::Lost(Some(DocumentError::NotJson { .. })) => assert!(!is_newer, "{value}"),
            other => panic!("{value}: found {other:?}"),
        }
        assert_eq!(Autosave::new(StorageScope::Device).keep(&mut measurement("b")), Ok(()));
        assert_eq!(raw("pro-monitor/measurement/x").as_deref(), Some(value));
        assert_eq!(storage::stored(StorageScope::Device, &"x".to_owned().into()).as_deref(), Some(value));
    }
}

#[wasm_bindgen_test]
fn a_damaged_value_is_recovered_from_its_journal() {
    clear();
    let mut kept = measurement("a");
    assert_eq!(Autosave::new(StorageScope::Device).keep(&mut kept), Ok(()));
    write("pro-monitor/measurement/a", "damaged");
    match find().expect("something is there").recovered {
        Recovered::FromJournal { measurement, error: Some(_) } => assert_eq!(*measurement, kept),
        other => panic!("found {other:?}"),
    }
    assert_eq!(raw("pro-monitor/measurement/a").as_deref(), Some("damaged"));
}

#[wasm_bindgen_test]
fn a_current_mark_without_a_measurement_finds_nothing() {
    clear();
    write(CURRENT, "gone");
    assert!(find().is_none());
}

#[wasm_bindgen_test]
fn changes_of_another_tab_are_merged_before_writing() {
    clear();
    let (mut ours, mut autosave) = (measurement("a"), Autosave::new(StorageScope::Device));
    assert_eq!(autosave.keep(&mut ours), Ok(()));
    let mut theirs = ours.clone();
    answer(&mut theirs, 2);
    write("pro-monitor/measurement/a", &theirs.to_stored());
    assert!(autosave.is_behind(&ours));
    assert_eq!(autosave.keep(&mut ours), Ok(()));
    assert_eq!(ours, theirs);
    assert!(!autosave.is_behind(&ours));
}

#[wasm_bindgen_test]
fn a_value_that_disappeared_is_not_written_again_and_a_damaged_or_newer_one_is_not_replaced() {
    clear();
    let (mut kept, mut autosave) = (measurement("a"), Autosave::new(StorageScope::Device));
    assert_eq!(autosave.keep(&mut kept), Ok(()));
    LocalStorage::delete("pro-monitor/measurement/a");
    answer(&mut kept, 2);
    assert_eq!(autosave.keep(&mut kept), Err(StorageError::Disappeared));
    assert_eq!(raw("pro-monitor/measurement/a"), None);
    for (value, error) in [("damaged", StorageError::Damaged), (r#"{"format":9}"#, StorageError::Newer)] {
        write("pro-monitor/measurement/a", value);
        assert_eq!(autosave.keep(&mut kept), Err(error));
        assert_eq!(raw("pro-monitor/measurement/a").as_deref(), Some(value));
    }
}

#[wasm_bindgen_test]
fn keys_of_the_host_page_are_not_touched() {
    clear();
    write(OF_THE_HOST, " as it was ");
    assert_eq!(Autosave::new(StorageScope::Device).keep(&mut measurement("a")), Ok(()));
    storage::keep_language(Language::English);
    assert_eq!(raw(OF_THE_HOST).as_deref(), Some(" as it was "));
    assert_eq!(
        LocalStorage::length(),
        5,
        "the measurement, its journal, the current mark, the language, and the key of the host"
    );
}

#[wasm_bindgen_test]
fn the_chosen_language_is_remembered_and_an_unknown_one_is_ignored() {
    LocalStorage::clear();
    assert_eq!(storage::find_language(), None);
    storage::keep_language(Language::English);
    assert_eq!(storage::find_language(), Some(Language::English));
    write("pro-monitor/language", "fy");
    assert_eq!(storage::find_language(), None);
}

#[wasm_bindgen_test]
fn the_time_of_day_is_on_a_24_hour_clock_in_both_languages() {
    for hours in 0..24 {
        let moment = Moment(1_793_577_600_000 + hours * 3_600_000 + 180_000);
        let dutch = clock::time_of_day(moment, Language::Dutch);
        assert_eq!(dutch, clock::time_of_day(moment, Language::English));
        let (hour, minute) = dutch.split_once(':').expect("a colon");
        assert_eq!((hour.len(), minute.len()), (2, 2), "{dutch}");
        assert!(hour.parse::<u8>().expect("a number") < 24, "{dutch}");
        assert!(minute.parse::<u8>().expect("a number") < 60, "{dutch}");
    }
}

#[wasm_bindgen_test]
fn a_date_is_written_in_the_words_of_the_language() {
    // Noon in UTC, 2 November 2026: the same day in almost every time zone.
    let moment = Moment(1_793_620_800_000);
    assert_eq!(clock::long_date(moment, Language::Dutch), "2 november 2026");
    assert_eq!(clock::long_date(moment, Language::English), "2 November 2026");
}

#[wasm_bindgen_test]
fn the_clock_does_not_go_back_and_is_in_this_century() {
    let (first, second) = (clock::now(), clock::now());
    assert!(second >= first);
    assert!(first > Moment(1_700_000_000_000), "{first:?}");
}

#[wasm_bindgen_test]
fn an_id_is_32_hexadecimal_digits_and_differs_each_time() {
    let ids: std::collections::BTreeSet<_> = (0..100).map(|_| random::id()).collect();
    assert_eq!(ids.len(), 100);
    for id in ids {
        assert_eq!(id.len(), 32, "{id}");
        assert!(id.chars().all(|digit| matches!(digit, '0'..='9' | 'a'..='f')), "{id}");
    }
}
