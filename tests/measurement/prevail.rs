//! A state that a person chose above another is the last word, also where the other comes back.

use super::{BEGUN, Edit, any_edit, any_reachable, begun};
use crate::support::thousand;
use pro_monitor::domain::{Field, Measurement, Moment};
use proptest::prelude::*;

const LATER: Moment = Moment(BEGUN.0 + 60_000);

fn answer(statement: &str, word: &'static str) -> Edit {
    Edit::new(Field::Answer(statement.into()), word)
}

fn after(edits: &[Edit]) -> Measurement {
    let mut measurement = begun("m");
    edits.iter().for_each(|edit| edit.make(&mut measurement));
    measurement
}

/// What a person sees of it: what was filled in, and how it is named.
fn content(measurement: &Measurement) -> impl PartialEq + std::fmt::Debug + use<> {
    (measurement.response().unwrap().clone(), measurement.heading().clone(), measurement.instrument().clone())
}

#[test]
fn an_older_state_that_is_chosen_stays_when_the_newer_one_comes_back() {
    let (mut older, newer) =
        (after(&[answer("1.1", "4")]), after(&[answer("1.1", "4"), answer("1.1", "2"), answer("2.1", "5")]));
    older.supersede(&newer, LATER);
    assert_eq!((older.revision(), older.changed()), (5, LATER));
    let mut tab = newer;
    tab.merge(&older).unwrap();
    assert_eq!(tab, older);
    assert_eq!(tab.response().unwrap().answers.len(), 1);
}

#[test]
fn what_is_the_same_in_both_is_no_change() {
    let mut one = after(&[answer("1.1", "4")]);
    let before = one.clone();
    one.supersede(&before, LATER);
    assert_eq!(one, before);
}

#[test]
fn another_measurement_is_nothing_to_prevail_over() {
    let mut one = after(&[answer("1.1", "4")]);
    let before = one.clone();
    one.supersede(&begun("another"), LATER);
    assert_eq!(one, before);
}

proptest! {
    #![proptest_config(thousand())]

    /// `states[1]` is what was there, and all that it knows (`states[2]` among it) may still come from another tab.
    #[test]
    fn a_chosen_state_is_what_every_tab_ends_with(mut states in any_reachable(3)) {
        let (earlier, mut there, mut chosen) = (states.remove(2), states.remove(1), states.remove(0));
        there.merge(&earlier).unwrap();
        let wanted = content(&chosen);
        chosen.supersede(&there, LATER);
        prop_assert_eq!(content(&chosen), wanted);
        for mut tab in [there, earlier] {
            tab.merge(&chosen).unwrap();
            prop_assert_eq!(content(&tab), content(&chosen));
        }
    }

    #[test]
    fn taking_the_choice_back_is_a_choice_too(mut states in any_reachable(2)) {
        let (there, mut chosen) = (states.remove(1), states.remove(0));
        chosen.supersede(&there, LATER);
        let mut again = there.clone();
        again.supersede(&chosen, LATER);
        chosen.merge(&again).unwrap();
        prop_assert_eq!(content(&chosen), content(&there));
    }

    #[test]
    fn what_is_changed_after_the_choice_is_kept(mut states in any_reachable(2), edit in any_edit()) {
        let (there, mut chosen) = (states.remove(1), states.remove(0));
        chosen.supersede(&there, LATER);
        let mut tab = there;
        tab.merge(&chosen).unwrap();
        edit.make(&mut tab);
        let wanted = content(&tab);
        chosen.merge(&tab).unwrap();
        prop_assert_eq!(content(&chosen), wanted);
        prop_assert_eq!(Measurement::read(&chosen.to_stored()), Ok(chosen));
    }
}
