//! A measurement of a team is kept, named, merged and listed like any other; its result never changes.

use super::BEGUN;
use crate::support::{bytes_of, pro_monitor, step, thousand};
use pro_monitor::domain::{
    Action, ActionState, Answer, ClosingAnswers, Content, Field, Filled, GroupThreshold, Heading,
    Measurement, MeasurementFile, MeasurementOverview, MeasurementTitle, MergeError, Moment, Note, Response,
    Scan, Step, SyncState, TeamResult, WordingRelation,
};
use proptest::prelude::*;

const LATER: Moment = Moment(BEGUN.0 + 60_000);

/// Twelve people: seven begeleiders, three relatives and two clients, of whom the last two are only shown together.
pub fn people() -> Vec<Response> {
    let perspectives = [("begeleider", 7), ("naaste", 3), ("client", 2)];
    let perspectives = perspectives.into_iter().flat_map(|(id, people)| std::iter::repeat_n(id, people));
    perspectives.enumerate().map(|(number, perspective)| person(number, perspective)).collect()
}

fn person(number: usize, perspective: &str) -> Response {
    let mut response = Response::new(format!("r{number}").into(), perspective.into(), Scan::Full);
    for (at, (_, statement)) in pro_monitor().statements().enumerate() {
        let answer = match (at + number) % 7 {
            0 => continue,
            6 => Answer::Unknown,
            value => step(u8::try_from(value).unwrap()),
        };
        response.answers.insert(statement.id().clone(), answer);
    }
    let note = Note { good: format!("Goed {number}."), better: format!("Beter {}.", number * 7 % 12) };
    response.notes.insert("menselijke-behoeften".into(), note);
    let story = if number < 2 { format!("Verhaal {number}.") } else { String::new() };
    response.closing =
        ClosingAnswers { confidence: Step::try_from(u8::try_from(number % 6).unwrap()).ok(), story };
    response
}

pub fn result() -> TeamResult {
    TeamResult::of(&people(), pro_monitor(), GroupThreshold::default()).unwrap()
}

/// The measurement of these people, with a name and an agreement.
pub fn team() -> Measurement {
    let heading = Heading { team: "De Linde".into(), ..Heading::default() };
    let id = "7a6b5c4d3e2f10998877665544332211".to_owned().into();
    let mut team = Measurement::of_team(id, pro_monitor(), heading, BEGUN, result());
    team.set_heading(Heading { label: "najaar 2026".into(), ..team.heading().clone() }, LATER);
    let what = Action { what: "Samen koken.".into(), state: ActionState::Doing, ..Action::default() };
    team.set_action(&"a7".to_owned().into(), &what, LATER);
    team
}

fn join(a: &Measurement, b: &Measurement) -> Result<Measurement, MergeError> {
    let mut merged = a.clone();
    merged.merge(b).map(|_| merged)
}

#[test]
fn a_team_measurement_comes_back_from_its_stored_form_and_from_a_file() {
    let team = team();
    assert_eq!(Measurement::read(&team.to_stored()), Ok(team.clone()));
    let file = MeasurementFile::new(vec![team.copy("copy".to_owned().into()), team]);
    assert_eq!(MeasurementFile::read(&file.to_bytes().unwrap()), Ok(file));
}

#[test]
fn the_frozen_team_is_the_team_of_these_tests() {
    let frozen = String::from_utf8(bytes_of("tests/fixtures/measurements/format-4-team.json")).unwrap();
    assert_eq!(team().to_stored(), frozen.trim_end());
}

#[test]
fn a_list_names_a_team_by_its_label_its_team_or_how_many_people_it_has() {
    let mut team = team();
    let overview = MeasurementOverview::new(&team, pro_monitor());
    assert_eq!(overview.title, MeasurementTitle::Label("najaar 2026".to_owned()));
    assert_eq!((overview.filled, &*overview.team), (Filled::People(12), "De Linde"));
    team.set_heading(Heading::default(), LATER);
    assert_eq!(MeasurementOverview::new(&team, pro_monitor()).title, MeasurementTitle::People(12));
}

