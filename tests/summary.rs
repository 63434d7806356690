//! The result in short: a word for the whole, strengths and chances. Rule 8: nobody fails.

use crate::support::{given, open, pro_monitor, profile, profile_of_tenths, score, thousand, unknown};
use pro_monitor::domain::{Highlight, Outcome, Practice, Profile, Summary};
use proptest::prelude::*;

fn summary(profile: &Profile) -> Summary {
    Summary::of(pro_monitor(), profile)
}

/// Numbers of principles with their scores in tenths.
type Named = Vec<(u8, u32)>;

fn named(profile: &Profile, highlights: &[Highlight]) -> Named {
    let number = |highlight: &Highlight| profile.principle(&highlight.principle).unwrap().number;
    highlights.iter().map(|highlight| (number(highlight), highlight.score.tenths())).collect()
}

/// Strengths and chances of principles with these scores in tenths; `None` is not asked.
fn sides(tenths: [Option<u8>; 8]) -> (Named, Named) {
    let profile = profile_of_tenths(tenths);
    let summary = summary(&profile);
    (named(&profile, &summary.strengths), named(&profile, &summary.chances))
}

fn practice(tenths: u8) -> Practice {
    summary(&profile_of_tenths([Some(tenths); 8])).practice
}

#[test]
fn the_word_for_the_practice_follows_the_score_of_the_whole() {
    assert_eq!((practice(10), practice(19)), (Practice::Startup, Practice::Startup));
    assert_eq!((practice(20), practice(29)), (Practice::Growing, Practice::Growing));
    assert_eq!((practice(30), practice(34)), (Practice::Halfway, Practice::Halfway));
    assert_eq!((practice(35), practice(44)), (Practice::Much, Practice::Much));
    assert_eq!((practice(45), practice(50)), (Practice::Nearly, Practice::Nearly));
}

#[test]
fn the_bound_at_three_and_a_half_counts_as_above_it() {
    // (3 + 4) / 2 = 3.5
    let profile = profile(&[("1.1", given(&[3, 4]))]);
    assert_eq!(summary(&profile).practice, Practice::Much);
}

#[test]
fn there_is_nothing_yet_while_no_principle_has_a_score() {
    assert_eq!(summary(&profile(&[])).practice, Practice::NothingYet);
    let unanswered = profile(&[("1.1", unknown()), ("2.1", open())]);
    assert_eq!(summary(&unanswered).practice, Practice::NothingYet);
    assert_eq!(summary(&unanswered).overall, Outcome::TooFew { scored: 0, asked: 2 });
}

#[test]
fn it_is_partial_while_too_few_principles_have_a_score() {
    let summary = summary(&profile(&[("1.1", given(&[4])), ("2.1", open())]));
    assert_eq!(summary.practice, Practice::Partial);
    assert_eq!((summary.strengths, summary.chances), (vec![], vec![]));
}

#[test]
fn the_three_highest_are_strengths_and_the_three_lowest_are_chances() {
    let tenths = [31, 45, 22, 40, 18, 35, 42, 27].map(Some);
    assert_eq!(sides(tenths), (vec![(2, 45), (7, 42), (4, 40)], vec![(5, 18), (3, 22), (8, 27)]));
}

#[test]
fn each_side_has_at_most_half_of_what_has_a_score() {
    let (none, n) = (None, Some);
    // 5 principles: 5 / 2 = 2 on each side.
    assert_eq!(
        sides([n(30), n(40), n(20), n(45), n(10), none, none, none]),
        (vec![(4, 45), (2, 40)], vec![(5, 10), (3, 20)])
    );
    // 2 principles: 1 on each side. 1 principle: none.
    assert_eq!(sides([n(30), n(40), none, none, none, none, none, none]), (vec![(2, 40)], vec![(1, 30)]));
    assert_eq!(sides([n(30), none, none, none, none, none, none, none]), (vec![], vec![]));
}

#[test]
fn equal_scores_stand_in_the_order_of_the_instrument() {
    let tenths = [20, 45, 20, 45, 30, 30, 45, 20].map(Some);
    assert_eq!(sides(tenths), (vec![(2, 45), (4, 45), (7, 45)], vec![(1, 20), (3, 20), (8, 20)]));
}

#[test]
fn nothing_is_called_a_strength_that_is_as_low_as_a_chance() {
    // Three highest: 4.0, 3.0, 3.0; three lowest: 2.0, 3.0, 3.0. All that show 3.0 are left out on both sides.
    let tenths = [30, 30, 30, 40, 20, 30, 30, 30].map(Some);
    assert_eq!(sides(tenths), (vec![(4, 40)], vec![(5, 20)]));
    assert_eq!(sides([Some(30); 8]), (vec![], vec![]));
}

#[test]
fn scores_that_show_the_same_figure_count_as_equal() {
    // 30.4 / 10 and 29.6 / 10 both show 3.0: 1.1 is (24 · 3 + 4) / 25 = 3.04, 2.1 is (24 · 3 + 2) / 25 = 2.96.
    let (high, low) = ([&[3; 24][..], &[4]].concat(), [&[3; 24][..], &[2]].concat());
    let profile = profile(&[("1.1", given(&high)), ("2.1", given(&low))]);
    assert_eq!(profile.principles()[0].outcome, Outcome::Scored(score(3.04)));
    assert_eq!(profile.principles()[1].outcome, Outcome::Scored(score(2.96)));
    let summary = summary(&profile);
    assert_eq!((summary.strengths, summary.chances), (vec![], vec![]));
}

#[test]
fn what_has_the_highest_score_is_no_chance() {
    let tenths = [50, 50, 50, 50, 50, 50, 50, 30].map(Some);
    assert_eq!(sides(tenths), (vec![(1, 50), (2, 50), (3, 50)], vec![(8, 30)]));
    // Where all is in practice there are strengths and no chances.
    assert_eq!(sides([Some(50); 8]), (vec![(1, 50), (2, 50), (3, 50)], vec![]));
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn strengths_show_higher_scores_than_chances(
        tenths in proptest::array::uniform8(proptest::option::of(10_u8..=50))
    ) {
        let (strengths, chances) = sides(tenths);
        let most = 3.min(tenths.iter().flatten().count() / 2);
        prop_assert!(strengths.len() <= most && chances.len() <= most);
        for (_, strength) in &strengths {
            prop_assert!(chances.iter().all(|(_, chance)| strength > chance));
        }
        prop_assert!(strengths.is_sorted_by_key(|(number, tenths)| (std::cmp::Reverse(*tenths), *number)));
        prop_assert!(chances.is_sorted_by_key(|(number, tenths)| (*tenths, *number)));
        prop_assert!(chances.iter().all(|(_, tenths)| *tenths < 50));
    }
}
