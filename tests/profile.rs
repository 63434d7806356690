//! Rules 1 and 2: from counts to the scores of principles, lenses and the whole.

use crate::support::{
    any_responses, counts, given, open, pro_monitor, profile, profile_of_tenths, response, score, step,
    thousand, unknown,
};
use pro_monitor::domain::instrument::StatementId;
use pro_monitor::domain::{Answer, Outcome, Profile, Response, Tally};
use proptest::prelude::*;

/// The outcome of principle 1 with these counts of its statements.
fn first(of: &[(&str, pro_monitor::domain::Count)]) -> Outcome {
    profile(of).principles()[0].outcome
}

fn lens(profile: &Profile, id: &str) -> Outcome {
    profile.lenses().iter().find(|lens| lens.id == id.into()).unwrap().outcome
}

#[test]
fn rule_2_a_principle_score_is_the_mean_of_its_statement_scores() {
    // 1.1: (4 + 5) / 2 = 4.5; 1.2: 3; together (4.5 + 3) / 2 = 3.75. It is a mean of means: not (4 + 5 + 3) / 3 = 4.
    assert_eq!(first(&[("1.1", given(&[4, 5])), ("1.2", given(&[3]))]), Outcome::Scored(score(3.75)));
}

#[test]
fn rule_2_a_principle_has_a_score_when_at_least_half_of_its_asked_statements_has_one() {
    // 2 of 4 is half: (2 + 4) / 2 = 3
    let half = [("1.1", given(&[2])), ("1.2", given(&[4])), ("1.3", unknown()), ("1.4", open())];
    assert_eq!(first(&half), Outcome::Scored(score(3.0)));
    // 3 of 5 is more than half: (2 + 4 + 5) / 3 = 11 / 3
    let more = [&half[..], &[("1.5", given(&[5]))]].concat();
    assert_eq!(first(&more), Outcome::Scored(score(11.0 / 3.0)));
}

#[test]
fn rule_2_below_half_there_are_too_few_answers() {
    // 2 of 5 is less than half.
    let less = [
        ("1.1", given(&[2])),
        ("1.2", given(&[4])),
        ("1.3", unknown()),
        ("1.4", open()),
        ("1.5", unknown() + open()),
    ];
    assert_eq!(first(&less), Outcome::TooFew { scored: 2, asked: 5 });
    assert_eq!(first(&[("1.1", open())]), Outcome::TooFew { scored: 0, asked: 1 });
}

#[test]
fn rule_2_the_whole_has_a_score_when_at_least_three_quarters_of_the_asked_principles_has_one() {
    // 6 of 8 is three quarters: (2 + 2 + 3 + 3 + 4 + 5) / 6 = 19 / 6. Of 7 and 8 the one statement is open.
    let six = [("1.1", 2), ("2.1", 2), ("3.1", 3), ("4.1", 3), ("5.1", 4), ("6.1", 5)]
        .map(|(id, s)| (id, given(&[s])));
    let profile_of_six = profile(&[&six[..], &[("7.1", open()), ("8.1", open())]].concat());
    assert_eq!(profile_of_six.overall(), Outcome::Scored(score(19.0 / 6.0)));
    // 5 of 8 is less.
    let five = profile(&[&six[..5], &[("6.1", unknown()), ("7.1", open()), ("8.1", open())]].concat());
    assert_eq!(five.overall(), Outcome::TooFew { scored: 5, asked: 8 });
}

#[test]
fn rule_2_three_quarters_is_exact_for_every_number_of_asked_principles() {
    // ¾ of 1 is 0.75, so 1 is needed; of 2 1.5: 2; of 3 2.25: 3; of 4: 3; of 5 3.75: 4; of 6 4.5: 5; of 7 5.25: 6;
    // of 8: 6.
    for (asked, needed) in (1..=8).zip([1, 2, 3, 3, 4, 5, 6, 6]) {
        for scored in 0..=asked {
            let count = |number| if number <= scored { given(&[3]) } else { open() };
            let counts =
                (1..=asked).map(|number| (StatementId::from(format!("{number}.1")), count(number))).collect();
            let overall = Profile::score(pro_monitor(), &counts, 1).overall();
            assert_eq!(overall.score().is_some(), scored >= needed, "{scored} of {asked}");
        }
    }
}