#[test]
fn the_verbs_that_change_answers_do_nothing_to_a_team() {
    let before = team();
    let mut after = before.clone();
    after.set_answer(pro_monitor(), &"1.1".into(), Some(step(1)), LATER);
    after.correct_answer(&"1.1".into(), Some(step(1)), LATER);
    after.set_note(&"wonen".into(), Note { good: "x".into(), ..Note::default() }, LATER);
    after.set_closing(ClosingAnswers { confidence: None, story: "x".into() }, LATER);
    assert_eq!(after, before);
    assert_eq!(after.begin_like("n".to_owned().into(), "r".to_owned().into(), LATER), None);
}

#[test]
fn names_and_agreements_that_two_tabs_give_a_team_are_merged() {
    let (mut one, mut other) = (team(), team());
    one.set_heading(Heading { organisation: "Het Noorden".into(), ..one.heading().clone() }, LATER);
    let done = Action { what: "Samen koken.".into(), state: ActionState::Done, ..Action::default() };
    other.set_action(&"a7".to_owned().into(), &done, LATER);
    let both = join(&one, &other).unwrap();
    assert_eq!(both, join(&other, &one).unwrap());
    assert_eq!(
        (&*both.heading().organisation, &both.actions()[&"a7".to_owned().into()]),
        ("Het Noorden", &done)
    );
    assert_eq!(both.content(), team().content());
}

#[test]
fn a_team_is_never_merged_with_another_result_or_with_one_person() {
    let team = team();
    let other = TeamResult::of(&people()[..9], pro_monitor(), GroupThreshold::default()).unwrap();
    let other = Measurement::of_team(team.id().clone(), pro_monitor(), Heading::default(), BEGUN, other);
    let person = people().remove(0);
    let one = Measurement::begin(team.id().clone(), pro_monitor(), Heading::default(), BEGUN, person);
    for other in [other, one] {
        assert_eq!(join(&team, &other), Err(MergeError::AnotherTeam));
        assert_eq!(join(&other, &team), Err(MergeError::AnotherTeam));
        assert_eq!(SyncState::of(&other, Some(&team)), SyncState::Apart);
    }
}

#[test]
fn a_team_that_comes_back_without_its_words_is_merged_with_the_one_that_has_them() {
    let whole = team();
    let without = |part: fn(&Field) -> bool| {
        let heading = whole.heading().clone();
        let result = result().only(|field| !part(field));
        Measurement::of_team(whole.id().clone(), pro_monitor(), heading, BEGUN, result)
    };
    let is_note = |field: &Field| matches!(field, Field::Good(_) | Field::Better(_));
    for part in [without(is_note), without(|field| *field == Field::Story), without(|_| true)] {
        assert_eq!(join(&part, &whole).as_ref(), Ok(&whole));
        assert_eq!(join(&whole, &part).as_ref(), Ok(&whole));
        assert_eq!(SyncState::of(&part, Some(&whole)), SyncState::Older);
    }
}

#[test]
fn a_team_knows_its_words_and_tells_when_they_have_changed() {
    let mut file: serde_json::Value =
        serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).unwrap();
    file["principles"][0]["statements"][0]["text"]["nl"] = "Andere woorden.".into();
    let now = pro_monitor_after(&file);
    let team = team();
    assert_eq!(team.relation(pro_monitor()), WordingRelation::Same);
    let WordingRelation::Reworded(rewording) = team.relation(&now) else { panic!("not reworded") };
    assert_eq!((rewording.reworded, rewording.gone, rewording.new), (vec!["1.1".into()], vec![], vec![]));
    let (_, statement) = now.statement(&"1.1".into()).unwrap();
    assert_ne!(team.wording(&now, statement), statement.text(), "the words as asked are shown");
}

