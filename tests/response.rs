//! The stored form of answers.

use crate::support::{response, step};
use pro_monitor::domain::{Answer, Response, Step};

#[test]
fn an_answer_is_stored_as_its_number_or_the_word_unknown() {
    assert_eq!(serde_json::to_string(&step(3)).unwrap(), "3");
    assert_eq!(serde_json::to_string(&Answer::Unknown).unwrap(), "\"unknown\"");
    for answer in Step::ALL.map(Answer::Step).into_iter().chain([Answer::Unknown]) {
        let stored = serde_json::to_string(&answer).unwrap();
        assert_eq!(serde_json::from_str::<Answer>(&stored).unwrap(), answer);
    }
}

#[test]
fn what_is_no_answer_is_refused() {
    for stored in ["0", "6", "-1", "3.5", "256", "null", "\"3\"", "\"Unknown\"", "[3]", "{}"] {
        assert!(serde_json::from_str::<Answer>(stored).is_err(), "{stored}");
    }
}

#[test]
fn a_response_comes_back_as_it_was_stored() {
    let mut stored = response("a", "client", &[("1.1", step(5)), ("1.2", Answer::Unknown)]);
    stored.closing.confidence = Some(Step::ALL[2]);
    stored.notes.entry("medewerkers".into()).or_default().good = "Vaste gezichten".to_owned();
    let json = serde_json::to_string(&stored).unwrap();
    assert_eq!(serde_json::from_str::<Response>(&json).unwrap(), stored);
}
