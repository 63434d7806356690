//! The agreements in a report.

use crate::samples::{agreements, day, full, very_long, written};
use crate::support::pro_monitor;
use crate::tools::{flowing, path, run, text};
use pro_monitor::domain::{Action, ActionId, ActionState, Language, Measurement, Moment};

fn told(name: &str, measurement: &Measurement, language: Language) -> String {
    flowing(&text(&written(name, measurement, language)))
}

fn with(name: &str, actions: &[Action], language: Language) -> String {
    let mut measurement = full();
    for (number, action) in actions.iter().enumerate() {
        measurement.set_action(&ActionId::from(format!("a{number}")), action, Moment(9));
    }
    told(name, &measurement, language)
}

#[test]
fn an_agreement_tells_every_part() {
    let action = Action {
        what: "Elke week koken".to_owned(),
        who: "Noor".to_owned(),
        due: Some(day(2027, 3, 1)),
        phase: "uitproberen".to_owned(),
        participation: "meebeslissen".to_owned(),
        state: ActionState::Doing,
        principle: Some(pro_monitor().principles()[1].id().clone()),
        statement: None,
    };
    let dutch = with("agreement", std::slice::from_ref(&action), Language::Dutch);
    assert!(dutch.contains("Afspraken Wat Wie Wanneer Fase Cliënten en naasten Hoever"), "{dutch}");
    let parts = "Elke week koken Bij 2. Zo gewoon mogelijk Noor 1 maart 2027 Uitproberen Meebeslissen Bezig";
    assert!(dutch.contains(parts), "{dutch}");
    let english = with("agreement", &[action], Language::English);
    let parts = "Elke week koken From 2. Ordinary life Noor 1 March 2027 Try out Decide together Under way";
    assert!(english.contains(parts), "{english}");
}

#[test]
fn open_agreements_come_first_by_date_and_those_without_a_date_last() {
    let action = |what: &str, state, due| Action { what: what.to_owned(), state, due, ..Action::default() };
    let actions = [
        action("gedaan", ActionState::Done, Some(day(2026, 1, 1))),
        action("ooit", ActionState::Open, None),
        action("later", ActionState::Open, Some(day(2027, 5, 2))),
        action("laten we", ActionState::Dropped, None),
        action("eerst", ActionState::Doing, Some(day(2027, 5, 1))),
    ];
    let told = with("agreements-order", &actions, Language::Dutch);
    let places: Vec<_> = ["eerst – 1 mei", "later – 2 mei", "ooit – –", "gedaan – 1 januari", "laten we – –"]
        .into_iter()
        .map(|row| told.find(row).unwrap_or_else(|| panic!("no ‘{row}’ in {told}")))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_phase_that_the_questionnaire_does_not_know_shows_its_id() {
    let action = Action { what: "x".to_owned(), phase: "vieren".to_owned(), ..Action::default() };
    assert!(with("agreement-phase", &[action], Language::Dutch).contains("x – – vieren – Te doen"));
}

#[test]
fn an_agreement_on_a_statement_names_the_principle_of_it() {
    assert!(
        told("agreements", &agreements(), Language::Dutch)
            .contains("– Bij 8. Hele organisatie – – – – Te doen")
    );
}

#[test]
fn a_long_agreement_comes_out_whole() {
    let dense = |text: &str| text.split_whitespace().collect::<String>();
    let expected = dense(&very_long()[..1_200].replace('🙂', "[?]"));
    assert!(dense(&told("agreements", &agreements(), Language::Dutch)).contains(&expected));
}

#[test]
fn agreements_are_a_table_in_which_each_says_what_it_is() {
    let tags =
        run("pdfinfo", &["-struct-text", path(&written("agreements", &agreements(), Language::Dutch))]);
    let (_, table) = tags.split_once("\"Afspraken\"").expect("a heading");
    let (table, _) = table.split_once(" L (block)").expect("the sources");
    let rows = table.lines().filter(|line| line.trim() == "TR").count();
    assert_eq!(rows, 1 + agreements().actions().len());
    assert_eq!(table.matches("/Scope /Row").count(), agreements().actions().len(), "{table}");
}

#[test]
fn without_agreements_there_is_no_section_for_them() {
    assert!(!told("full", &full(), Language::Dutch).contains("Afspraken"));
}
