//! The stored form of measurements and answers.

use crate::support::{lines, pro_monitor, response, step};
use pro_monitor::domain::instrument::Statement;
use pro_monitor::domain::{
    Answer, DocumentError, EasyResult, Heading, Measurement, Moment, Response, Scan, Step,
};

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

#[test]
fn the_easy_result_has_the_highest_of_what_is_good_and_the_lowest_of_what_to_talk_about() {
    let mut response = Response::new("r".to_owned().into(), "client".into(), Scan::Full);
    let asked: Vec<_> = pro_monitor()
        .principles()
        .iter()
        .flat_map(|principle| response.asked(pro_monitor(), principle))
        .collect();
    // 4, 1, 5, "weet ik niet", 2, 3, open, and so on.
    let words = ["4", "1", "5", "unknown", "2", "3"];
    for (place, statement) in asked.iter().enumerate() {
        if let Some(answer) = words.get(place % 7).and_then(|word| Answer::of_word(word)) {
            response.answers.insert(statement.id().clone(), answer);
        }
    }
    let easy = response.easy_result(pro_monitor());
    let listed = |list: &[(Step, &Statement)]| {
        list.iter().map(|(step, statement)| (step.value(), statement.id().clone())).collect::<Vec<_>>()
    };
    let at = |step, place: usize| (step, asked[place].id().clone());
    assert_eq!(listed(&easy.good), [at(5, 2), at(5, 9), at(5, 16), at(5, 23), at(4, 0), at(4, 7)]);
    assert_eq!(listed(&easy.talk), [at(1, 1), at(1, 8), at(1, 15), at(1, 22), at(2, 4), at(2, 11)]);
    response.answers.clear();
    assert_eq!(response.easy_result(pro_monitor()), EasyResult::default());
}
