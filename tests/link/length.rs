//! How long links are.

use super::samples::{any_day, any_measurement, any_response_of, any_team, shared_team};
use super::{PAGE, fragment_of};
use crate::support::{PERSPECTIVES, pro_monitor};
use pro_monitor::domain::link::{LengthClass, LinkFragment, QR_MOST_BYTES};
use pro_monitor::domain::result::{Extras, SharedResult, SharedWords};
use pro_monitor::domain::{GroupThreshold, GroupedCounts, Heading, Measurement, Moment};
use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// The lengths of a thousand random fragments, shortest first; and prints the ends and the middle.
fn lengths<T: std::fmt::Debug>(
    of: &str,
    any: impl Strategy<Value = T>,
    write: impl Fn(T) -> String,
) -> Vec<usize> {
    let mut runner = TestRunner::deterministic();
    let mut next = || any.new_tree(&mut runner).unwrap().current();
    let mut lengths: Vec<_> = (0..1_000).map(|_| write(next()).len()).collect();
    lengths.sort_unstable();
    eprintln!("{of}: {} to {} characters, half of them at most {}", lengths[0], lengths[999], lengths[499]);
    lengths
}

fn shared(team: GroupedCounts) -> SharedResult {
    let words = SharedWords::default();
    shared_team(team, pro_monitor(), super::day("2026-11-02"), words, Extras::NONE)
}

#[test]
fn the_scores_of_one_person_take_at_most_120_characters() {
    let any = (any_response_of(PERSPECTIVES.to_vec()), any_day());
    let lengths = lengths("one person", any, |(response, begun)| {
        let measurement =
            Measurement::begin("m".to_owned().into(), pro_monitor(), Heading::default(), Moment(0), response);
        let result = SharedResult::of_measurement(&measurement, pro_monitor(), begun, Extras::NONE).unwrap();
        fragment_of(&result)
    });
    assert!(lengths[999] <= 120);
}

/// Thirty people of four perspectives.
fn any_thirty() -> impl Strategy<Value = GroupedCounts> {
    subsequence(PERSPECTIVES.to_vec(), 4)
        .prop_flat_map(|perspectives| any_team(30, perspectives))
        .prop_map(|tally| GroupedCounts::of(&tally, GroupThreshold::new(3).unwrap()).unwrap())
}

#[test]
fn the_scores_of_a_team_of_30_with_4_perspectives_take_at_most_900_characters() {
    let lengths =
        lengths("a team of 30 with 4 perspectives", any_thirty(), |team| fragment_of(&shared(team)));
    assert!(lengths[999] <= 900);
}

#[test]
fn a_team_of_30_as_one_group_fits_in_a_qr_code() {
    let lengths =
        lengths("a team of 30 as one group", any_thirty(), |team| fragment_of(&shared(team.merged())));
    assert!(lengths[999] + PAGE.len() < QR_MOST_BYTES);
}

#[test]
fn going_on_elsewhere_without_words_fits_in_a_qr_code() {
    let lengths = lengths("going on elsewhere, no words", any_measurement(), |measurement| {
        LinkFragment::of_measurement(&measurement, pro_monitor(), Extras::NONE).unwrap().as_str().to_owned()
    });
    assert!(lengths[999] + PAGE.len() < QR_MOST_BYTES);
}

#[test]
fn an_address_is_for_a_qr_code_for_a_mail_or_too_long_for_both() {
    let of = |length: usize| LengthClass::of(&"x".repeat(length));
    assert_eq!([of(0), of(QR_MOST_BYTES)], [LengthClass::Qr; 2]);
    assert_eq!([of(QR_MOST_BYTES + 1), of(2_000)], [LengthClass::Mail; 2]);
    assert_eq!([of(2_001), of(100_000)], [LengthClass::Long; 2]);
}

#[test]
fn a_whole_page_of_notes_still_fits_in_a_mail() {
    let mut measurement = super::samples::full_measurement(pro_monitor());
    let note = "Samen koken gaat goed, vooral als het rustig is op de groep. ".repeat(3);
    for principle in pro_monitor().principles() {
        let note = pro_monitor::domain::Note { good: note.clone(), better: format!("Meer {note}") };
        measurement.set_note(principle.id(), note, Moment(0));
    }
    let fragment = LinkFragment::of_measurement(&measurement, pro_monitor(), Extras::ALL).unwrap();
    assert_eq!(LengthClass::of(&fragment.url(PAGE)), LengthClass::Mail);
}
