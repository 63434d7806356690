//! Rule 5: what to talk about first.

use crate::link::samples::any_response_of;
use crate::support::{
    PERSPECTIVES, any_responses, given, pro_monitor, profile, response, score, step, thousand, unknown,
};
use pro_monitor::domain::{
    AgendaItem, Answer, Count, GroupThreshold, GroupedCounts, NoComparison, Profile, Response, Tally,
    TeamAgenda, talk_agenda,
};
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
        assert_eq!((item.score, item.n), (Some(score(4.0)), 2));
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

/// The team agenda of these ballots, with 4 as the smallest group.
fn team_agenda(people: &[(&str, &[(&str, Answer)])]) -> TeamAgenda {
    let tally = people.iter().enumerate().map(|(at, (perspective, answers))| {
        Tally::of(&response(&format!("r{at}"), perspective, answers), pro_monitor())
    });
    let tally: Tally = tally.sum();
    let groups = GroupedCounts::of(&tally, GroupThreshold::default()).unwrap();
    let profile = Profile::score(pro_monitor(), &groups.counts(), tally.len());
    TeamAgenda::of(pro_monitor(), &profile, &groups)
}

fn ids<'a>(items: impl IntoIterator<Item = &'a AgendaItem>) -> Vec<String> {
    items.into_iter().map(|item| item.statement.to_string()).collect()
}

/// So many people of one perspective, of whom each gave the next of these answers to statement 1.1.
fn of_1_1<'a>(
    perspective: &'a str,
    answers: &'a [[(&'a str, Answer); 1]],
) -> Vec<(&'a str, &'a [(&'a str, Answer)])> {
    answers.iter().map(|answer| (perspective, answer.as_slice())).collect()
}

#[test]
fn rule_5_a_team_differs_only_where_at_least_three_gave_a_score() {
    let two =
        [[("1.1", step(1))], [("1.1", step(5))], [("1.1", Answer::Unknown)], [("1.1", Answer::Unknown)]];
    assert!(team_agenda(&of_1_1("begeleider", &two)).differ.is_empty());
    let three = [[("1.1", step(1))], [("1.1", step(5))], [("1.1", step(5))], [("1.1", Answer::Unknown)]];
    assert_eq!(ids(&team_agenda(&of_1_1("begeleider", &three)).differ), ["1.1"]);
    let same = [[("1.1", step(3))], [("1.1", step(3))], [("1.1", step(3))], [("1.1", step(3))]];
    assert!(team_agenda(&of_1_1("begeleider", &same)).differ.is_empty());
}

#[test]
fn rule_5_one_low_answer_among_eleven_who_do_not_know_is_what_we_do_not_know() {
    let mut answers = vec![[("1.1", step(1))]];
    answers.extend([[("1.1", Answer::Unknown)]; 11]);
    let agenda = team_agenda(&of_1_1("begeleider", &answers));
    assert!(agenda.differ.is_empty());
    let item = agenda.unknown.iter().find(|one| one.item.statement == "1.1".into()).unwrap();
    assert_eq!((item.count.unknown, item.count.asked()), (11, 12));
    // What everybody left open is known by nobody, and comes first.
    assert_eq!(ids(agenda.unknown.iter().map(|one| &one.item)).last().unwrap(), "1.1");
}

#[test]
fn rule_5_exactly_a_third_is_not_more_than_a_third() {
    let mut answers = vec![[("1.1", Answer::Unknown)]; 2];
    answers.extend([[("1.1", step(4))]; 4]);
    let unknown = team_agenda(&of_1_1("begeleider", &answers)).unknown;
    assert!(unknown.iter().all(|one| one.item.statement != "1.1".into()));
}

#[test]
fn what_clients_see_a_point_differently_is_named_with_both_scores() {
    let staff = vec![[("1.1", step(4))]; 4];
    let clients = vec![[("1.1", step(3))]; 4];
    let people = [of_1_1("begeleider", &staff), of_1_1("client", &clients)].concat();
    let seen = team_agenda(&people).seen_differently.unwrap();
    // Clients are asked 1.1 only when it has an easy sentence; the questionnaire says so.
    let asked = response("c", "client", &[]).asked(pro_monitor(), &pro_monitor().principles()[0]);
    let is_asked = asked.iter().any(|statement| *statement.id() == "1.1".into());
    assert_eq!(seen.len(), usize::from(is_asked));
    for item in seen {
        assert_eq!((item.theirs, item.staff), (score(3.0), score(4.0)));
        assert_eq!(item.seen_by, ["client".into()]);
    }
}

#[test]
fn rule_6_clients_who_are_too_few_to_be_shown_are_not_compared() {
    let (staff, clients) = (vec![[("1.1", step(5))]; 9], vec![[("1.1", step(1))]; 2]);
    let people = [of_1_1("begeleider", &staff), of_1_1("client", &clients)].concat();
    assert_eq!(team_agenda(&people).seen_differently, Err(NoComparison::TooFew));
    assert_eq!(
        team_agenda(&of_1_1("begeleider", &staff)).seen_differently,
        Err(NoComparison::NobodyAnswered)
    );
    let clients = vec![[("1.1", step(1))]; 5];
    assert_eq!(team_agenda(&of_1_1("client", &clients)).seen_differently, Err(NoComparison::NoStaff));
}

#[test]
fn clients_and_relatives_who_are_only_shown_together_stand_beside_staff_together() {
    let (staff, few) = (vec![[("1.1", step(5))]; 6], vec![[("1.1", step(1))]; 3]);
    let people = [of_1_1("begeleider", &staff), of_1_1("client", &few), of_1_1("naaste", &few)].concat();
    let seen = team_agenda(&people).seen_differently.unwrap();
    for item in &seen {
        assert_eq!(item.seen_by, ["client".into(), "naaste".into()]);
    }
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn rule_5_each_list_of_a_team_holds_what_it_says(
        responses in proptest::collection::vec(any_response_of(PERSPECTIVES.to_vec()), 4..20),
    ) {
        let numbered = responses.into_iter().enumerate();
        let all: Vec<_> = numbered.map(|(at, one)| Response { id: format!("r{at}").into(), ..one }).collect();
        let tally: Tally = all.iter().map(|one| Tally::of(one, pro_monitor())).sum();
        let groups = GroupedCounts::of(&tally, GroupThreshold::default()).unwrap();
        let profile = Profile::score(pro_monitor(), &groups.counts(), tally.len());
        let agenda = TeamAgenda::of(pro_monitor(), &profile, &groups);
        for item in &agenda.differ {
            prop_assert!(item.n >= 3 && item.consensus.is_some_and(|it| it.value() < 1.0));
        }
        for pair in agenda.differ.windows(2) {
            prop_assert!(pair[0].consensus <= pair[1].consensus);
        }
        let unknown: Vec<_> = agenda.unknown.iter().map(|one| one.item.clone()).collect();
        for list in [&agenda.differ, &unknown] {
            for pair in list.windows(2) {
                prop_assert_ne!(&pair[0].question, &pair[1].question);
            }
        }
        for item in &agenda.unknown {
            let count = item.count;
            prop_assert!((count.unknown + count.open) * 3 > count.asked());
        }
        if let Ok(seen) = &agenda.seen_differently {
            for item in seen {
                prop_assert!(item.theirs.distance(item.staff) >= 1.0);
                let is_theirs = |id| pro_monitor().perspective(id).unwrap().receives_care();
                prop_assert!(item.seen_by.iter().all(is_theirs));
            }
        }
    }
}
