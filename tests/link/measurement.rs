//! Going on elsewhere: the other device gets what was filled in, and loses nothing of its own.

use super::read;
use super::samples::{any_extras, any_measurement, full_measurement};
use crate::support::{pro_monitor, step, thousand};
use pro_monitor::domain::link::{LinkContent, LinkFragment, LinkRefusal};
use pro_monitor::domain::result::Extras;
use pro_monitor::domain::{Field, Heading, Measurement, Moment, Note, SyncState};
use proptest::prelude::*;
use xxhash_rust::xxh64::xxh64;

fn carried(measurement: &Measurement, extras: Extras) -> Measurement {
    let fragment = LinkFragment::of_measurement(measurement, pro_monitor(), extras).unwrap();
    match read(fragment.as_str()) {
        Ok(LinkContent::Measurement(measurement)) => *measurement,
        other => panic!("{other:?}"),
    }
}

#[test]
fn with_every_tick_the_other_device_has_exactly_the_same_measurement() {
    let measurement = full_measurement(pro_monitor());
    let arrived = carried(&measurement, Extras::ALL);
    assert_eq!(arrived, measurement);
    assert_eq!(SyncState::of(&arrived, Some(&measurement)), SyncState::Same);
    assert_eq!(SyncState::of(&arrived, None), SyncState::New);
}

#[test]
fn what_is_not_ticked_stays_behind_and_is_kept_where_it_is() {
    let measurement = full_measurement(pro_monitor());
    let mut arrived = carried(&measurement, Extras::NONE);
    assert_eq!(arrived.heading(), &Heading::default());
    assert!(arrived.response().unwrap().notes.is_empty() && arrived.actions().is_empty());
    assert_eq!(arrived.response().unwrap().answers, measurement.response().unwrap().answers);
    assert_eq!(SyncState::of(&arrived, Some(&measurement)), SyncState::Older);
    // An answer on the phone, back to the desk: the notes are still there.
    arrived.set_answer(pro_monitor(), &"8.5".into(), Some(step(2)), Moment(1));
    let mut desk = measurement.clone();
    desk.merge(&carried(&arrived, Extras::NONE)).unwrap();
    assert_eq!(desk.response().unwrap().answers[&"8.5".into()], step(2));
    assert_eq!(desk.response().unwrap().notes, measurement.response().unwrap().notes);
    assert_eq!(desk.heading(), measurement.heading());
}

#[test]
fn an_answer_that_was_taken_back_stays_taken_back_elsewhere() {
    let mut phone = full_measurement(pro_monitor());
    let mut desk = phone.clone();
    phone.set_answer(pro_monitor(), &"1.1".into(), None, Moment(1));
    desk.merge(&carried(&phone, Extras::ALL)).unwrap();
    assert_eq!(desk, phone);
    assert!(!desk.response().unwrap().answers.contains_key(&"1.1".into()));
}

#[test]
fn an_agreement_that_was_deleted_stays_deleted_elsewhere() {
    let mut phone = full_measurement(pro_monitor());
    let mut desk = phone.clone();
    let id = phone.actions().keys().next().unwrap().clone();
    phone.set_action(&id, &pro_monitor::domain::Action::default(), Moment(1));
    desk.merge(&carried(&phone, Extras::ALL)).unwrap();
    assert!(desk.actions().is_empty());
}

#[test]
fn a_measurement_that_a_link_cannot_give_back_whole_is_refused() {
    let mut answered = full_measurement(pro_monitor());
    answered.set_answer(pro_monitor(), &"9.9".into(), Some(step(2)), Moment(0));
    let mut noted = full_measurement(pro_monitor());
    noted.set_note(&"geen-uitgangspunt".into(), Note { good: "x".into(), better: String::new() }, Moment(0));
    let first_format = Measurement::read(include_str!("../fixtures/measurements/format-1.json")).unwrap();
    for measurement in [answered, noted, first_format] {
        let refused = LinkFragment::of_measurement(&measurement, pro_monitor(), Extras::ALL);
        assert_eq!(refused, Err(LinkRefusal::AnotherInstrument));
    }
}

#[test]
fn more_than_a_link_holds_is_refused_as_too_large() {
    let mut measurement = full_measurement(pro_monitor());
    // Text that cannot be deflated to much less.
    let mut hash = 0;
    let mut noise = || {
        hash = xxh64(&[], hash);
        char::from_u32(0x4E00 + u32::try_from(hash % 20_000).unwrap()).unwrap()
    };
    let mut noise = || (0..5_000).map(|_| noise()).collect::<String>();
    for principle in pro_monitor().principles() {
        let note = Note { good: noise(), better: noise() };
        measurement.set_note(principle.id(), note, Moment(0));
    }
    assert_eq!(
        LinkFragment::of_measurement(&measurement, pro_monitor(), Extras::ALL),
        Err(LinkRefusal::TooLarge)
    );
    assert!(LinkFragment::of_measurement(&measurement, pro_monitor(), Extras::NONE).is_ok());
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn any_measurement_arrives_as_it_was_sent(measurement in any_measurement()) {
        prop_assert_eq!(carried(&measurement, Extras::ALL), measurement);
    }

    #[test]
    fn opening_a_link_on_the_device_that_made_it_changes_nothing(
        measurement in any_measurement(), extras in any_extras(),
    ) {
        let mut desk = measurement.clone();
        desk.merge(&carried(&measurement, extras)).unwrap();
        prop_assert_eq!(desk, measurement);
    }

    #[test]
    fn every_field_that_goes_along_keeps_its_stamp(measurement in any_measurement()) {
        let arrived = carried(&measurement, Extras::NONE);
        for (_, statement) in pro_monitor().statements() {
            let field = Field::Answer(statement.id().clone());
            prop_assert_eq!(arrived.stamp(&field), measurement.stamp(&field));
        }
    }
}
