//! Rule 6: a link of a team tells nothing of fewer people than were promised.

use super::samples::{any_disclosed, any_team, any_threshold, full_team, shared_team};
use super::{body_of, day, forge, fragment_of, read};
use crate::support::{PERSPECTIVES, pro_monitor, response, step, thousand};
use pro_monitor::domain::link::LinkContent;
use pro_monitor::domain::result::{Extras, Respondents, SharedResult, SharedWords};
use pro_monitor::domain::{Group, GroupThreshold, GroupedCounts, Tally, Together, TooFewPeople};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn shared(team: GroupedCounts) -> SharedResult {
    shared_team(team, pro_monitor(), day("2026-11-02"), SharedWords::default(), Extras::NONE)
}

fn team_in(fragment: &str) -> GroupedCounts {
    match read(fragment).map(|content| match content {
        LinkContent::Result(result) => result.respondents().clone(),
        other => panic!("{other:?}"),
    }) {
        Ok(Respondents::Team(team)) => team.counts().clone(),
        other => panic!("{other:?}"),
    }
}

/// A tally of so many people of each perspective, who all give the same step to all that they are asked.
fn tally(sizes: &[(&str, usize)]) -> Tally {
    let people = sizes.iter().flat_map(|(id, people)| (0..*people).map(move |number| (*id, number)));
    people
        .map(|(id, number)| {
            let answers: Vec<_> =
                pro_monitor().statements().map(|(_, statement)| (statement.id().as_str(), step(3))).collect();
            Tally::of(&response(&format!("{id}{number}"), id, &answers), pro_monitor())
        })
        .sum()
}

#[test]
fn rule_6_small_groups_go_into_one_with_the_next_smallest() {
    let team = tally(&[("begeleider", 9), ("client", 1), ("naaste", 5), ("teamleider", 6)]);
    let team = team_in(&fragment_of(&shared(GroupedCounts::of(&team, GroupThreshold::default()).unwrap())));
    let apart: Vec<_> = team.apart().iter().map(|(id, group)| (id.as_str(), group.people())).collect();
    assert_eq!(apart, [("begeleider", 9), ("teamleider", 6)]);
    let together = team.together().unwrap();
    let ids: Vec<_> = together.perspectives.iter().map(|id| id.as_str()).collect();
    assert_eq!((ids, together.group.people(), team.people()), (vec!["client", "naaste"], 6, 21));
}

#[test]
fn rule_6_a_statement_that_too_few_people_of_a_group_were_asked_is_not_told() {
    // Of the six who are only shown together, 1.1 was asked of the client alone.
    let team = tally(&[("begeleider", 9), ("client", 1), ("ondersteunend", 5)]);
    let team = GroupedCounts::of(&team, GroupThreshold::default()).unwrap();
    let together = team.together().unwrap();
    assert!(together.group.counts().get(&"1.1".into()).is_none());
    assert_eq!(team.counts().get(&"1.1".into()).unwrap().asked(), 9);
    // 5.1 is asked of both.
    let both: Vec<_> = together.group.counts().iter().map(|(_, count)| count.asked()).collect();
    assert!(both.iter().all(|asked| *asked >= 4) && both.contains(&6), "{both:?}");
}

#[test]
fn rule_6_of_a_team_that_is_too_small_nothing_can_be_shared() {
    let threshold = GroupThreshold::default();
    let too_few = GroupedCounts::of(&tally(&[("begeleider", 2), ("client", 1)]), threshold);
    assert_eq!(too_few, Err(TooFewPeople { people: 3, threshold }));
    assert!(GroupedCounts::of(&tally(&[("begeleider", 2), ("client", 2)]), threshold).is_ok());
}

#[test]
fn rule_6_groups_that_were_counted_elsewhere_are_held_to_it_too() {
    let threshold = GroupThreshold::default();
    let group = |people| Group::new(people, &tally(&[("begeleider", 5)]).counts(), threshold);
    let apart = |people| BTreeMap::from([("begeleider".into(), group(people))]);
    let together = |ids: &[&str], people| {
        Some(Together { perspectives: ids.iter().map(|id| (*id).into()).collect(), group: group(people) })
    };
    let new = |apart, together| GroupedCounts::new(threshold, apart, together).is_some();
    assert!(new(apart(5), None));
    assert!(new(apart(7), together(&["client", "naaste"], 5)));
    assert!(new(BTreeMap::new(), together(&["client", "naaste"], 5)));
    // Nobody; too few people; fewer than were asked; one perspective together; one perspective in two groups.
    assert!(!new(BTreeMap::new(), None));
    assert!(!new(apart(3), None));
    assert!(!new(apart(4), None));
    assert!(!new(apart(0), None));
    assert!(!new(apart(5), together(&["client"], 5)));
    assert!(!new(apart(5), together(&["begeleider", "client"], 5)));
}

#[test]
fn a_team_without_its_groups_is_short_enough_for_a_qr_code() {
    let merged = full_team(pro_monitor()).merged();
    assert_eq!((merged.apart().len(), merged.people()), (0, full_team(pro_monitor()).people()));
    assert_eq!(merged.counts(), full_team(pro_monitor()).counts());
    let fragment = fragment_of(&shared(merged.clone()));
    assert!(fragment.len() < 220, "{}", fragment.len());
    assert_eq!(team_in(&fragment), merged);
    let one_perspective = GroupedCounts::of(&tally(&[("begeleider", 5)]), GroupThreshold::default()).unwrap();
    assert_eq!(one_perspective.merged(), one_perspective);
}

/// No group, and no statement in it, is of fewer people than the threshold; and no more people were asked than there are.
pub fn keeps_rule_6(team: &GroupedCounts) -> Result<(), TestCaseError> {
    let k = u32::try_from(team.threshold().people()).unwrap();
    for group in team.apart().values().chain(team.together().map(|together| &together.group)) {
        prop_assert!(group.people() >= k);
        for (_, count) in group.counts().iter() {
            prop_assert!((k..=group.people()).contains(&count.asked()));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn rule_6_no_link_tells_of_a_group_that_is_too_small(
        tally in (0_usize..=20).prop_flat_map(|people| any_team(people, PERSPECTIVES.to_vec())),
        threshold in any_threshold(),
    ) {
        let Ok(team) = GroupedCounts::of(&tally, threshold) else {
            prop_assert!(tally.len() < threshold.people());
            return Ok(());
        };
        let read = team_in(&fragment_of(&shared(team.clone())));
        keeps_rule_6(&read)?;
        keeps_rule_6(&read.merged())?;
        prop_assert_eq!(usize::try_from(read.people()).unwrap(), tally.len());
        // What is shown apart is what the tally has of it, but for statements that too few were asked.
        let by_perspective = tally.by_perspective();
        for (id, group) in read.apart() {
            let counts = by_perspective[id].counts();
            for (statement, count) in counts.iter() {
                let told = group.counts().get(statement);
                let is_enough = usize::try_from(count.asked()).unwrap() >= threshold.people();
                prop_assert_eq!(told, is_enough.then_some(count));
            }
        }
    }

    #[test]
    fn rule_6_holds_for_a_forged_link_too(team in any_disclosed(), at in 20_usize..300, to in any::<u8>()) {
        let mut body = body_of(&fragment_of(&shared(team)));
        let at = at % body.len();
        body[at] = to;
        if let Ok(LinkContent::Result(result)) = read(&forge(1, &body))
            && let Respondents::Team(team) = result.respondents()
        {
            keeps_rule_6(team.counts())?;
        }
    }
}
