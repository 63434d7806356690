//! Putting together what several people filled in into the result of a team.

use crate::link::samples::{any_response_of, any_threshold};
use crate::support::{PERSPECTIVES, bytes_of, pro_monitor, response, step, thousand};
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::{
    Combination, GroupThreshold, Heading, LeftOut, Measurement, Moment, Response, Source, TeamResult,
    TooFewPeople,
};
use proptest::prelude::*;

fn measurement(id: &str, response: Response) -> Measurement {
    measurement_of(pro_monitor(), id, response)
}

fn measurement_of(instrument: &Instrument, id: &str, response: Response) -> Measurement {
    Measurement::begin(id.to_owned().into(), instrument, Heading::default(), Moment(1), response)
}

/// The measurements of so many support workers, who all gave step 3 to statement 1.1.
fn team(people: usize) -> Vec<Measurement> {
    let person = |at| {
        let answers = [("1.1", step(3))];
        measurement(&format!("m{at}"), response(&format!("r{at}"), "begeleider", &answers))
    };
    (0..people).map(person).collect()
}

fn combine(measurements: &[Measurement]) -> Combination {
    Combination::of(measurements, pro_monitor())
}

fn result(measurements: &[Measurement]) -> Result<TeamResult, TooFewPeople> {
    combine(measurements).result(pro_monitor(), GroupThreshold::default())
}

/// The real instrument with other words in the places that the edits name.
fn edited(edits: &[(&str, &str)]) -> Instrument {
    let mut text = String::from_utf8(bytes_of("public/instruments/pro-monitor.json")).unwrap();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    Instrument::read(text.as_bytes()).unwrap()
}

/// The first sentence of statement 1.1, in Dutch.
fn first_sentence() -> String {
    let (_, statement) = pro_monitor().statements().next().unwrap();
    statement.text().get(pro_monitor::domain::Language::Dutch).to_owned()
}

#[test]
fn each_person_counts_once_and_the_counts_are_theirs() {
    let team = team(5);
    let combined = combine(&team);
    assert_eq!(combined.people(), 5);
    assert!(combined.sources().iter().all(|source| *source == Source::Counts { without: 0 }));
    let responses: Vec<_> = team.iter().filter_map(Measurement::response).collect();
    let direct = TeamResult::of(responses, pro_monitor(), GroupThreshold::default());
    assert_eq!(result(&team), direct);
}

#[test]
fn a_team_smaller_than_the_threshold_has_no_result() {
    let threshold = GroupThreshold::default();
    assert_eq!(result(&team(3)), Err(TooFewPeople { people: 3, threshold }));
}

#[test]
fn the_same_file_twice_counts_once() {
    let mut twice = team(4);
    twice.push(twice[1].clone());
    assert_eq!(combine(&twice).people(), 4);
    assert_eq!(combine(&twice).sources().iter().filter(|it| matches!(it, Source::Earlier(_))).count(), 1);
    assert_eq!(result(&twice), result(&team(4)));
}

#[test]
fn of_two_states_of_one_response_the_later_counts() {
    let mut all = team(4);
    let mut later = all[0].clone();
    later.set_answer(pro_monitor(), &"1.1".into(), Some(step(5)), Moment(9));
    // Also when it is a copy with an id of its own.
    for later in [later.clone(), later.copy("copy".to_owned().into())] {
        for at in [0, all.len()] {
            let mut with = all.clone();
            with.insert(at, later.clone());
            let combined = combine(&with);
            assert_eq!(combined.people(), 4);
            let count = result(&with).unwrap().counts().counts().get(&"1.1".into()).unwrap();
            assert_eq!(count.steps, [0, 0, 3, 0, 1]);
        }
    }
    all.push(later);
    assert_eq!(combine(&all).sources()[0], Source::Earlier(4));
}

