//! In which words a measurement was asked, and how that relates to the questionnaire that is loaded now.

use super::{BEGUN, questionnaire, small_after};
use crate::instrument::small;
use crate::support::{bytes_of, pro_monitor, step};
use pro_monitor::domain::instrument::{Instrument, StatementId};
use pro_monitor::domain::{Heading, Language, Measurement, Response, Rewording, Scan, WordingRelation};
use serde_json::{Value, json};

const FIRST: &str = "/principles/0/statements/0";

fn measurement(instrument: &Instrument, perspective: &str) -> Measurement {
    let response = Response::new("r".to_owned().into(), perspective.into(), Scan::Full);
    Measurement::begin("m".to_owned().into(), instrument, Heading::default(), BEGUN, response)
}

/// The small questionnaire with something else at a place.
fn with(place: &str, value: Value) -> Instrument {
    small_after(|file| *file.pointer_mut(place).expect(place) = value)
}

fn first_id() -> StatementId {
    small().pointer(FIRST).unwrap()["id"].as_str().unwrap().into()
}

#[test]
fn the_hash_of_the_shipped_questionnaire_is_the_one_that_other_programs_compute() {
    // tests/fixtures is not asked: the same sum, written out from the file as the documentation says it.
    let file: Value = serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).unwrap();
    let mut bytes = Vec::new();
    let mut add = |value: &Value| {
        let forms = match value {
            Value::Object(text) => vec![text["nl"].as_str().unwrap(), text["en"].as_str().unwrap()],
            other => other.as_str().into_iter().collect(),
        };
        for form in forms {
            bytes.extend_from_slice(form.as_bytes());
            bytes.push(255);
        }
    };
    add(&file["scale"]["question"]);
    for step in file["scale"]["steps"].as_array().unwrap() {
        add(&step["label"]);
        add(&step["meaning"]);
    }
    add(&file["scale"]["unknown"]);
    for principle in file["principles"].as_array().unwrap() {
        add(&principle["id"]);
        add(&principle["title"]);
        for statement in principle["statements"].as_array().unwrap() {
            ["id", "text", "easy"].into_iter().for_each(|name| add(&statement[name]));
        }
    }
    add(&file["closing"]["confidence"]["question"]);
    file["closing"]["confidence"]["steps"].as_array().unwrap().iter().for_each(&mut add);
    add(&file["closing"]["story"]["question"]);
    assert_eq!(pro_monitor().wording_hash(), format!("{:016x}", xxhash_rust::xxh64::xxh64(&bytes, 0)));
    // The check value of XXH64 in its specification, so that it is that and nothing else.
    assert_eq!(xxhash_rust::xxh64::xxh64(b"", 0), 0xEF46_DB37_51D8_E999);
}

#[test]
fn the_hash_stays_with_the_layout_of_the_file_its_version_and_its_examples() {
    let hash = questionnaire().wording_hash();
    let pretty = serde_json::to_string_pretty(&small()).unwrap();
    assert_eq!(Instrument::read(pretty.as_bytes()).unwrap().wording_hash(), hash);
    let text = || json!({"nl": "Iets anders.", "en": "Something else."});
    for (place, value) in [
        ("/version", json!("2")),
        ("/title", text()),
        ("/about/0", text()),
        (&format!("{FIRST}/example"), text()),
        ("/principles/0/why", text()),
    ] {
        assert_eq!(with(place, value).wording_hash(), hash, "{place}");
    }
}

#[test]
fn the_hash_changes_with_every_word_that_is_answered_to() {
    let places = [
        "/scale/question/nl",
        "/scale/steps/0/label/en",
        "/scale/steps/4/meaning/nl",
        "/scale/unknown/nl",
        "/principles/0/title/nl",
        &format!("{FIRST}/text/nl"),
        &format!("{FIRST}/text/en"),
        &format!("{FIRST}/easy/nl"),
        "/closing/confidence/question/nl",
        "/closing/confidence/steps/0/nl",
        "/closing/story/question/en",
    ];
    let mut hashes: Vec<_> =
        places.iter().map(|place| with(place, json!("Anders.")).wording_hash()).collect();
    hashes.push(questionnaire().wording_hash());
    let total = hashes.len();
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), total);
    assert!(hashes.iter().all(|hash| hash.len() == 16), "{hashes:?}");
}

#[test]
fn a_measurement_keeps_the_words_of_what_it_asks_easy_where_easy_is_read() {
    let words = |perspective: &str| {
        let measurement = measurement(pro_monitor(), perspective);
        let statements = measurement.instrument().statements();
        let text = statements[&"1.1".into()].get(Language::Dutch).to_owned();
        (statements.len(), text)
    };
    let asked = |perspective: &str| pro_monitor().count_asked(&perspective.into(), Scan::Full);
    let plain = "Onze zorg begint bij wat de cliënt als mens nodig heeft.".to_owned();
    assert_eq!(words("begeleider"), (asked("begeleider"), plain));
    assert_eq!(words("client"), (asked("client"), "Ik krijg hier de hulp die ik nodig heb.".to_owned()));
}

