//! The journal: which earlier versions are held, and what they give back.

use super::{Edit, any_edit, begun};
use crate::support::thousand;
use JournalSlot::{Empty, Holds, LeftAlone};
use Occasion::{Change, Visit};
use pro_monitor::domain::{
    DocumentError, Field, JOURNAL_SLOTS, JournalSlot, Measurement, Occasion, Recovered, journal_slot, recover,
};
use proptest::prelude::*;

#[test]
fn the_first_place_follows_at_most_five_changes_behind() {
    assert_eq!(journal_slot([Empty; 3], 1, Change), Some(0));
    assert_eq!(journal_slot([Holds(1), Empty, Empty], 5, Change), None);
    assert_eq!(journal_slot([Holds(1), Empty, Empty], 6, Change), Some(0));
}

#[test]
fn a_version_never_makes_room_for_an_older_one() {
    assert_eq!(journal_slot([Holds(9), Empty, Empty], 3, Change), None);
    assert_eq!(journal_slot([Empty, Holds(9), Empty], 3, Visit), None);
}

#[test]
fn a_visit_is_held_in_an_empty_place_and_then_in_that_of_the_oldest() {
    assert_eq!(journal_slot([Holds(7), Empty, Empty], 7, Visit), Some(1));
    assert_eq!(journal_slot([Holds(7), Holds(7), Empty], 9, Visit), Some(2));
    assert_eq!(journal_slot([Holds(9), Holds(7), Holds(9)], 12, Visit), Some(1));
    assert_eq!(journal_slot([Holds(9), Holds(12), Holds(9)], 15, Visit), Some(2));
}

#[test]
fn a_visit_at_which_nothing_has_changed_takes_no_place() {
    assert_eq!(journal_slot([Holds(7), Holds(7), Empty], 7, Visit), None);
    assert_eq!(journal_slot([Holds(7), Holds(3), Holds(7)], 7, Visit), None);
}

#[test]
fn what_a_newer_program_wrote_is_left_alone() {
    assert_eq!(journal_slot([LeftAlone, Empty, Empty], 7, Change), None);
    assert_eq!(journal_slot([Empty, LeftAlone, Holds(3)], 7, Visit), Some(2));
    assert_eq!(journal_slot([Empty, LeftAlone, LeftAlone], 7, Visit), None);
}

fn after(edits: usize) -> Measurement {
    let mut measurement = begun("m");
    for (number, word) in (0..edits).zip(["1", "2", "3", "4", "5"].into_iter().cycle()) {
        Edit::new(Field::Answer(format!("{number}").into()), word).make(&mut measurement);
    }
    measurement
}

#[test]
fn a_whole_value_is_taken_as_it_is() {
    let (current, older) = (after(3), after(2));
    let recovered = recover(current.id(), Some(&current.to_stored()), &[&older.to_stored()]);
    assert_eq!(recovered, Recovered::Whole(Box::new(current)));
}

#[test]
fn a_damaged_or_lost_value_falls_back_to_all_that_the_journal_has_together() {
    let (mut left, mut right) = (after(4), after(4));
    Edit::new(Field::Team, "De Linde").make(&mut left);
    Edit::new(Field::Story, "Bij het eten.").make(&mut right);
    let mut both = left.clone();
    both.merge(&right).unwrap();
    let (left, right, damaged) = (left.to_stored(), right.to_stored(), "{\"format\":2,");
    let journal = ["not json", &left, &right, &begun("other").to_stored()];
    for current in [Some(damaged), Some(""), Some("[1,2]"), None] {
        match recover(both.id(), current, &journal) {
            Recovered::FromJournal { measurement, error } => {
                assert_eq!(*measurement, both);
                assert_eq!(error, current.and_then(|current| Measurement::read_whole(current).err()));
                assert!(current.is_none_or(|current| Measurement::read(current).is_err()));
            }
            other => panic!("{current:?}: {other:?}"),
        }
    }
}

#[test]
fn what_a_newer_program_wrote_is_not_replaced_by_an_older_version() {
    let older = after(2).to_stored();
    let recovered = recover(after(2).id(), Some("{\"format\":5}"), &[&older]);
    assert_eq!(recovered, Recovered::Newer(5));
}

#[test]
fn where_nothing_can_be_read_that_is_said() {
    let id = begun("m").id().clone();
    assert_eq!(recover(&id, None, &[]), Recovered::Lost(None));
    let other = after(2).copy("other".to_owned().into()).to_stored();
    match recover(&id, Some("[]"), &["", "{}", &other]) {
        Recovered::Lost(Some(DocumentError::Damaged(_))) => {}
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(thousand())]

    /// Each edit a change that is written; `true` before it: the page is opened anew first.
    #[test]
    fn whenever_the_value_is_damaged_at_most_the_last_four_changes_are_gone(
        edits in proptest::collection::vec((any::<bool>(), any_edit()), 0..40),
    ) {
        let mut journal = Journal::default();
        let mut current = begun("m");
        journal.write(&current, Visit);
        for (is_visit, edit) in edits {
            if is_visit {
                journal.write(&current, Visit);
            }
            edit.make(&mut current);
            journal.write(&current, Change);
        }
        let stored: Vec<_> = journal.0.iter().flatten().map(Measurement::to_stored).collect();
        let stored: Vec<_> = stored.iter().map(String::as_str).collect();
        let Recovered::FromJournal { mut measurement, .. } = recover(current.id(), Some("{"), &stored) else {
            panic!("nothing was held at revision {}", current.revision());
        };
        prop_assert!(current.revision() - measurement.revision() < 5);
        measurement.merge(&current).unwrap();
        prop_assert_eq!(*measurement, current, "it held nothing that was not there");
    }
}

#[derive(Default)]
struct Journal([Option<Measurement>; JOURNAL_SLOTS]);

impl Journal {
    fn write(&mut self, current: &Measurement, occasion: Occasion) {
        let slots = self.0.each_ref().map(|it| it.as_ref().map_or(Empty, |it| Holds(it.revision())));
        if let Some(place) = journal_slot(slots, current.revision(), occasion) {
            self.0[place] = Some(current.clone());
        }
    }
}
