//! Rule 6 for words: what the people of a team wrote leaves it only where it tells nothing of fewer people than were
//! promised, and in no order that tells who wrote it.

use crate::link::samples::{any_response_of, any_threshold};
use crate::support::{PERSPECTIVES, pro_monitor, thousand};
use pro_monitor::domain::instrument::{PerspectiveId, PrincipleId};
use pro_monitor::domain::result::{Extras, SharedResult};
use pro_monitor::domain::{
    ClosingAnswers, CollectedWords, Day, GroupThreshold, GroupedCounts, Heading, Measurement, Moment, Note,
    Response, Scan, Step, TeamNotes, TeamResult, TooFewPeople,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A person who writes a note with every principle, and a story, which all say who it is.
fn writing(number: usize, response: Response) -> Response {
    let notes = pro_monitor().principles().iter().map(|principle| {
        let text = |half: &str| format!("{half} of person {number} with {}", principle.id());
        (principle.id().clone(), Note { good: text("good"), better: text("better") })
    });
    let confidence = Step::try_from(u8::try_from(number % 6).unwrap()).ok();
    let closing = ClosingAnswers { confidence, story: format!("story of person {number}") };
    Response { id: format!("r{number}").into(), notes: notes.collect(), closing, ..response }
}

/// Between no and 24 people of any perspectives, who all write.
fn any_people() -> impl Strategy<Value = Vec<Response>> {
    proptest::collection::vec(any_response_of(PERSPECTIVES.to_vec()), 0..=24)
        .prop_map(|people| people.into_iter().enumerate().map(|(number, one)| writing(number, one)).collect())
}

/// How many of these people were asked anything about a principle.
fn asked(people: &[Response], principle: &PrincipleId) -> usize {
    let principle = pro_monitor().principle(principle).unwrap();
    people.iter().filter(|person| !person.asked(pro_monitor(), principle).is_empty()).count()
}

fn people(perspective: &str, number: usize) -> Vec<Response> {
    let person = |at| writing(at, Response::new(format!("r{at}").into(), perspective.into(), Scan::Full));
    (0..number).map(person).collect()
}

#[test]
fn rule_6_of_a_team_that_is_too_small_no_word_leaves_it() {
    let threshold = GroupThreshold::default();
    let result = TeamResult::of(&people("begeleider", 3), pro_monitor(), threshold);
    assert_eq!(result, Err(TooFewPeople { people: 3, threshold }));
}

#[test]
fn rule_6_the_notes_of_the_few_who_are_asked_a_principle_are_left_out() {
    let mut people = people("client", 6);
    let asked_of_clients = |principle: &PrincipleId| asked(&people, principle) > 0;
    let unasked: Vec<_> = pro_monitor().principles().iter().map(|one| one.id().clone()).collect();
    let unasked: Vec<_> = unasked.into_iter().filter(|id| !asked_of_clients(id)).collect();
    // One person beside six clients: whatever only that person was asked, has their name on it.
    people.push(writing(6, Response::new("r6".to_owned().into(), "bestuurder".into(), Scan::Full)));
    let result = TeamResult::of(&people, pro_monitor(), GroupThreshold::default()).unwrap();
    for principle in unasked {
        assert_eq!(result.words().notes().get(&principle), None, "{principle}");
    }
    assert_eq!(result.words().stories().len(), 7, "a story is asked of everybody");
}

#[test]
fn a_response_that_comes_twice_writes_once() {
    let mut people = people("begeleider", 5);
    people.push(people[0].clone());
    let result = TeamResult::of(&people, pro_monitor(), GroupThreshold::default()).unwrap();
    assert_eq!((result.people(), result.words().stories().len()), (5, 5));
}

#[test]
fn words_of_more_people_than_there_are_make_no_team() {
    let counts = || {
        TeamResult::of(&people("begeleider", 5), pro_monitor(), GroupThreshold::default())
            .unwrap()
            .counts()
            .clone()
    };
    let made = |words| TeamResult::new(counts(), words, pro_monitor()).is_some();
    let texts = |most| vec!["x".to_owned(); most];
    let principle = || PrincipleId::from("menselijke-behoeften");
    let notes = |most| BTreeMap::from([(principle(), TeamNotes { good: texts(most), better: vec![] })]);
    assert!(made(CollectedWords::default()));
    for (most, is_possible) in [(5, true), (6, false)] {
        assert_eq!(made(CollectedWords { stories: texts(most), ..CollectedWords::default() }), is_possible);
        assert_eq!(made(CollectedWords { notes: notes(most), ..CollectedWords::default() }), is_possible);
        let confidence = [u32::try_from(most).unwrap() - 1, 0, 0, 1, 0];
        assert_eq!(made(CollectedWords { confidence, ..CollectedWords::default() }), is_possible);
    }
    assert!(!made(CollectedWords { confidence: [u32::MAX; 5], ..CollectedWords::default() }));
}

/// Every text that the outputs of a team hold: its stored form and the words of its link.
fn outputs(result: &TeamResult) -> String {
    let (heading, begun) = (Heading::default(), Moment(0));
    let measurement =
        Measurement::of_team("m".to_owned().into(), pro_monitor(), heading.clone(), begun, result.clone());
    let day = Day::new(2026, 11, 2).unwrap();
    let shared = SharedResult::of_team(result, heading, Vec::new(), pro_monitor(), day, Extras::ALL);
    format!("{} {:?}", measurement.to_stored(), shared)
}

/// The rank of a matrix of small whole numbers.
fn rank(mut rows: Vec<Vec<f64>>) -> usize {
    let (mut rank, columns) = (0, rows.first().map_or(0, Vec::len));
    for column in 0..columns {
        let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column].abs() > 1e-9) else { continue };
        rows.swap(rank, pivot);
        for row in 0..rows.len() {
            if row != rank {
                let factor = rows[row][column] / rows[rank][column];
                (0..columns).for_each(|at| rows[row][at] -= factor * rows[rank][at]);
            }
        }
        rank += 1;
    }
    rank
}

