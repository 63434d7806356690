//! Scores, their rounding, and rules 1 and 3.

use crate::support::{any_count, given, open, score, thousand, unknown};
use pro_monitor::domain::{Count, Score};
use proptest::prelude::*;

#[test]
fn rule_1_a_statement_score_is_the_mean_of_the_given_steps() {
    // 3, 4, 4, 5: (3 + 4 + 4 + 5) / 4 = 16 / 4 = 4
    assert_eq!(given(&[3, 4, 4, 5]).mean(), Some(score(4.0)));
    // 1, 2, 2: (1 + 2 + 2) / 3 = 5 / 3 = 1.666…
    assert_eq!(given(&[1, 2, 2]).mean(), Some(score(5.0 / 3.0)));
}

#[test]
fn rule_1_weet_ik_niet_and_open_are_counted_and_never_averaged() {
    let count = given(&[2, 4]) + unknown() + unknown() + open();
    // (2 + 4) / 2 = 3, whatever the three others did.
    assert_eq!(count.mean(), Some(score(3.0)));
    assert_eq!((count.given(), count.unknown, count.open, count.asked()), (2, 2, 1, 5));
}

#[test]
fn rule_1_there_is_no_score_where_nobody_gave_a_step() {
    let count = unknown() + open();
    assert_eq!((count.mean(), count.consensus(), count.asked()), (None, None, 2));
}

#[test]
fn counts_stop_at_the_largest_number_instead_of_overflowing() {
    let most = Count { steps: [u32::MAX; 5], unknown: u32::MAX, open: u32::MAX };
    let twice = most + most;
    assert_eq!((twice, twice.given(), twice.asked()), (most, u32::MAX, u32::MAX));
    // (1 + 2 + 3 + 4 + 5) / 5 = 3: the mean is taken of the counts, not of their capped sum.
    assert_eq!(twice.mean(), Some(score(3.0)));
}

#[test]
fn rule_3_the_percentage_is_rounded_half_up() {
    let percent = |value| score(value).percent();
    // (1 − 1) / 4 = 0      (5 − 1) / 4 = 1      (3 − 1) / 4 = 0.5
    assert_eq!((percent(1.0), percent(5.0), percent(3.0)), (0, 100, 50));
    // (3.7 − 1) / 4 = 0.675 = 67.5 %, half: up to 68. In binary 3.7 − 1 is a little more than 2.7.
    assert_eq!(percent(3.7), 68);
    // (3.1 − 1) / 4 = 0.525 = 52.5 %, half: up to 53. In binary it comes out at 52.50000000000001.
    assert_eq!(percent(3.1), 53);
    // (2.14 − 1) / 4 = 0.285 = 28.5 %, half: up to 29. In binary it comes out at 28.500000000000004.
    assert_eq!(percent(2.14), 29);
    // (3.66 − 1) / 4 = 0.665 = 66.5 %, half: up to 67. In binary it comes out just so.
    assert_eq!(percent(3.66), 67);
    // (3.69 − 1) / 4 = 0.6725 = 67.25 %, less than half: down to 67.
    assert_eq!(percent(3.69), 67);
}

#[test]
fn rule_3_every_half_percent_goes_up_whatever_binary_fractions_make_of_it() {
    // p + ½ per cent is the score 1 + (p + ½) / 25, that is (2p + 51) / 50.
    for percent in 0..100_u32 {
        let half = score(f64::from(2 * percent + 51) / 50.0);
        assert_eq!(half.percent(), percent + 1, "{}", half.value());
    }
}

#[test]
fn the_shown_figure_is_rounded_half_up_to_one_decimal() {
    // 3.65 is 3.649999999999999911… in binary, and people expect 3.7.
    assert_eq!(score(3.65).tenths(), 37);
    assert_eq!(score(3.6499).tenths(), 36);
    assert_eq!((score(1.0).tenths(), score(4.95).tenths(), score(5.0).tenths()), (10, 50, 50));
    // n.n5 for every n.n from 1.0 to 4.9
    for tenths in 10..50_u32 {
        assert_eq!(score(f64::from(10 * tenths + 5) / 100.0).tenths(), tenths + 1);
    }
}

#[test]
fn what_is_not_from_1_to_5_is_no_score() {
    for value in [0.999, 0.0, -3.0, 5.001, f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
        assert_eq!(Score::new(value), None, "{value}");
    }
}

#[test]
fn the_mean_of_no_scores_is_none() {
    assert_eq!(Score::mean(std::iter::empty()), None);
}

#[test]
fn means_that_are_equal_on_paper_are_equal() {
    // (1.1 + 2.2) / 2 = 1.65; in binary 1.1 + 2.2 is 3.3000000000000003.
    assert_eq!(Score::mean([score(1.1), score(2.2)].into_iter()), Some(score(1.65)));
}

/// Random scores, and the same ones in another order.
fn shuffled_scores() -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
    proptest::collection::vec(1.0..=5.0, 1..40_usize)
        .prop_flat_map(|scores: Vec<f64>| (Just(scores.clone()), Just(scores).prop_shuffle()))
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn a_score_lies_from_1_to_5_and_its_percentage_from_0_to_100(count in any_count()) {
        if let Some(mean) = count.mean() {
            prop_assert!((1.0..=5.0).contains(&mean.value()));
            prop_assert!((10..=50).contains(&mean.tenths()));
            prop_assert!(mean.percent() <= 100);
        }
        prop_assert_eq!(count.mean().is_some(), count.given() > 0);
    }

    #[test]
    fn a_higher_score_never_shows_a_lower_figure(a in 1.0..=5.0, b in 1.0..=5.0) {
        let (low, high) = (score(f64::min(a, b)), score(f64::max(a, b)));
        prop_assert!(low.percent() <= high.percent() && low.tenths() <= high.tenths());
    }

    #[test]
    fn the_mean_of_scores_does_not_depend_on_their_order((scores, shuffled) in shuffled_scores()) {
        let mean = Score::mean(scores.iter().copied().map(score)).unwrap();
        prop_assert_eq!(Score::mean(shuffled.into_iter().map(score)), Some(mean));
        let least = score(scores.iter().copied().fold(5.0, f64::min));
        let most = score(scores.iter().copied().fold(1.0, f64::max));
        prop_assert!(least <= mean && mean <= most);
    }
}