#[test]
fn the_same_words_in_another_layout_and_version_are_the_same() {
    let measurement = measurement(questionnaire(), "begeleider");
    for now in [questionnaire().clone(), with("/version", json!("2"))] {
        assert_eq!(measurement.relation(&now), WordingRelation::Same);
    }
    assert_eq!(measurement.relation(pro_monitor()), WordingRelation::AnotherInstrument);
}

#[test]
fn a_reworded_statement_is_told_until_it_is_answered_anew() {
    let mut measurement = measurement(questionnaire(), "begeleider");
    measurement.set_answer(questionnaire(), &first_id(), Some(step(4)), BEGUN);
    let now = with(&format!("{FIRST}/text/nl"), json!("Anders."));
    let reworded = |ids: &[StatementId]| {
        WordingRelation::Reworded(Rewording { reworded: ids.to_vec(), ..Rewording::default() })
    };
    assert_eq!(measurement.relation(&now), reworded(&[first_id()]));
    assert_eq!(measurement.response().unwrap().answers[&first_id()], step(4), "the answer stays");
    measurement.set_answer(&now, &first_id(), Some(step(4)), BEGUN);
    assert_eq!(measurement.revision(), 2, "the same answer to other words is a change");
    assert_eq!(measurement.relation(&now), reworded(&[]));
    assert_eq!(measurement.instrument().statements()[&first_id()].get(Language::Dutch), "Anders.");
}

#[test]
fn the_words_that_were_answered_are_known_as_long_as_the_answer_is_to_them() {
    let mut measurement = measurement(questionnaire(), "begeleider");
    let now = with(&format!("{FIRST}/text/nl"), json!("Anders."));
    let (_, statement) = now.statement(&first_id()).unwrap();
    let then = |measurement: &Measurement| {
        measurement.reworded(&now, statement).map(|then| then.get(Language::Dutch).to_owned())
    };
    assert_eq!(then(&measurement), None, "nothing was answered");
    measurement.set_answer(questionnaire(), &first_id(), Some(step(4)), BEGUN);
    let asked = measurement.instrument().statements()[&first_id()].get(Language::Dutch).to_owned();
    assert_eq!(then(&measurement), Some(asked.clone()));
    measurement.correct_answer(&first_id(), Some(step(2)), BEGUN);
    assert_eq!(then(&measurement), Some(asked), "a correction is to the words of then");
    let mut confirmed = measurement.clone();
    confirmed.set_answer(&now, &first_id(), Some(step(2)), BEGUN);
    assert_eq!(then(&confirmed), None);
    measurement.set_answer(&now, &first_id(), None, BEGUN);
    assert_eq!(then(&measurement), None, "an open statement is asked in the words of now");
}

#[test]
fn a_scale_with_other_words_is_another_and_one_with_other_explanations_is_not() {
    let measurement = measurement(questionnaire(), "begeleider");
    let is_other =
        |place: &str| measurement.instrument().has_other_scale(with(place, json!("Anders")).scale());
    assert!(!measurement.instrument().has_other_scale(questionnaire().scale()));
    assert!(is_other("/scale/steps/0/label/nl") && is_other("/scale/unknown/en"));
    assert!(!is_other("/scale/steps/0/meaning/nl"));
}

#[test]
fn statements_that_are_gone_or_new_are_told() {
    let measurement = measurement(questionnaire(), "begeleider");
    let now = with(&format!("{FIRST}/id"), json!("nieuw"));
    let rewording =
        Rewording { reworded: vec![], gone: vec![first_id()], new: vec![StatementId::from("nieuw")] };
    assert_eq!(measurement.relation(&now), WordingRelation::Reworded(rewording));
}

#[test]
fn another_scale_is_told_without_naming_statements() {
    let measurement = measurement(questionnaire(), "begeleider");
    let now = with("/scale/steps/0/label/nl", json!("Anders"));
    assert_eq!(measurement.relation(&now), WordingRelation::Reworded(Rewording::default()));
}

#[test]
fn a_measurement_of_format_1_learns_its_words_from_the_version_that_it_names_and_from_no_other() {
    let frozen = String::from_utf8(bytes_of("tests/fixtures/measurements/format-1.json")).unwrap();
    let old = Measurement::read(&frozen).unwrap();
    assert_eq!(old.relation(pro_monitor()), WordingRelation::Same, "it names this version");
    let mut file: Value = serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).unwrap();
    file["version"] = json!("2027.1");
    let next = Instrument::read(file.to_string().as_bytes()).unwrap();
    assert_eq!(old.relation(&next), WordingRelation::NotKnown);

    let mut measurement = old.clone();
    measurement.remember_wording(&next);
    measurement.remember_wording(questionnaire());
    assert_eq!(measurement, old);
    measurement.remember_wording(pro_monitor());
    assert_eq!(measurement.instrument().hash(), pro_monitor().wording_hash());
    assert_eq!(measurement.relation(&next), WordingRelation::Same);
    assert_eq!(measurement.revision(), 0, "it is no change");
    // One that remembers and one that does not yet are merged to one that does.
    let mut merged = old;
    merged.merge(&measurement).unwrap();
    assert_eq!(merged, measurement);
}
