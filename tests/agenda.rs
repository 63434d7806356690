//! Rule 5: what to talk about first.

use crate::support::{any_responses, given, pro_monitor, profile, score, thousand, unknown};
use pro_monitor::domain::{AgendaItem, Count, Profile, Tally, talk_agenda};
use proptest::prelude::*;

fn agenda(of: &[(&str, Count)]) -> Vec<AgendaItem> {
    talk_agenda(pro_monitor(), &profile(of))
}

fn order(of: &[(&str, Count)]) -> Vec<String> {
    agenda(of).into_iter().map(|item| item.statement.to_string()).collect()
}

#[test]
fn rule_5_the_lowest_consensus_comes_first() {
    // 1.1 all the same: 1; 1.2 half at either end: 0; 1.3 a 3 and a 5: 0.58
    assert_eq!(
        order(&[("1.1", given(&[1, 1])), ("1.2", given(&[1, 5])), ("1.3", given(&[3, 5]))]),
        ["1.2", "1.3", "1.1"]
    );
}

#[test]
fn rule_5_with_equal_consensus_the_lowest_score_comes_first() {
    // 4, 5 and 2, 1 are each other's mirror image: the same consensus; means 4.5 and 1.5.
    assert_eq!(order(&[("1.1", given(&[4, 5])), ("1.2", given(&[2, 1]))]), ["1.2", "1.1"]);
}

#[test]
fn rule_5_with_equal_consensus_and_score_the_order_of_the_instrument_holds() {
    let same = given(&[3, 4]);
    assert_eq!(order(&[("8.1", same), ("2.3", same), ("2.1", same)]), ["2.1", "2.3", "8.1"]);
}

#[test]
fn rule_5_each_item_has_its_figures_and_a_dialogue_question_of_its_principle() {
    let same = given(&[3, 5]) + unknown();
    let agenda = agenda(&[("1.1", same), ("1.2", same), ("1.3", same), ("1.4", same), ("1.5", same)]);
    let questions = pro_monitor().principles()[0].dialogue();
    assert_eq!(questions.len(), 3);
    // The first three statements get the three questions, then it begins again.
    for (item, question) in agenda.iter().zip([0, 1, 2, 0, 1]) {
        assert_eq!(item.question, questions[question]);
        assert_eq!((item.score, item.n), (score(4.0), 2));
        assert_eq!(item.principle, "menselijke-behoeften".into());
    }
}

#[test]
fn a_statement_without_a_score_is_not_on_the_agenda() {
    assert_eq!(order(&[("1.1", unknown()), ("1.2", given(&[2]))]), ["1.2"]);
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn rule_5_the_agenda_has_every_scored_statement_once_and_in_order(responses in any_responses()) {
        let tally: Tally = responses.iter().map(|response| Tally::of(response, pro_monitor())).sum();
        let profile = Profile::score(pro_monitor(), &tally.counts(), tally.len());
        let agenda = talk_agenda(pro_monitor(), &profile);
        let scored = profile.principles().iter().flat_map(|p| &p.statements).filter(|s| s.score.is_some());
        prop_assert_eq!(agenda.len(), scored.count());
        for pair in agenda.windows(2) {
            let key = |item: &AgendaItem| (item.consensus, item.score);
            prop_assert!(key(&pair[0]) <= key(&pair[1]));
        }
    }
}

#[test]
fn two_statements_of_one_principle_get_two_questions_as_long_as_there_are() {
    // By their places alone 1.1 and 1.4 would both get the first of three questions.
    let agenda = agenda(&[("1.1", given(&[1])), ("1.4", given(&[2]))]);
    let questions = pro_monitor().principles()[0].dialogue();
    assert_eq!([&agenda[0].question, &agenda[1].question], [&questions[0], &questions[1]]);
}
