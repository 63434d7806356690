//! Merging two states of one measurement: order-free, and the last change of each field survives.

use super::{BEGUN, Edit, any_edit, any_reachable, begun, value};
use crate::support::{pro_monitor, step, thousand};
use pro_monitor::domain::{
    Field, Heading, Measurement, MeasurementId, MergeError, Merged, Moment, Response, Scan,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A measurement after these changes.
fn after(edits: &[Edit]) -> Measurement {
    let mut measurement = begun("m");
    edits.iter().for_each(|edit| edit.make(&mut measurement));
    measurement
}

fn answer(statement: &str, word: &'static str) -> Edit {
    Edit::new(Field::Answer(statement.into()), word)
}

fn good(text: &'static str) -> Edit {
    Edit::new(Field::Good("wonen".into()), text)
}

/// Both merged, from either side; they are equal.
fn merged(a: &Measurement, b: &Measurement) -> Measurement {
    let (mut left, mut right) = (a.clone(), b.clone());
    left.merge(b).unwrap();
    right.merge(a).unwrap();
    assert_eq!(left, right);
    left
}

#[test]
fn changes_of_different_fields_in_two_tabs_both_survive() {
    let both = merged(&after(&[answer("1.1", "4"), good("x")]), &after(&[answer("2.1", "unknown")]));
    assert_eq!(value(&both, &Field::Answer("1.1".into())), "4");
    assert_eq!(value(&both, &Field::Answer("2.1".into())), "unknown");
    assert_eq!(value(&both, &good("").field), "x");
}

#[test]
fn the_two_halves_of_a_note_are_two_fields() {
    let better = Edit::new(Field::Better("wonen".into()), "vaker");
    let both = merged(&after(&[good("samen")]), &after(std::slice::from_ref(&better)));
    assert_eq!(
        (value(&both, &good("").field), value(&both, &better.field)),
        ("samen".into(), "vaker".into())
    );
}

#[test]
fn of_one_field_the_later_revision_wins_whatever_the_clock_says() {
    let mut late_by_the_clock = answer("1.1", "1");
    late_by_the_clock.now = Moment(BEGUN.0 + 1_000_000);
    let both = merged(&after(&[late_by_the_clock]), &after(&[good("x"), answer("1.1", "4")]));
    assert_eq!(value(&both, &Field::Answer("1.1".into())), "4");
    assert_eq!((both.revision(), both.changed()), (2, BEGUN));
}

#[test]
fn at_the_same_revision_the_longer_text_is_kept_and_then_the_later_in_the_alphabet() {
    let kept = |a, b| value(&merged(&after(&[good(a)]), &after(&[good(b)])), &good("").field);
    assert_eq!(kept("zz", "aaa"), "aaa");
    assert_eq!(kept("ab", "aa"), "ab");
    let kept = |a, b| {
        value(&merged(&after(&[answer("1.1", a)]), &after(&[answer("1.1", b)])), &answer("1.1", "").field)
    };
    assert_eq!(kept("2", "5"), "5");
    assert_eq!(kept("5", "unknown"), "unknown");
}

#[test]
fn an_answer_that_was_taken_back_stays_open_when_an_older_state_comes_along() {
    let older = after(&[answer("1.1", "4")]);
    let newer = after(&[answer("1.1", "4"), answer("1.1", "")]);
    let both = merged(&older, &newer);
    assert_eq!(both, newer);
    assert!(both.response().unwrap().answers.is_empty());
}

#[test]
fn a_merge_tells_what_it_changed_and_whether_the_other_lacks_something() {
    let (old, new) = (after(&[answer("1.1", "4")]), after(&[answer("1.1", "4"), good("x")]));
    let beside = after(&[answer("2.1", "3")]);
    let told = |a: &Measurement, b| {
        let Merged { has_changed, other_lacks } = a.clone().merge(b).unwrap();
        (has_changed, other_lacks)
    };
    assert_eq!(told(&old, &old), (false, false));
    assert_eq!(told(&old, &new), (true, false));
    assert_eq!(told(&new, &old), (false, true));
    assert_eq!(told(&new, &beside), (true, true));
}

#[test]
fn another_measurement_or_questionnaire_is_refused_and_nothing_changes() {
    let ours = after(&[answer("1.1", "4")]);
    let mut file: Value = serde_json::from_str(&ours.to_stored()).unwrap();
    file["instrument"]["id"] = json!("another");
    let foreign = Measurement::read(&file.to_string()).unwrap();
    for (other, error) in
        [(begun("n"), MergeError::AnotherMeasurement), (foreign, MergeError::AnotherInstrument)]
    {
        let mut measurement = ours.clone();
        assert_eq!(measurement.merge(&other), Err(error));
        assert_eq!(measurement, ours);
    }
}

#[test]
fn a_merge_that_could_not_be_read_back_is_refused() {
    let many = |from: usize| {
        let mut file: Value = serde_json::from_str(&begun("m").to_stored()).unwrap();
        file["response"]["answers"] = (from..from + 2000).map(|n| (n.to_string(), json!(3))).collect();
        Measurement::read(&file.to_string()).unwrap()
    };
    let mut measurement = many(0);
    assert_eq!(measurement.merge(&many(1)), Err(MergeError::TooLarge));
    assert_eq!(measurement, many(0));
    assert!(measurement.merge(&many(0)).is_ok());
}

/// A state that no tab ever made, and that can be read: any values with any stamps.
fn any_forged() -> impl Strategy<Value = Measurement> {
    let stamp = || proptest::option::of(1_u32..4);
    (any_reachable(1), proptest::array::uniform4(stamp()), 0_u32..4, 0_u64..3, any::<bool>()).prop_map(
        |(states, stamps, more, moment, knows)| {
            let mut file: Value = serde_json::from_str(&states[0].to_stored()).unwrap();
            for (key, stamp) in ["answers/1.1", "answers/2.1", "story", "team"].into_iter().zip(stamps) {
                match stamp {
                    Some(stamp) => file["stamps"][key] = json!(stamp),
                    None => _ = file["stamps"].as_object_mut().unwrap().remove(key),
                }
            }
            file["revision"] = json!(states[0].revision().max(4) + more);
            file["changed"] = json!(moment);
            file["begun"] = json!(moment * 7 % 3);
            if !knows {
                file["instrument"]["hash"] = json!("");
                file["instrument"]["statements"] = json!({"1.1": {"nl": "a", "en": "b"}});
            }
            Measurement::read(&file.to_string()).unwrap()
        },
    )
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn merging_is_commutative_associative_and_idempotent(states in any_reachable(3)) {
        laws(&states[0], &states[1], &states[2])?;
    }

    #[test]
    fn merging_forged_states_is_commutative_associative_and_idempotent(
        a in any_forged(), b in any_forged(), c in any_forged(),
    ) {
        laws(&a, &b, &c)?;
    }

    #[test]
    fn a_change_survives_every_merge_with_a_state_from_before_it(states in any_reachable(3), edit in any_edit()) {
        let mut now = states[0].clone();
        now.merge(&states[1]).unwrap();
        now.merge(&states[2]).unwrap();
        edit.make(&mut now);
        for older in &states {
            let merged = merged(&now, older);
            prop_assert_eq!(&value(&merged, &edit.field), edit.value);
            prop_assert_eq!(&merged, &now);
        }
    }

    #[test]
    fn changes_of_two_fields_made_at_once_both_survive(
        states in any_reachable(1), first in any_edit(), second in any_edit(),
    ) {
        prop_assume!(first.field != second.field);
        let (mut a, mut b) = (states[0].clone(), states[0].clone());
        first.make(&mut a);
        second.make(&mut b);
        let both = merged(&a, &b);
        prop_assert_eq!(value(&both, &first.field), first.value);
        prop_assert_eq!(value(&both, &second.field), second.value);
    }

    #[test]
    fn of_one_field_changed_in_two_tabs_the_higher_stamp_wins_regardless_of_the_clock(states in any_reachable(2), edit in any_edit()) {
        let both = merged(&states[0], &states[1]);
        let stamps = [0, 1].map(|tab: usize| states[tab].stamp(&edit.field));
        prop_assert_eq!(both.stamp(&edit.field), stamps[0].max(stamps[1]));
        if stamps[0] != stamps[1] {
            let winner = &states[usize::from(stamps[1] > stamps[0])];
            prop_assert_eq!(value(&both, &edit.field), value(winner, &edit.field));
        }
    }

    #[test]
    fn every_reachable_state_is_stored_and_read_back_as_it_is(states in any_reachable(2)) {
        for state in [merged(&states[0], &states[1]), states[0].clone()] {
            prop_assert_eq!(Measurement::read(&state.to_stored()), Ok(state));
        }
    }
}

fn laws(a: &Measurement, b: &Measurement, c: &Measurement) -> Result<(), TestCaseError> {
    let join = |a: &Measurement, b: &Measurement| {
        let mut merged = a.clone();
        merged.merge(b).map(|_| merged)
    };
    prop_assert_eq!(join(a, b), join(b, a));
    prop_assert_eq!(join(&join(a, b).unwrap(), c), join(a, &join(b, c).unwrap()));
    prop_assert_eq!(join(a, a).unwrap(), a.clone());
    let both = join(a, b).unwrap();
    prop_assert_eq!(join(&both, b).unwrap(), both);
    Ok(())
}

#[test]
fn a_quick_scan_that_became_full_stays_full_whatever_it_is_merged_with() {
    let quick = Measurement::begin(
        MeasurementId::from("m".to_owned()),
        pro_monitor(),
        Heading::default(),
        BEGUN,
        Response::new("r".to_owned().into(), "begeleider".into(), Scan::Quick),
    );
    let (mut full, mut other) = (quick.clone(), quick.clone());
    full.ask_all(Moment(2));
    other.set_answer(pro_monitor(), &"1.1".into(), Some(step(4)), Moment(3));
    let both = merged(&full, &other);
    assert_eq!(both.response().unwrap().scan, Scan::Full);
    assert_eq!(both.response().unwrap().answers.len(), 1);
    assert_eq!(merged(&both, &quick), both);
    // What is full stays as it is, without a new revision.
    let before = both.clone();
    full.clone_from(&both);
    full.ask_all(Moment(4));
    assert_eq!(full, before);
}
