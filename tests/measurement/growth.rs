//! The time to read, merge and show a measurement grows no faster than its size, but for a logarithm.

use super::team;
use crate::support::pro_monitor;
use cpu_time::ThreadTime;
use pro_monitor::domain::result::{Extras, SharedResult};
use pro_monitor::domain::{
    Action, ActionState, Day, DocumentError, Field, Measurement, MeasurementFile, MeasurementOverview, Moment,
};
use serde_json::{Value, json};
use std::hint::black_box;

const LATER: Moment = Moment(1_793_700_000_000);

/// The stored form of a measurement with so many agreements, each with eight parts and their stamps: with 2,000 it is the
/// file of 16,000 parts that once took 14 seconds to open.
fn stored(agreements: usize) -> String {
    let parts = ["what", "who", "due", "phase", "participation", "state", "principle", "statement"];
    let mut file: Value = serde_json::from_str(&super::begun("m").to_stored()).unwrap();
    for number in 0..agreements {
        for (part, at) in parts.into_iter().zip(1..) {
            let text = match part {
                "due" => "2026-12-01",
                "state" => "done",
                _ => "x",
            };
            file["actions"][format!("a{number}")][part] = json!(text);
            file["stamps"][format!("actions/a{number}/{part}")] = json!(number * parts.len() + at);
        }
    }
    file["revision"] = json!(agreements * parts.len());
    file.to_string()
}

fn read(agreements: usize) -> Measurement {
    Measurement::read(&stored(agreements)).unwrap()
}

/// A state in which every agreement was changed since.
fn changed(measurement: &Measurement) -> Measurement {
    let mut changed = measurement.clone();
    for (id, action) in measurement.actions() {
        changed.set_action(id, &Action { state: ActionState::Dropped, ..action.clone() }, LATER);
    }
    changed
}

/// The processor time of an act, in seconds: the least of three, so that what else the machine does counts for little.
fn seconds(act: impl Fn()) -> f64 {
    let once = || {
        let start = ThreadTime::now();
        act();
        start.elapsed().as_secs_f64()
    };
    (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
}

/// The time for four times as much is at most ten times as long: n log n makes it some five times, n² sixteen.
fn grows_slowly(name: &str, sizes: [usize; 3], time: impl Fn(usize) -> f64) {
    let times = sizes.map(time);
    let [first, second, third] = times;
    assert!(third < 10.0 * first.max(0.002), "{name}: {times:?}");
    assert!(third < 5.0 * second.max(0.004), "{name}: {times:?}");
}

const AGREEMENTS: [usize; 3] = [500, 1_000, 2_000];

#[test]
fn reading_grows_slowly() {
    grows_slowly("read", AGREEMENTS, |n| {
        let stored = stored(n);
        seconds(|| assert!(black_box(Measurement::read(&stored)).is_ok()))
    });
    grows_slowly("a file", AGREEMENTS, |n| {
        let bytes = MeasurementFile::new(vec![read(n)]).to_bytes().unwrap();
        seconds(|| assert!(black_box(MeasurementFile::read(&bytes)).is_ok()))
    });
    grows_slowly("a file of many", [250, 500, 1_000], |n| {
        let copies = (0..n).map(|number| super::begun(&number.to_string()));
        let bytes = MeasurementFile::new(copies.collect()).to_bytes().unwrap();
        seconds(|| assert!(black_box(MeasurementFile::read(&bytes)).is_ok()))
    });
}

#[test]
fn migrating_grows_slowly() {
    grows_slowly("format 3", AGREEMENTS, |n| {
        let mut file: Value = serde_json::from_str(&stored(n)).unwrap();
        let mut parts = serde_json::Map::new();
        for (id, action) in file["actions"].as_object().unwrap() {
            for (part, text) in action.as_object().unwrap() {
                parts.insert(format!("{id}/{part}"), text.clone());
            }
        }
        file["actions"] = Value::Object(parts);
        file["format"] = json!(3);
        file["instrument"].as_object_mut().unwrap().remove("scale");
        let stored = file.to_string();
        assert_eq!(Measurement::read(&stored).unwrap().actions().len(), n);
        seconds(|| assert!(black_box(Measurement::read(&stored)).is_ok()))
    });
}

#[test]
fn reporting_what_is_wrong_grows_slowly() {
    grows_slowly("problems", AGREEMENTS, |n| {
        let mut file: Value = serde_json::from_str(&stored(n)).unwrap();
        for (number, action) in file["actions"].as_object_mut().unwrap().values_mut().rev().enumerate() {
            if number < 300 {
                action["due"] = json!("never");
            }
        }
        let stored = file.to_string();
        let is_damaged = |read: &Result<Measurement, _>| matches!(read, Err(DocumentError::Damaged(problems)) if problems.len() == 200);
        seconds(|| assert!(is_damaged(&black_box(Measurement::read(&stored)))))
    });
}

#[test]
fn merging_and_superseding_grow_slowly() {
    let states = |n| {
        let one = read(n);
        let other = changed(&one);
        (one, other)
    };
    grows_slowly("merge", AGREEMENTS, |n| {
        let (one, other) = states(n);
        seconds(|| assert!(black_box(one.clone()).merge(&other).unwrap().has_changed))
    });
    grows_slowly("supersede", AGREEMENTS, |n| {
        let (one, other) = states(n);
        seconds(|| black_box(one.clone()).supersede(&other, LATER))
    });
}

#[test]
fn showing_and_passing_on_grow_slowly() {
    let day = Day::new(2026, 11, 2).unwrap();
    grows_slowly("overview", AGREEMENTS, |n| {
        let measurement = read(n);
        seconds(|| _ = black_box(MeasurementOverview::new(&measurement, pro_monitor())))
    });
    grows_slowly("what goes along", AGREEMENTS, |n| {
        let measurement = read(n);
        seconds(|| _ = black_box(measurement.taking_along(Extras::NONE)))
    });
    grows_slowly("the result of a team", AGREEMENTS, |n| {
        let mut measurement = team::team();
        for (id, action) in read(n).actions() {
            measurement.set_action(id, action, LATER);
        }
        seconds(|| {
            let result = SharedResult::of_measurement(&measurement, pro_monitor(), day, Extras::ALL);
            assert!(black_box(result).is_ok());
        })
    });
}

#[test]
fn a_link_refuses_what_is_too_much_in_little_time() {
    let measurement = read(2_000);
    let time = seconds(|| {
        let instrument = super::questionnaire();
        let link =
            pro_monitor::domain::link::LinkFragment::of_measurement(&measurement, instrument, Extras::ALL);
        assert!(black_box(link).is_err());
    });
    assert!(time < 1.0, "{time}");
    assert_eq!(
        measurement
            .stamp(&Field::Action("a1999".to_owned().into(), pro_monitor::domain::ActionPart::Statement)),
        16_000
    );
}