#[test]
fn rule_2_a_lens_has_a_score_when_at_least_three_quarters_of_its_asked_principles_has_one() {
    // The lens "client" has principles 1–6. Asked: 1–4. 3 of 4 is three quarters: (2 + 3 + 5) / 3 = 10 / 3
    let three = [("1.1", given(&[2])), ("2.1", given(&[3])), ("3.1", given(&[5])), ("4.1", open())];
    assert_eq!(lens(&profile(&three), "client"), Outcome::Scored(score(10.0 / 3.0)));
    // 2 of 4 is less, 4 of 6 too (4.5 needed).
    let two = [three[0], three[1], ("3.1", unknown()), ("4.1", open())];
    assert_eq!(lens(&profile(&two), "client"), Outcome::TooFew { scored: 2, asked: 4 });
    let four = [three[0], three[1], three[2], ("4.1", given(&[1])), ("5.1", open()), ("6.1", open())];
    assert_eq!(lens(&profile(&four), "client"), Outcome::TooFew { scored: 4, asked: 6 });
    // Of the other two lenses nothing was asked.
    assert_eq!(lens(&profile(&three), "employee"), Outcome::NotAsked);
    assert_eq!(lens(&profile(&three), "organisation"), Outcome::NotAsked);
}

#[test]
fn rule_2_the_whole_is_the_mean_of_principles_and_not_of_lenses() {
    // Six principles at 2.0, two at 4.0: (6 · 2 + 2 · 4) / 8 = 20 / 8 = 2.5. Of lenses it would be (2 + 4 + 4) / 3.
    let two = Some(20);
    let profile = profile_of_tenths([two, two, two, two, two, two, Some(40), Some(40)]);
    assert_eq!(profile.overall(), Outcome::Scored(score(2.5)));
    assert_eq!(lens(&profile, "client"), Outcome::Scored(score(2.0)));
    assert_eq!(lens(&profile, "employee"), Outcome::Scored(score(4.0)));
}

#[test]
fn not_asked_is_never_zero() {
    // "Ondersteunend" is asked nothing of principles 1, 4 and 6, and gives a 4 to all nine statements it is asked.
    let asked = ["2.5", "3.3", "5.1", "5.3", "5.5", "7.4", "7.5", "8.1", "8.2"].map(|id| (id, step(4)));
    let tally = Tally::of(&response("a", "ondersteunend", &asked), pro_monitor());
    let profile = Profile::score(pro_monitor(), &tally.counts(), tally.len());
    let outcomes: Vec<_> = profile.principles().iter().map(|principle| principle.outcome).collect();
    let (none, four) = (Outcome::NotAsked, Outcome::Scored(score(4.0)));
    assert_eq!(outcomes, [none, four, four, none, four, none, four, four]);
    // 5 of the 5 asked principles have a score, so there is a whole: 5 · 4 / 5 = 4, and not 5 · 4 / 8 = 2.5.
    assert_eq!(profile.overall(), four);
    assert_eq!(lens(&profile, "client"), four);
    assert!(profile.principles()[0].statements.is_empty());
}

#[test]
fn weet_ik_niet_and_open_are_counted_and_shown_in_the_profile() {
    let answers = [("1.1", step(2)), ("1.2", Answer::Unknown), ("1.3", step(4))];
    let tally = Tally::of(&response("a", "client", &answers), pro_monitor());
    let profile = Profile::score(pro_monitor(), &tally.counts(), tally.len());
    // A client is asked 4 + 5 + 4 + 4 + 3 + 4 + 1 + 1 = 26 statements: 2 steps, 1 "weet ik niet", 23 open.
    assert_eq!((profile.asked(), profile.answered(), profile.unknown(), profile.open()), (26, 2, 1, 23));
    // 1.1, 1.2, 1.3 and 1.4 were asked; 2 of 4 have a score: (2 + 4) / 2 = 3
    assert_eq!(profile.principles()[0].outcome, Outcome::Scored(score(3.0)));
    assert_eq!(profile.overall(), Outcome::TooFew { scored: 1, asked: 8 });
    assert_eq!(profile.respondents(), 1);
}

