//! Whatever link it gets, reading it ends, in bounded time and memory, and never in a wrong result.

use super::samples::{full_measurement, full_result, full_team, shared_team};
use super::{body_of, day, forge, fragment_of, read};
use crate::instrument::small;
use crate::support::{bytes_of, pro_monitor};
use cpu_time::ThreadTime;
use miniz_oxide::deflate::compress_to_vec;
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::link::{LINK_VERSION, Link, LinkError, LinkFragment};
use pro_monitor::domain::result::{Extras, SharedWords};
use std::time::Duration;

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn fragments() -> [String; 4] {
    let team = shared_team(
        full_team(pro_monitor()),
        pro_monitor(),
        day("2026-11-02"),
        SharedWords::default(),
        Extras::NONE,
    );
    let measurement =
        LinkFragment::of_measurement(&full_measurement(pro_monitor()), pro_monitor(), Extras::NONE).unwrap();
    [
        fragment_of(&full_result(pro_monitor(), Extras::NONE)),
        fragment_of(&full_result(pro_monitor(), Extras::ALL)),
        fragment_of(&team),
        measurement.as_str().to_owned(),
    ]
}

/// The bytes before the digits of a body of the real instrument: kind, fingerprint, id and version.
fn before_digits() -> Vec<u8> {
    let names = [pro_monitor().id(), pro_monitor().version()];
    let length = 1 + 4 + names.iter().map(|name| 1 + name.len()).sum::<usize>();
    body_of(&fragment_of(&full_result(pro_monitor(), Extras::NONE)))[..length].to_vec()
}

#[test]
fn a_link_with_one_other_character_is_never_read_as_something_else() {
    for fragment in fragments() {
        let mark = "/pm/".len();
        for at in mark..fragment.len() {
            for other in ALPHABET.chars().chain(['!', '%', '=', '+', '/', 'é']) {
                if fragment[at..].starts_with(other) {
                    continue;
                }
                let changed = format!("{}{other}{}", &fragment[..at], &fragment[at + 1..]);
                assert!(read(&changed).is_err(), "{at} {other}");
            }
        }
    }
}

#[test]
fn a_link_in_which_two_characters_changed_places_or_one_is_gone_or_twice_is_never_read() {
    for fragment in fragments() {
        for at in "/pm/".len()..fragment.len() - 2 {
            let (before, rest) = fragment.split_at(at);
            let (first, second) = (&rest[..1], &rest[1..2]);
            assert!(read(&format!("{before}{}", &rest[1..])).is_err(), "{at}");
            assert!(read(&format!("{before}{first}{rest}")).is_err(), "{at}");
            if first != second {
                assert!(read(&format!("{before}{second}{first}{}", &rest[2..])).is_err(), "{at}");
            }
        }
    }
}

#[test]
fn a_link_of_a_newer_version_says_which_and_a_damaged_one_of_it_that_it_is_damaged() {
    let body = body_of(&fragments()[0]);
    for version in LINK_VERSION + 1..=u8::MAX {
        assert_eq!(read(&forge(version, &body)), Err(LinkError::Newer(version)));
        assert_eq!(read(&forge(version, b"something that is not known yet")), Err(LinkError::Newer(version)));
    }
    assert_eq!(read(&forge(0, &body)), Err(LinkError::Damaged));
    let newer = forge(LINK_VERSION + 1, &body);
    let (start, end) = newer.split_at(newer.len() - 3);
    let swapped: String = end[..2].chars().rev().collect();
    assert_eq!(read(&format!("{start}{swapped}z")), Err(LinkError::Damaged));
    assert_eq!(read(&newer[..newer.len() - 2]), Err(LinkError::CutOff));
}

#[test]
fn a_link_of_an_unknown_kind_comes_from_a_newer_program() {
    let mut body = body_of(&fragments()[0]);
    for kind in 4..=u8::MAX {
        body[0] = kind;
        assert_eq!(read(&forge(LINK_VERSION, &body)), Err(LinkError::Newer(kind)));
        assert_eq!(
            read(&forge(LINK_VERSION, &[kind])),
            Err(LinkError::Newer(kind)),
            "nothing else is known of it"
        );
    }
    assert_eq!(read(&forge(LINK_VERSION, &[])), Err(LinkError::Damaged));
}

#[test]
fn a_link_of_another_questionnaire_or_another_wording_says_of_which() {
    let mut file: serde_json::Value =
        serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).unwrap();
    file["version"] = "2027.1".into();
    let same_words = Instrument::read(file.to_string().as_bytes()).unwrap();
    file["perspectives"].as_array_mut().unwrap().reverse();
    let other_order = Instrument::read(file.to_string().as_bytes()).unwrap();
    let other = Instrument::read(small().to_string().as_bytes()).unwrap();
    for fragment in fragments() {
        let expected = LinkError::AnotherInstrument { id: "pro-monitor".into(), version: "2026.1".into() };
        for instrument in [&other, &other_order] {
            let link = Link::read(&fragment).unwrap();
            assert_eq!((link.instrument_id(), link.instrument_version()), ("pro-monitor", "2026.1"));
            assert_eq!(link.open(instrument), Err(expected.clone()));
        }
        // A new version with the same words is the same questionnaire.
        assert!(Link::read(&fragment).unwrap().open(&same_words).is_ok());
    }
}

#[test]
fn a_decompression_bomb_is_too_large_and_costs_little() {
    let bomb = compress_to_vec(&vec![b'a'; 60_000_000], 9);
    assert!(bomb.len() < 60_000);
    let mut body = before_digits();
    body[0] = 1;
    body.extend([0, 0]);
    body.extend(bomb);
    let fragment = forge(LINK_VERSION, &body);
    let start = ThreadTime::now();
    assert_eq!(read(&fragment), Err(LinkError::TooLarge));
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
}

#[test]
fn the_costliest_digits_are_taken_apart_within_bounds() {
    // Every byte is 255, so no digit is spared; as a result of a team, which has the most of them, and as a measurement.
    for first in 0..=3 {
        for length in [100_u16, 1_000, 4_000, 4_096, 4_097, 60_000] {
            for fill in [1, 0x55, 255] {
                let mut body = before_digits();
                body[0] = first;
                body.extend(length.to_be_bytes());
                body.extend(vec![fill; length.into()]);
                let start = ThreadTime::now();
                assert_eq!(read(&forge(LINK_VERSION, &body)), Err(LinkError::Damaged));
                assert!(start.elapsed() < Duration::from_secs(2), "{length}: {:?}", start.elapsed());
            }
        }
    }
}

#[test]
fn a_body_that_ends_anywhere_too_soon_is_damaged() {
    for fragment in fragments() {
        let body = body_of(&fragment);
        for end in 0..body.len() {
            assert_eq!(read(&forge(LINK_VERSION, &body[..end])), Err(LinkError::Damaged), "{end}");
        }
    }
}

#[test]
fn what_is_behind_the_end_of_a_result_without_words_makes_it_damaged() {
    let [one, _, team, _] = fragments();
    for fragment in [one, team] {
        for more in [&[0][..], b"x", b"een woord", &[255], &[255, 255]] {
            let body = [&body_of(&fragment), more].concat();
            assert_eq!(read(&forge(LINK_VERSION, &body)), Err(LinkError::Damaged));
        }
    }
}