#[test]
fn a_team_of_people_who_all_read_the_easy_sentences_keeps_those() {
    let clients: Vec<_> = (0..4).map(|number| person(number, "client")).collect();
    let result = TeamResult::of(&clients, pro_monitor(), GroupThreshold::default()).unwrap();
    let team = Measurement::of_team("m".to_owned().into(), pro_monitor(), Heading::default(), BEGUN, result);
    let (_, statement) = pro_monitor().statement(&"1.1".into()).unwrap();
    assert_eq!(Some(&team.instrument().statements()[&"1.1".into()]), statement.easy());
    assert_eq!(team.relation(pro_monitor()), WordingRelation::Same);
}

#[test]
fn a_stored_team_that_would_show_too_few_people_is_refused() {
    let stored = |change: fn(&mut serde_json::Value)| {
        let mut value: serde_json::Value = serde_json::from_str(&team().to_stored()).unwrap();
        change(&mut value["team"]);
        Measurement::read(&value.to_string()).map_err(|error| error.to_string())
    };
    assert!(stored(|_| ()).is_ok());
    type Change = fn(&mut serde_json::Value);
    let changes: [(&str, Change); 7] = [
        ("GroupsOfAtLeast(8)", |team| team["counts"]["threshold"] = 8.into()),
        ("Number { least: 3, most: 10 }", |team| team["counts"]["threshold"] = 2.into()),
        ("GroupsOfAtLeast(4)", |team| team["counts"]["apart"]["begeleider"]["people"] = 3.into()),
        ("GroupsOfAtLeast(4)", |team| team["counts"]["together"]["perspectives"][0] = "naaste".into()),
        ("ItemCount { least: 0, most: 12 }", |team| team["words"]["confidence"][0] = 13.into()),
        ("ItemCount { least: 0, most: 12 }", |team| team["words"]["stories"] = vec!["x"; 13].into()),
        ("KnownField", |team| team["people"] = 12.into()),
    ];
    for (problem, change) in changes {
        let read = stored(change);
        assert!(read.as_ref().is_err_and(|error| error.contains(problem)), "{problem}: {read:?}");
    }
}

#[test]
fn a_document_with_a_team_and_a_response_is_refused() {
    let mut value: serde_json::Value = serde_json::from_str(&team().to_stored()).unwrap();
    value["response"] = serde_json::json!({});
    assert!(Measurement::read(&value.to_string()).is_err());
}

fn pro_monitor_after(file: &serde_json::Value) -> pro_monitor::domain::instrument::Instrument {
    pro_monitor::domain::instrument::Instrument::read(file.to_string().as_bytes()).unwrap()
}

/// States of one team measurement, as tabs reach them, some without part of the words.
fn any_states() -> impl Strategy<Value = Vec<Measurement>> {
    let edit = (0_usize..3, proptest::sample::select(vec!["", "a", "ab"]), any::<[bool; 3]>());
    proptest::collection::vec(edit, 3).prop_map(|edits| {
        let state = |(field, text, [notes, confidence, story]): (usize, &str, [bool; 3])| {
            let result = result().only(|field| match field {
                Field::Good(_) | Field::Better(_) => notes,
                Field::Confidence => confidence,
                _ => story,
            });
            let mut state =
                Measurement::of_team("m".to_owned().into(), pro_monitor(), Heading::default(), BEGUN, result);
            let mut heading = Heading::default();
            *[&mut heading.team, &mut heading.organisation, &mut heading.label][field] = text.to_owned();
            state.set_heading(heading, LATER);
            state
        };
        edits.into_iter().map(state).collect()
    })
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn merging_teams_is_commutative_associative_and_idempotent(states in any_states()) {
        let [a, b, c] = [&states[0], &states[1], &states[2]];
        prop_assert_eq!(join(a, b), join(b, a));
        prop_assert_eq!(join(&join(a, b).unwrap(), c), join(a, &join(b, c).unwrap()));
        prop_assert_eq!(join(a, a), Ok(a.clone()));
        let read = Measurement::read(&join(a, b).unwrap().to_stored());
        prop_assert_eq!(read, join(a, b).map_err(|_| unreachable!()));
        prop_assert!(matches!(a.content(), Content::Team(_)));
    }
}