#[test]
fn the_profile_of_nobody_is_not_asked_throughout() {
    let profile = Profile::score(pro_monitor(), &counts(&[]), 0);
    assert_eq!(profile.overall(), Outcome::NotAsked);
    assert!(profile.principles().iter().all(|principle| principle.outcome == Outcome::NotAsked));
    assert_eq!((profile.principles().len(), profile.lenses().len(), profile.asked()), (8, 3, 0));
}

#[test]
fn counts_of_statements_that_the_instrument_does_not_have_are_left_out() {
    assert_eq!(profile(&[("1.1", given(&[3])), ("9.9", given(&[1]))]), profile(&[("1.1", given(&[3]))]));
}

#[test]
fn a_principle_is_found_by_its_id() {
    let profile = profile(&[]);
    assert_eq!(profile.principle(&"medewerkers".into()).unwrap().number, 7);
    assert_eq!(profile.principle(&"onbekend".into()), None);
}

fn score_all(responses: &[Response]) -> Profile {
    let tally: Tally = responses.iter().map(|response| Tally::of(response, pro_monitor())).sum();
    Profile::score(pro_monitor(), &tally.counts(), tally.len())
}

/// Responses, and the same ones in another order.
fn shuffled_responses() -> impl Strategy<Value = (Vec<Response>, Vec<Response>)> {
    any_responses().prop_flat_map(|responses| (Just(responses.clone()), Just(responses).prop_shuffle()))
}

/// Positions of statements in the instrument, each with the step that is given.
type Steps = Vec<(usize, u8)>;

/// Answers of one person, and the same ones given in another order.
fn shuffled_answers() -> impl Strategy<Value = (Steps, Steps)> {
    proptest::collection::vec(1_u8..=5, 40).prop_flat_map(|steps| {
        let answers: Vec<_> = steps.into_iter().enumerate().collect();
        (Just(answers.clone()), Just(answers).prop_shuffle())
    })
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn the_order_of_responses_does_not_change_the_profile((responses, shuffled) in shuffled_responses()) {
        prop_assert_eq!(score_all(&responses), score_all(&shuffled));
    }

    #[test]
    fn the_order_of_answers_does_not_change_the_profile((answers, shuffled) in shuffled_answers()) {
        let ids: Vec<StatementId> = pro_monitor().statements().map(|(_, s)| s.id().clone()).collect();
        let answer = |answers: &[(usize, u8)]| {
            let mut response = response("a", "begeleider", &[]);
            for (index, value) in answers {
                response.answers.insert(ids[*index].clone(), step(*value));
            }
            score_all(&[response])
        };
        prop_assert_eq!(answer(&answers), answer(&shuffled));
    }

    #[test]
    fn every_score_lies_from_1_to_5_and_has_enough_behind_it(responses in any_responses()) {
        let profile = score_all(&responses);
        for principle in profile.principles() {
            let scored = principle.statements.iter().filter(|statement| statement.score.is_some()).count();
            let enough = scored > 0 && 2 * scored >= principle.statements.len();
            prop_assert_eq!(principle.outcome.score().is_some(), enough);
            prop_assert_eq!(principle.outcome == Outcome::NotAsked, principle.statements.is_empty());
        }
        let outcomes = profile.principles().iter().map(|principle| principle.outcome);
        for score in outcomes.chain(profile.lenses().iter().map(|lens| lens.outcome)).filter_map(Outcome::score) {
            prop_assert!((1.0..=5.0).contains(&score.value()));
        }
        prop_assert_eq!(profile.asked(), profile.answered() + profile.unknown() + profile.open());
    }
}
