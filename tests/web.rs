//! What `browser` does in a real browser: keeping and finding, the clock, randomness. Run by `make web`.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use gloo_storage::{LocalStorage, Storage};
use pro_monitor::browser::storage::{self, Kept};
use pro_monitor::browser::{clock, random};
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::{
    Answer, DocumentError, Heading, Language, Measurement, Moment, Note, Response, Scan, Step,
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const CURRENT: &str = "pro-monitor/current/pro-monitor";
const OF_THE_HOST: &str = "of-the-host-page";

/// A measurement with an answer of each kind and a note in letters beyond ASCII.
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

/// The text under a key, as the browser holds it.
fn raw(key: &str) -> Option<String> {
    LocalStorage::raw().get_item(key).expect("the browser reads")
}

fn write(key: &str, value: &str) {
    LocalStorage::raw().set_item(key, value).expect("the browser writes");
}

#[wasm_bindgen_test]
fn what_is_kept_is_found_again_whole() {
    LocalStorage::clear();
    let kept = measurement("a");
    assert_eq!(storage::keep(&kept), Ok(()));
    match storage::find("pro-monitor") {
        Ok(Kept::Measurement(found)) => assert_eq!(*found, kept),
        other => panic!("found {other:?}"),
    }
    assert_eq!(raw(CURRENT).as_deref(), Some("a"));
    let stored = raw("pro-monitor/measurement/a").expect("it is under its own key");
    assert_eq!(Measurement::read(&stored), Ok(kept));
}

#[wasm_bindgen_test]
fn where_nothing_was_kept_nothing_is_found() {
    LocalStorage::clear();
    assert!(matches!(storage::find("pro-monitor"), Ok(Kept::Nothing)));
    assert_eq!(storage::keep(&measurement("a")), Ok(()));
    assert!(matches!(storage::find("another-questionnaire"), Ok(Kept::Nothing)));
}

#[wasm_bindgen_test]
fn a_newer_measurement_becomes_the_current_one_and_the_earlier_one_stays() {
    LocalStorage::clear();
    assert_eq!(storage::keep(&measurement("a")), Ok(()));
    let before = raw("pro-monitor/measurement/a");
    assert!(before.is_some());
    assert_eq!(storage::keep(&measurement("b")), Ok(()));
    assert_eq!(raw(CURRENT).as_deref(), Some("b"));
    assert_eq!(raw("pro-monitor/measurement/a"), before);
}

#[wasm_bindgen_test]
fn a_value_that_cannot_be_read_is_told_and_left_as_it_is() {
    let newer = r#"{"format":3,"id":"x"}"#;
    for (value, is_newer) in
        [("{\"format\":1,\"id\":", false), ("not json", false), ("", false), (newer, true)]
    {
        LocalStorage::clear();
        write(CURRENT, "x");
        write("pro-monitor/measurement/x", value);
        match storage::find("pro-monitor") {
            Ok(Kept::Unreadable(DocumentError::Newer(3))) => assert!(is_newer, "{value}"),
            Ok(Kept::Unreadable(DocumentError::NotJson { .. })) => assert!(!is_newer, "{value}"),
            other => panic!("{value}: found {other:?}"),
        }
        assert_eq!(storage::keep(&measurement("b")), Ok(()));
        assert_eq!(raw("pro-monitor/measurement/x").as_deref(), Some(value));
    }
}

#[wasm_bindgen_test]
fn keys_of_the_host_page_are_not_touched() {
    LocalStorage::clear();
    write(OF_THE_HOST, " as it was ");
    assert_eq!(storage::keep(&measurement("a")), Ok(()));
    storage::keep_language(Language::English);
    assert_eq!(raw(OF_THE_HOST).as_deref(), Some(" as it was "));
    assert_eq!(LocalStorage::length(), 4, "the measurement, the current one, the language and the host's");
}

#[wasm_bindgen_test]
fn the_chosen_language_is_remembered_and_nonsense_is_not_a_language() {
    LocalStorage::clear();
    assert_eq!(storage::find_language(), None);
    storage::keep_language(Language::English);
    assert_eq!(storage::find_language(), Some(Language::English));
    write("pro-monitor/language", "fy");
    assert_eq!(storage::find_language(), None);
}

#[wasm_bindgen_test]
fn the_time_of_day_is_hours_and_minutes_of_a_24_hour_clock_in_both_languages() {
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
fn a_date_is_written_in_words_of_the_language() {
    // Noon in UTC, 2 November 2026: the same day wherever most people are.
    let moment = Moment(1_793_620_800_000);
    assert_eq!(clock::long_date(moment, Language::Dutch), "2 november 2026");
    assert_eq!(clock::long_date(moment, Language::English), "2 November 2026");
}

#[wasm_bindgen_test]
fn the_clock_goes_on_and_is_of_this_century() {
    let (first, second) = (clock::now(), clock::now());
    assert!(second >= first);
    assert!(first > Moment(1_700_000_000_000), "{first:?}");
}

#[wasm_bindgen_test]
fn an_id_is_32_hexadecimal_digits_and_another_one_each_time() {
    let ids: std::collections::BTreeSet<_> = (0..100).map(|_| random::id()).collect();
    assert_eq!(ids.len(), 100);
    for id in ids {
        assert_eq!(id.len(), 32, "{id}");
        assert!(id.chars().all(|digit| matches!(digit, '0'..='9' | 'a'..='f')), "{id}");
    }
}