#[test]
fn what_does_not_count_is_named_with_its_reason() {
    let mut all = team(4);
    let empty = measurement("empty", response("empty", "client", &[]));
    let scale = edited(&[("\"nl\": \"Nog niet\"", "\"nl\": \"Helemaal nog niet\"")]);
    let scale = measurement_of(&scale, "scale", response("scale", "begeleider", &[("1.1", step(2))]));
    let other = edited(&[("\"id\": \"pro-monitor\"", "\"id\": \"another\"")]);
    let other = measurement_of(&other, "other", response("other", "begeleider", &[("1.1", step(2))]));
    let result = result(&all).unwrap();
    let team =
        Measurement::of_team("team".to_owned().into(), pro_monitor(), Heading::default(), Moment(1), result);
    let first = first_sentence();
    let reworded = edited(&[(&first, "Een heel andere zin over iets anders.")]);
    let reworded = measurement_of(&reworded, "word", response("word", "begeleider", &[("1.1", step(2))]));
    all.extend([empty, scale, other, team, reworded]);
    let reasons: Vec<_> = combine(&all).sources()[4..].to_vec();
    let expected =
        [LeftOut::Empty, LeftOut::AnotherScale, LeftOut::AnotherInstrument, LeftOut::Team, LeftOut::Reworded];
    assert_eq!(reasons, expected.map(Source::LeftOut));
    assert_eq!(combine(&all).people(), 4);
}

#[test]
fn rule_7_a_statement_in_other_words_stays_out_and_the_others_count() {
    let first = first_sentence();
    let before = edited(&[(&first, "Een heel andere zin over iets anders.")]);
    let answers = [("1.1", step(1)), ("1.2", step(4))];
    let mut all = team(4);
    all.push(measurement_of(&before, "before", response("before", "begeleider", &answers)));
    let combined = combine(&all);
    assert_eq!(combined.sources()[4], Source::Counts { without: 1 });
    let counts = result(&all).unwrap().counts().counts();
    assert_eq!(counts.get(&"1.1".into()).unwrap().steps, [0, 0, 4, 0, 0]);
    assert_eq!(counts.get(&"1.2".into()).unwrap().steps, [0, 0, 0, 1, 0]);
}

#[test]
fn two_people_with_exactly_the_same_answers_are_pointed_out() {
    let mut all = team(2);
    assert_eq!(combine(&all).alike(), [(0, 1)]);
    all[1].set_answer(pro_monitor(), &"1.1".into(), Some(step(5)), Moment(2));
    assert!(combine(&all).alike().is_empty());
}

/// Measurements in which responses meet: few ids, some copied, some changed after that.
fn any_measurements() -> impl Strategy<Value = Vec<Measurement>> {
    let one = (any_response_of(PERSPECTIVES.to_vec()), 0_u8..5, 0_u8..3, 0_u8..4, 1_u8..=5);
    proptest::collection::vec(one, 0..14).prop_map(|all| {
        let one = |(response, person, copy, changes, value): (Response, u8, u8, u8, u8)| {
            // A measurement of a person begins the same, and is changed in different ways.
            let response = Response { id: format!("r{person}").into(), ..response };
            let mut one = measurement(&format!("m{person}-{copy}"), response);
            for at in 0..changes {
                let id = format!("1.{}", (at + value) % 5 + 1).as_str().into();
                one.set_answer(pro_monitor(), &id, Some(step(value)), Moment(u64::from(at)));
            }
            one
        };
        all.into_iter().map(one).collect()
    })
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn the_order_of_putting_together_never_matters(
        (all, shuffled) in any_measurements().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        threshold in any_threshold(),
    ) {
        let (one, other) = (combine(&all), combine(&shuffled));
        prop_assert_eq!(one.people(), other.people());
        prop_assert_eq!(one.result(pro_monitor(), threshold), other.result(pro_monitor(), threshold));
    }

    #[test]
    fn adding_again_changes_nothing(all in any_measurements(), threshold in any_threshold()) {
        let twice: Vec<_> = all.iter().chain(&all).cloned().collect();
        let (one, other) = (combine(&all), combine(&twice));
        prop_assert_eq!(one.people(), other.people());
        prop_assert_eq!(one.result(pro_monitor(), threshold), other.result(pro_monitor(), threshold));
    }

    #[test]
    fn every_measurement_counts_is_earlier_than_one_that_counts_or_is_left_out(all in any_measurements()) {
        let combined = combine(&all);
        prop_assert_eq!(combined.sources().len(), all.len());
        let counts = |source: &Source| matches!(source, Source::Counts { .. });
        prop_assert_eq!(combined.sources().iter().filter(|source| counts(source)).count(), combined.people());
        for source in combined.sources() {
            if let Source::Earlier(place) = source {
                prop_assert!(counts(&combined.sources()[*place]));
            }
        }
    }
}