/// Whether the sum of the unknowns that `wanted` marks follows from the sums that are shown.
fn follows(shown: &[Vec<f64>], wanted: &[f64]) -> bool {
    let mut with = shown.to_vec();
    with.push(wanted.to_vec());
    rank(with) == rank(shown.to_vec())
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn rule_6_no_word_of_fewer_people_than_the_threshold_is_in_any_output(
        people in any_people(), threshold in any_threshold(),
    ) {
        let Ok(result) = TeamResult::of(&people, pro_monitor(), threshold) else {
            prop_assert!(people.len() < threshold.people());
            return Ok(());
        };
        let outputs = outputs(&result);
        for principle in pro_monitor().principles() {
            if asked(&people, principle.id()) < threshold.people() {
                let text = format!("with {}", principle.id());
                prop_assert!(!outputs.contains(&text), "{}", text);
            }
        }
        // What is shown, the whole team has in common: every list is that of all people.
        for (id, notes) in result.words().notes() {
            prop_assert_eq!((notes.good.len(), notes.better.len()), (people.len(), people.len()));
            prop_assert!(asked(&people, id) >= threshold.people());
        }
        let given = people.iter().filter(|person| person.closing.confidence.is_some()).count();
        prop_assert_eq!(result.words().confidence().into_iter().sum::<u32>(), u32::try_from(given).unwrap());
        prop_assert!(people.len() >= threshold.people());
    }

    #[test]
    fn rule_6_nothing_tells_who_wrote_what_or_in_which_order(
        people in any_people(), threshold in any_threshold(), by in 0_usize..24,
    ) {
        let Ok(result) = TeamResult::of(&people, pro_monitor(), threshold) else { return Ok(()) };
        // The same words, each half written by somebody else, in another order.
        let mut others = people.clone();
        for (at, other) in others.iter_mut().enumerate() {
            let [one, two, three] = [1, 2, 3].map(|times| &people[(at + by * times) % people.len()]);
            for (id, note) in &mut other.notes {
                *note = Note { good: one.notes[id].good.clone(), better: two.notes[id].better.clone() };
            }
            other.closing = ClosingAnswers {
                confidence: two.closing.confidence,
                story: three.closing.story.clone(),
            };
        }
        others.reverse();
        let again = TeamResult::of(&others, pro_monitor(), threshold).unwrap();
        prop_assert_eq!(outputs(&again), outputs(&result));
    }

    #[test]
    fn rule_6_no_subtraction_gives_the_answers_of_fewer_people_than_the_threshold(
        people in any_people(), threshold in any_threshold(),
    ) {
        let Ok(result) = TeamResult::of(&people, pro_monitor(), threshold) else { return Ok(()) };
        let (counts, merged) = (result.counts(), result.merged());
        for (_, statement) in pro_monitor().statements() {
            // One unknown per perspective: what its people who were asked this statement answered.
            let is_asked = |person: &&Response| {
                let mut asked = pro_monitor().principles().iter().flat_map(|one| person.asked(pro_monitor(), one));
                asked.any(|one| one.id() == statement.id())
            };
            let mut unknowns = BTreeMap::<PerspectiveId, usize>::new();
            people.iter().filter(is_asked).for_each(|one| *unknowns.entry(one.perspective.clone()).or_default() += 1);
            let sum = |has: &dyn Fn(&PerspectiveId) -> bool| -> Vec<f64> {
                unknowns.keys().map(|id| f64::from(u8::from(has(id)))).collect()
            };
            let apart: BTreeSet<_> = counts.apart().keys().cloned().collect();
            let mut shown = Vec::new();
            for (id, group) in counts.apart() {
                if group.counts().get(statement.id()).is_some() {
                    shown.push(sum(&|other| other == id));
                }
            }
            let together = counts.together().filter(|it| it.group.counts().get(statement.id()).is_some());
            if together.is_some() {
                shown.push(sum(&|other| !apart.contains(other)));
            }
            // The totals are sums of what is shown, in both forms of the link.
            prop_assert_eq!(merged.counts().counts().get(statement.id()), counts.counts().get(statement.id()));
            let sizes: Vec<_> = unknowns.values().copied().collect();
            for set in 1_u32..1 << sizes.len() {
                let wanted: Vec<_> = (0..sizes.len()).map(|at| f64::from(set >> at & 1)).collect();
                let size: usize = (0..sizes.len()).filter(|at| set >> at & 1 == 1).map(|at| sizes[at]).sum();
                if size < threshold.people() {
                    prop_assert!(!follows(&shown, &wanted), "{} people at {}", size, statement.id());
                }
            }
        }
    }
}

#[test]
fn the_words_of_counts_that_were_made_elsewhere_are_held_to_the_same_rule() {
    let people = people("client", 5);
    let result = TeamResult::of(&people, pro_monitor(), GroupThreshold::default()).unwrap();
    let mut words = CollectedWords::default();
    people.iter().for_each(|person| words.add(person));
    let counts: GroupedCounts = result.counts().clone();
    assert_eq!(TeamResult::new(counts, words, pro_monitor()), Some(result));
}
