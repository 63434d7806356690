//! Rule 6: small groups.

use crate::support::{PERSPECTIVES, thousand};
use pro_monitor::domain::Visibility::{HiddenToProtect, Shown, TooSmall};
use pro_monitor::domain::instrument::PerspectiveId;
use pro_monitor::domain::{GroupThreshold, NotAThreshold, Visibility, shown_groups};
use proptest::prelude::*;
use std::collections::BTreeMap;

type Groups = BTreeMap<PerspectiveId, usize>;

/// The groups of these sizes, with the first ids of the real instrument.
fn groups(sizes: &[usize]) -> Groups {
    PERSPECTIVES.iter().zip(sizes).map(|(id, people)| ((*id).into(), *people)).collect()
}

/// What is shown of groups of these sizes with k = 4, in the order of the sizes.
fn shown(sizes: &[usize]) -> Vec<Visibility> {
    let answer = shown_groups(&groups(sizes), GroupThreshold::default());
    PERSPECTIVES.iter().filter_map(|id| answer.get(&PerspectiveId::from(*id)).copied()).collect()
}

#[test]
fn rule_6_the_threshold_is_3_to_10_and_4_when_nothing_is_chosen() {
    assert_eq!(GroupThreshold::default().people(), 4);
    for people in 3..=10 {
        assert_eq!(GroupThreshold::new(people).unwrap().people(), people);
    }
    for people in [0, 2, 11, usize::MAX] {
        assert_eq!(GroupThreshold::new(people), Err(NotAThreshold(people)));
    }
}

#[test]
fn rule_6_groups_of_at_least_k_people_are_shown() {
    assert_eq!(shown(&[4, 5, 9]), [Shown, Shown, Shown]);
    assert_eq!(shown(&[4]), [Shown]);
}

#[test]
fn rule_6_a_single_group_that_is_too_small_is_hidden() {
    assert_eq!(shown(&[3]), [TooSmall]);
}

#[test]
fn rule_6_when_one_group_is_hidden_the_next_smallest_is_hidden_too() {
    // 17 people less 9 and 5 would leave the 3; with the 5 hidden as well, 8 people are left that nobody can part.
    assert_eq!(shown(&[9, 3, 5]), [Shown, TooSmall, HiddenToProtect]);
    // With two groups that leaves nothing to show.
    assert_eq!(shown(&[3, 5]), [TooSmall, HiddenToProtect]);
}

#[test]
fn rule_6_of_equally_small_groups_the_first_by_id_is_hidden() {
    // The ids: begeleider 9, behandelaar 1, teamleider 5, bestuurder 5. "bestuurder" comes before "teamleider".
    assert_eq!(shown(&[9, 1, 5, 5]), [Shown, TooSmall, Shown, HiddenToProtect]);
}

#[test]
fn rule_6_two_hidden_groups_of_k_people_together_protect_each_other() {
    // 13 less 9 leaves 2 + 2 = 4 people, who cannot be parted.
    assert_eq!(shown(&[9, 2, 2]), [Shown, TooSmall, TooSmall]);
}

#[test]
fn rule_6_hidden_groups_of_fewer_than_k_people_together_are_not_found_by_subtraction_either() {
    // 17 less 9 and 6 would leave 1 + 1 = 2 people: fewer than were promised to be shown together.
    assert_eq!(shown(&[9, 1, 1, 6]), [Shown, TooSmall, TooSmall, HiddenToProtect]);
}

#[test]
fn rule_6_a_group_of_nobody_does_not_exist() {
    assert_eq!(shown(&[5, 0, 6]), [Shown, Shown]);
    assert!(shown(&[0]).is_empty());
    assert!(shown(&[]).is_empty());
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn rule_6_holds_for_any_groups(sizes in proptest::collection::vec(0_usize..15, 0..=7), k in 3_usize..=10) {
        let groups = groups(&sizes);
        let answer = shown_groups(&groups, GroupThreshold::new(k).unwrap());
        let sizes_of = |wanted: fn(&Visibility) -> bool| -> Vec<usize> {
            answer.iter().filter(|(_, visibility)| wanted(visibility)).map(|(id, _)| groups[id]).collect()
        };
        let shown = sizes_of(|visibility| *visibility == Shown);
        let hidden = sizes_of(|visibility| *visibility != Shown);
        let too_small = sizes_of(|visibility| *visibility == TooSmall);
        let protecting = sizes_of(|visibility| *visibility == HiddenToProtect);

        // Every group of anybody is in the answer, and no group of nobody.
        prop_assert!(groups.iter().all(|(id, people)| answer.contains_key(id) == (*people > 0)));
        // No group of fewer than k people is shown, and "too small" is said of those only.
        prop_assert!(shown.iter().all(|people| *people >= k));
        prop_assert!(too_small.iter().all(|people| *people < k));
        // Never exactly one hidden group among two or more.
        prop_assert!(answer.len() < 2 || hidden.len() != 1);
        // What subtraction gives is nobody, or at least k people.
        let rest: usize = hidden.iter().sum();
        prop_assert!(shown.is_empty() || rest == 0 || rest >= k);
        // At most one group is hidden to protect others, it is the smallest large enough, and it was needed.
        prop_assert!(protecting.len() <= 1);
        for people in protecting {
            prop_assert!(shown.iter().all(|other| *other >= people));
            prop_assert!((1..k).contains(&too_small.iter().sum::<usize>()));
        }
    }
}
