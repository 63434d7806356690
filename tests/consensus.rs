//! Rule 4: how much people agree. 1 + Σ pᵢ·log₂(1 − |i − mean| / 4), worked out by hand.

use crate::support::{any_count, given, open, thousand, unknown};
use pro_monitor::domain::{Consensus, Count};
use proptest::prelude::*;

fn consensus(steps: [u32; 5]) -> f64 {
    Consensus::of(&Count { steps, ..Count::default() }).unwrap().value()
}

fn assert_near(value: f64, by_hand: f64) {
    assert!((value - by_hand).abs() < 1e-6, "{value} is not {by_hand}");
}

#[test]
fn rule_4_is_1_when_all_give_the_same_step() {
    // The mean is the step itself: 1 + 1·log₂(1 − 0) = 1 + 0 = 1
    for step in 0..5 {
        let mut steps = [0; 5];
        steps[step] = 7;
        assert_eq!(consensus(steps), 1.0);
    }
}

#[test]
fn rule_4_is_1_for_a_single_answer() {
    assert_eq!(consensus([0, 1, 0, 0, 0]), 1.0);
}

#[test]
fn rule_4_is_0_when_half_are_at_each_end() {
    // Mean 3; both ends are 2 from it: 1 + ½·log₂(1 − 2/4) + ½·log₂(1 − 2/4) = 1 − ½ − ½ = 0
    assert_eq!(consensus([4, 0, 0, 0, 4]), 0.0);
    assert_eq!(consensus([1, 0, 0, 0, 1]), 0.0);
}

#[test]
fn rule_4_of_a_3_and_a_5() {
    // Mean 4; both are 1 from it: 1 + 2 · ½·log₂(1 − 1/4) = 1 + log₂ 0.75 = 1 − 0.4150375 = 0.5849625
    assert_near(consensus([0, 0, 1, 0, 1]), 0.584_962_5);
}

#[test]
fn rule_4_of_one_of_each_step() {
    // Mean 3; distances 2, 1, 0, 1, 2:
    // 1 + (log₂ 0.5 + log₂ 0.75 + log₂ 1 + log₂ 0.75 + log₂ 0.5) / 5
    //   = 1 + (−1 − 0.4150375 + 0 − 0.4150375 − 1) / 5 = 1 − 2.830075 / 5 = 1 − 0.566015 = 0.433985
    assert_near(consensus([1, 1, 1, 1, 1]), 0.433_985);
}

#[test]
fn rule_4_of_three_2s_and_a_4() {
    // Mean (2 + 2 + 2 + 4) / 4 = 2.5; the 2s are 0.5 from it, the 4 is 1.5:
    // 1 + ¾·log₂(1 − 0.5/4) + ¼·log₂(1 − 1.5/4) = 1 + ¾·log₂ 0.875 + ¼·log₂ 0.625
    //   = 1 − ¾ · 0.1926451 − ¼ · 0.6780719 = 1 − 0.1444838 − 0.1695180 = 0.6859982
    assert_near(consensus([0, 3, 0, 1, 0]), 0.685_998_2);
}

#[test]
fn rule_4_ignores_weet_ik_niet_and_open() {
    let steps = given(&[3, 5]);
    assert_eq!((steps + unknown() + open()).consensus(), steps.consensus());
    assert_eq!((unknown() + open()).consensus(), None);
}

/// A random case that once differed in the last stored decimal.
#[test]
fn rule_4_is_the_same_for_an_awkward_distribution_and_its_mirror_image() {
    assert_eq!(consensus([7, 11, 24, 4, 3]), consensus([3, 4, 24, 11, 7]));
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn rule_4_lies_from_0_to_1(count in any_count()) {
        if let Some(consensus) = count.consensus() {
            prop_assert!((0.0..=1.0).contains(&consensus.value()));
        }
        prop_assert_eq!(count.consensus().is_some(), count.given() > 0);
    }

    #[test]
    fn rule_4_is_the_same_for_a_distribution_and_its_mirror_image(count in any_count()) {
        let mut mirror = count;
        mirror.steps.reverse();
        prop_assert_eq!(count.consensus(), mirror.consensus());
    }

    #[test]
    fn rule_4_is_the_same_when_every_count_is_doubled(count in any_count()) {
        prop_assert_eq!((count + count).consensus(), count.consensus());
    }

    #[test]
    fn rule_4_is_1_only_when_all_give_the_same_step(count in any_count()) {
        let used = count.steps.iter().filter(|people| **people > 0).count();
        let full = count.consensus().is_some_and(|consensus| consensus.value() >= 1.0);
        prop_assert_eq!(full, used == 1);
    }
}
