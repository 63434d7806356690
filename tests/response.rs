//! The stored form of measurements and answers.

use crate::support::{bytes_of, lines, pro_monitor, response, step};
use pro_monitor::domain::{Answer, DocumentError, Heading, Measurement, Moment, Response, Step};
use proptest::prelude::*;

fn measurement(response: Response) -> Measurement {
    let heading = Heading { team: "De Linde".to_owned(), ..Heading::default() };
    Measurement::begin("m".to_owned().into(), pro_monitor(), heading, Moment(1_793_624_600_000), response)
}

/// The stored form of a measurement with `"1.1": 4`, with something else in the place of the 4.
fn with_answer(stored: &str) -> String {
    measurement(response("a", "begeleider", &[("1.1", step(4))]))
        .to_stored()
        .replace("\"1.1\":4", &format!("\"1.1\":{stored}"))
}

#[test]
fn an_answer_is_stored_as_its_number_or_the_word_unknown() {
    for (answer, stored) in Step::ALL
        .map(Answer::Step)
        .into_iter()
        .zip(["1", "2", "3", "4", "5"])
        .chain([(Answer::Unknown, "\"unknown\"")])
    {
        assert_eq!(serde_json::to_string(&answer).unwrap(), stored);
        let read = Measurement::read(&with_answer(stored)).unwrap();
        assert_eq!(read.response.answers[&"1.1".into()], answer);
    }
}

#[test]
fn what_is_no_answer_is_refused_with_its_place() {
    for stored in ["0", "6", "-1", "3.5", "256", "null", "\"3\"", "\"Unknown\"", "[3]", "{}"] {
        match Measurement::read(&with_answer(stored)) {
            Err(DocumentError::Damaged(problems)) => {
                assert!(lines(&problems)[0].starts_with("response.answers.1.1: expected Number"), "{stored}");
            }
            other => panic!("{stored}: {other:?}"),
        }
    }
}

#[test]
fn a_measurement_comes_back_as_it_was_stored() {
    let mut stored = response("a", "client", &[("1.1", step(5)), ("1.2", Answer::Unknown)]);
    stored.closing.confidence = Some(Step::ALL[2]);
    stored.closing.story = "Bij het avondeten …".to_owned();
    stored.notes.entry("medewerkers".into()).or_default().good = "Vaste gezichten – 🙂".to_owned();
    let stored = measurement(stored);
    assert_eq!(Measurement::read(&stored.to_stored()), Ok(stored));
}

#[test]
fn the_first_stored_format_is_frozen() {
    let frozen = String::from_utf8(bytes_of("tests/fixtures/measurements/format-1.json")).unwrap();
    let read = Measurement::read(&frozen).unwrap();
    assert_eq!(read.heading.team, "De Linde");
    assert_eq!(read.response.answers.len(), 3);
    assert_eq!(read.to_stored(), frozen.trim_end());
}

#[test]
fn a_newer_format_is_told_apart_from_a_damaged_one() {
    assert_eq!(Measurement::read("{\"format\":2,\"id\":\"x\"}"), Err(DocumentError::Newer(2)));
    assert!(matches!(Measurement::read("{\"format\":1,\"id\":"), Err(DocumentError::NotJson { .. })));
    assert!(
        matches!(Measurement::read("{\"format\":1,\"id\":\"x\"}"), Err(DocumentError::Damaged(problems)) if problems.len() == 4)
    );
    assert!(matches!(Measurement::read("[]"), Err(DocumentError::Damaged(_))));
}

proptest! {
    #![proptest_config(crate::support::thousand())]

    #[test]
    fn a_damaged_stored_form_never_panics_and_never_comes_back_as_something_else(
        cut in 0usize..400, byte in any::<u8>(), at in 0usize..400,
    ) {
        let stored = measurement(response("a", "begeleider", &[("1.1", step(4)), ("2.1", Answer::Unknown)]));
        let whole = stored.to_stored();
        let short: String = whole.chars().take(cut.min(whole.len() - 1)).collect();
        prop_assert!(Measurement::read(&short).is_err());
        let mut bytes = whole.clone().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes)
            && let Ok(read) = Measurement::read(&text)
        {
            // What is read was meant: stored again it is the same value.
            let again: serde_json::Value = serde_json::from_str(&read.to_stored()).unwrap();
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(again, value);
        }
    }
}
