//! Every link that was ever made is still read: each version has frozen ones in `tests/fixtures/links`.

use super::day;
use super::samples::{full_measurement, full_result, full_team, shared_team};
use crate::support::bytes_of;
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::link::{Link, LinkContent, LinkError, LinkFragment};
use pro_monitor::domain::result::{Extras, SharedWords};
use std::sync::LazyLock;

/// The questionnaire as it was when the links were frozen.
fn instrument() -> &'static Instrument {
    static READ: LazyLock<Instrument> =
        LazyLock::new(|| Instrument::read(&bytes_of("tests/fixtures/links/v1-instrument.json")).unwrap());
    &READ
}

fn read(text: &str) -> Result<LinkContent, LinkError> {
    Link::read(text)?.open(instrument())
}

/// Those of which the texts are deflated.
const DEFLATED: [&str; 3] = ["one-person-with-words", "team-as-one-with-words", "go-on"];

/// Each frozen link with what is in it.
fn version_1() -> [(&'static str, LinkContent); 6] {
    let result = |result| LinkContent::Result(Box::new(result));
    let team = |team, words| result(shared_team(team, instrument(), day("2026-11-02"), words, Extras::ALL));
    let words = full_result(instrument(), Extras::ALL).words().clone();
    let arrived =
        LinkFragment::of_measurement(&full_measurement(instrument()), instrument(), Extras::NONE).unwrap();
    [
        ("one-person", result(full_result(instrument(), Extras::NONE))),
        ("one-person-with-words", result(full_result(instrument(), Extras::ALL))),
        ("team", team(full_team(instrument()), SharedWords::default())),
        ("team-as-one-with-words", team(full_team(instrument()).merged(), words)),
        ("go-on", LinkContent::Measurement(Box::new(full_measurement(instrument())))),
        ("go-on-without-words", read(arrived.as_str()).unwrap()),
    ]
}

fn fragment(content: &LinkContent) -> LinkFragment {
    match content {
        LinkContent::Result(result) => LinkFragment::of_result(result, instrument()),
        LinkContent::Measurement(measurement) => {
            LinkFragment::of_measurement(measurement, instrument(), Extras::ALL)
        }
    }
    .unwrap()
}

#[test]
fn every_link_of_version_1_is_read_as_what_it_was_made_of() {
    for (name, content) in version_1() {
        let frozen = String::from_utf8(bytes_of(&format!("tests/fixtures/links/v1-{name}.txt"))).unwrap();
        assert_eq!(read(&frozen).as_ref(), Ok(&content), "{name}\n{}", fragment(&content).as_str());
        // How texts are deflated may change with the library that does it; what is in them may not.
        if !DEFLATED.contains(&name) {
            assert_eq!(fragment(&content).as_str(), frozen.trim_end(), "{name}");
        }
    }
}
