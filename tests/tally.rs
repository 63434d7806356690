//! Ballots and tallies: what one person contributes, and how it adds up.

use crate::support::{any_response, any_responses, pro_monitor, response, step, thousand};
use pro_monitor::domain::instrument::StatementId;
use pro_monitor::domain::{Answer, Ballot, Count, Counts, Response, ResponseId, Scan, Tally};
use proptest::prelude::*;

fn of(response: &Response) -> Tally {
    Tally::of(response, pro_monitor())
}

fn all(responses: &[Response]) -> Tally {
    responses.iter().map(of).sum()
}

fn asked(perspective: &str, scan: Scan) -> Vec<String> {
    let response = Response::new(ResponseId::from("a".to_owned()), perspective.into(), scan);
    Ballot::cast(&response, pro_monitor()).answers().keys().map(ToString::to_string).collect()
}

#[test]
fn a_ballot_holds_what_was_asked_and_none_where_it_was_left_open() {
    let ballot = Ballot::cast(&response("a", "begeleider", &[("1.1", step(4))]), pro_monitor());
    assert_eq!(ballot.answers().len(), 40);
    assert_eq!(ballot.answers()[&StatementId::from("1.1")], Some(step(4)));
    assert_eq!(ballot.answers()[&StatementId::from("1.2")], None);
}

#[test]
fn an_answer_to_a_statement_that_was_not_asked_is_left_out() {
    // 1.5 is not for clients; 9.9 does not exist.
    let ballot = Ballot::cast(&response("a", "client", &[("1.5", step(1)), ("9.9", step(1))]), pro_monitor());
    assert!(!ballot.answers().contains_key(&StatementId::from("1.5")));
    assert!(ballot.answers().values().all(Option::is_none));
}

#[test]
fn a_perspective_that_the_instrument_does_not_have_is_asked_nothing() {
    let ballot = Ballot::cast(&response("a", "buurman", &[("1.1", step(5))]), pro_monitor());
    assert!(ballot.answers().is_empty());
}

#[test]
fn ondersteunend_is_asked_nothing_of_principles_1_4_and_6() {
    assert_eq!(
        asked("ondersteunend", Scan::Full),
        ["2.5", "3.3", "5.1", "5.3", "5.5", "7.4", "7.5", "8.1", "8.2"]
    );
}

#[test]
fn the_quick_scan_asks_the_core_statement_of_each_principle() {
    assert_eq!(asked("begeleider", Scan::Quick), ["1.1", "2.1", "3.1", "4.1", "5.1", "6.1", "7.1", "8.1"]);
}

#[test]
fn the_quick_scan_for_clients_asks_the_one_easy_statement_of_principles_7_and_8() {
    // 7.1 and 8.1 are not for clients; 7.3 and 8.3 are, and they have an easy sentence.
    let asked = asked("client", Scan::Quick);
    assert_eq!(asked, ["1.1", "2.1", "3.1", "4.1", "5.1", "6.1", "7.3", "8.3"]);
    for id in asked {
        assert!(pro_monitor().statement(&id.into()).unwrap().1.easy().is_some());
    }
}

#[test]
fn a_response_that_is_added_twice_counts_once() {
    let tally = of(&response("a", "begeleider", &[("1.1", step(4))]));
    let twice = tally.clone() + tally.clone();
    assert_eq!(twice, tally);
    assert_eq!(twice.counts().get(&"1.1".into()).unwrap().given(), 1);
}

#[test]
fn the_same_answers_of_two_people_count_twice() {
    let answers = [("1.1", step(4))];
    let tally = of(&response("a", "begeleider", &answers)) + of(&response("b", "begeleider", &answers));
    assert_eq!((tally.len(), tally.counts().get(&"1.1".into()).unwrap().given()), (2, 2));
}

#[test]
fn of_two_different_ballots_under_one_id_the_same_one_is_kept_in_either_order() {
    let (early, late) = (response("a", "naaste", &[]), response("a", "naaste", &[("1.1", step(2))]));
    let kept = of(&early) + of(&late);
    assert_eq!(kept, of(&late) + of(&early));
    assert_eq!(kept.len(), 1);
    // The greater one in the order of ballots: an answer is greater than open.
    assert_eq!(kept, of(&late));
}

#[test]
fn the_counts_have_only_statements_that_were_asked_of_anybody() {
    let counts = all(&[
        response("a", "client", &[("1.1", step(5)), ("1.2", Answer::Unknown)]),
        response("b", "naaste", &[("1.1", step(3))]),
    ])
    .counts();
    let get = |id: &str| counts.get(&id.into());
    assert_eq!(get("1.1"), Some(Count { steps: [0, 0, 1, 0, 1], unknown: 0, open: 0 }));
    // 1.2 is asked of clients and not of relatives; the client said "weet ik niet".
    assert_eq!(get("1.2"), Some(Count { steps: [0; 5], unknown: 1, open: 0 }));
    // 1.3 is asked of clients, and this one left it open.
    assert_eq!(get("1.3"), Some(Count { steps: [0; 5], unknown: 0, open: 1 }));
    // 6.2 is asked of neither.
    assert_eq!(get("6.2"), None);
}

#[test]
fn perspectives_are_counted_and_taken_apart() {
    let tally = all(&[
        response("a", "client", &[]),
        response("b", "naaste", &[]),
        response("c", "client", &[("1.1", step(1))]),
    ]);
    assert_eq!(tally.perspectives(), [("client".into(), 2), ("naaste".into(), 1)].into());
    let groups = tally.by_perspective();
    assert_eq!(groups[&"client".into()].counts().get(&"1.1".into()).unwrap().asked(), 2);
    assert_eq!(groups.into_values().sum::<Tally>(), tally);
}

#[test]
fn a_count_of_nobody_does_not_make_a_statement_asked() {
    let mut counts = Counts::default();
    counts.add_to("1.1".into(), Count::default());
    assert!(counts.is_empty());
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn addition_does_not_depend_on_the_order(a in any_responses(), b in any_responses()) {
        prop_assert_eq!(all(&a) + all(&b), all(&b) + all(&a));
    }

    #[test]
    fn addition_does_not_depend_on_the_grouping(a in any_responses(), b in any_responses(), c in any_responses()) {
        let (a, b, c) = (all(&a), all(&b), all(&c));
        prop_assert_eq!((a.clone() + b.clone()) + c.clone(), a + (b + c));
    }

    #[test]
    fn adding_again_what_is_in_it_changes_nothing(responses in any_responses()) {
        let tally = all(&responses);
        prop_assert_eq!(tally.clone() + tally.clone(), tally.clone());
        prop_assert_eq!(tally.clone().merge(Tally::default()), tally.clone());
        for (id, _) in tally.iter() {
            prop_assert!(responses.iter().any(|response| response.id == *id));
        }
        let ids: std::collections::BTreeSet<_> = responses.iter().map(|response| &response.id).collect();
        prop_assert_eq!(tally.len(), ids.len());
    }

    #[test]
    fn counts_of_groups_add_up_to_the_counts_of_all(responses in any_responses()) {
        let tally = all(&responses);
        let sum = tally.by_perspective().values().map(Tally::counts).fold(Counts::default(), |a, b| a + b);
        prop_assert_eq!(sum, tally.counts());
    }

    #[test]
    fn every_asked_statement_is_a_step_unknown_or_open_once(response in any_response()) {
        let asked = pro_monitor().count_asked(&response.perspective, response.scan);
        let counts = of(&response).counts();
        prop_assert_eq!(counts.len(), asked);
        prop_assert!(counts.iter().all(|(_, count)| count.asked() == 1));
    }
}
