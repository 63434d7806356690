//! The stored form of measurements and answers.

use crate::support::{lines, pro_monitor, response, step};
use pro_monitor::domain::{Answer, DocumentError, Heading, Measurement, Moment, Response, Step};

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
        assert_eq!(read.response().unwrap().answers[&"1.1".into()], answer);
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
