//! The file in which measurements are saved and opened.

use super::{Edit, any_reachable, begun};
use crate::support::{bytes_of, lines, thousand};
use pro_monitor::domain::{DocumentError, Field, Measurement, MeasurementFile, SyncState};
use proptest::prelude::*;
use serde_json::{Value, json};

fn named(team: &str, label: &str) -> Measurement {
    let mut measurement = begun("m");
    let mut heading = measurement.heading().clone();
    (heading.team, heading.label) = (team.to_owned(), label.to_owned());
    let now = measurement.begun();
    measurement.set_heading(heading, now);
    measurement
}

fn read(file: &Value) -> Result<MeasurementFile, DocumentError> {
    MeasurementFile::read(file.to_string().as_bytes())
}

fn problems(file: &Value) -> Vec<String> {
    match read(file) {
        Err(DocumentError::Damaged(problems)) => lines(&problems),
        other => panic!("{other:?}"),
    }
}

fn stored(measurement: &Measurement) -> Value {
    serde_json::from_str(&measurement.to_stored()).unwrap()
}

#[test]
fn several_measurements_come_back_from_a_file_as_they_were_saved() {
    let file = MeasurementFile::new(vec![named("De Linde", "najaar"), begun("n")]);
    let bytes = file.to_bytes().unwrap();
    assert!(bytes.starts_with(b"{\"promonitor\":1,\"measurements\":[{\"format\":4,"));
    assert_eq!(MeasurementFile::read(&bytes), Ok(file.clone()));
    let marked = [b"\xEF\xBB\xBF".as_slice(), &bytes].concat();
    assert_eq!(MeasurementFile::read(&marked), Ok(file), "an editor may have put a mark before it");
}

#[test]
fn measurements_of_every_earlier_format_are_read_from_a_file() {
    for name in ["format-1.json", "format-2.json", "format-3.json", "format-4.json", "format-4-team.json"] {
        let bytes = bytes_of(&format!("tests/fixtures/measurements/{name}"));
        let measurement = Measurement::read(std::str::from_utf8(&bytes).unwrap()).unwrap();
        let inside: Value = serde_json::from_slice(&bytes).unwrap();
        let expected = Ok(MeasurementFile::new(vec![measurement]));
        assert_eq!(read(&json!({"promonitor": 1, "measurements": [inside]})), expected);
        assert_eq!(MeasurementFile::read(&bytes), expected, "a stored value as it is: {name}");
    }
}

#[test]
fn a_newer_file_or_measurement_says_so_and_no_part_is_used() {
    assert_eq!(read(&json!({"promonitor": 2, "anything": true})), Err(DocumentError::Newer(2)));
    let file = json!({"promonitor": 1, "measurements": [stored(&begun("m")), {"format": 7}]});
    assert_eq!(read(&file), Err(DocumentError::Newer(7)));
}

#[test]
fn all_that_is_wrong_with_a_file_is_told_with_its_place() {
    let (mut first, second) = (stored(&begun("m")), stored(&begun("m")));
    first["response"]["answers"]["1.1"] = json!(9);
    let told = problems(&json!({"promonitor": 1, "measurements": [first, second, 3], "more": 1}));
    let places: Vec<_> = told.iter().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(
        places,
        ["more", "measurements[0].response.answers.1.1", "measurements[2]", "measurements[1].id"]
    );
    assert!(told[3].contains("UniqueId"));
}

#[test]
fn what_is_no_such_file_is_refused() {
    for file in [json!([]), json!({}), json!(null), json!({"promonitor": "1"}), json!({"measurements": []})] {
        assert!(matches!(read(&file), Err(DocumentError::Damaged(_))), "{file}");
    }
    assert!(problems(&json!({"promonitor": 1, "measurements": []}))[0].contains("ItemCount"));
    assert!(matches!(MeasurementFile::read(b"\xFF"), Err(DocumentError::NotJson { .. })));
}

#[test]
fn a_file_that_could_not_be_opened_again_is_not_made() {
    let mut measurement = begun("m");
    let story = pro_monitor::domain::ClosingAnswers { confidence: None, story: "x".repeat(20_000) };
    let now = measurement.begun();
    measurement.set_closing(story, now);
    let many = |most: usize| {
        let copies = (0..most).map(|number| measurement.copy(number.to_string().into()));
        MeasurementFile::new(copies.collect()).to_bytes()
    };
    assert!(many(100).is_some_and(|bytes| MeasurementFile::read(&bytes).is_ok()));
    assert_eq!(many(250), None);
}

#[test]
fn a_file_is_named_after_the_team_the_label_the_role_and_the_date() {
    let name =
        |team: &str, label: &str| MeasurementFile::new(vec![named(team, label)]).file_name("2026-11-02");
    assert_eq!(
        name("De Linde", "najaar 2026"),
        "pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-02.promonitor.json"
    );
    assert_eq!(name("", ""), "pro-monitor_begeleider_2026-11-02.promonitor.json");
    assert_eq!(name("Één 🙂 huis", ""), "pro-monitor_Één-huis_begeleider_2026-11-02.promonitor.json");
    assert_eq!(
        name("../../etc/passwd", "C:\\CON"),
        "pro-monitor_etc-passwd_C-CON_begeleider_2026-11-02.promonitor.json"
    );
    assert_eq!(
        name("\u{202E}gpj.exe\0\n", " . "),
        "pro-monitor_gpj-exe_begeleider_2026-11-02.promonitor.json"
    );
    assert!(name(&"ë".repeat(5_000), &"x".repeat(5_000)).len() <= 227 + ".promonitor.json".len());
    let two = MeasurementFile::new(vec![begun("a"), begun("b")]);
    assert_eq!(two.file_name("2026-11-02"), "pro-monitor_2_2026-11-02.promonitor.json");
}

#[test]
fn opening_tells_what_the_file_would_do() {
    let old = begun("m");
    let mut new = old.clone();
    Edit::new(Field::Team, "a").make(&mut new);
    let mut beside = old.clone();
    Edit::new(Field::Label, "b").make(&mut beside);
    let mut foreign = stored(&old);
    foreign["instrument"]["id"] = json!("another");
    let foreign = Measurement::read(&foreign.to_string()).unwrap();
    assert_eq!(SyncState::of(&old, None), SyncState::New);
    assert_eq!(SyncState::of(&old, Some(&old)), SyncState::Same);
    assert_eq!(SyncState::of(&new, Some(&old)), SyncState::Newer);
    assert_eq!(SyncState::of(&old, Some(&new)), SyncState::Older);
    assert_eq!(SyncState::of(&beside, Some(&new)), SyncState::Diverged);
    assert_eq!(SyncState::of(&foreign, Some(&old)), SyncState::Apart);
}

#[test]
fn both_are_kept_when_the_one_from_the_file_gets_a_name_of_its_own() {
    let mut from_file = begun("m");
    Edit::new(Field::Team, "a").make(&mut from_file);
    let copy = from_file.copy("n".to_owned().into());
    assert_eq!(copy.id().as_str(), "n");
    assert_eq!(
        (copy.heading(), copy.response().unwrap()),
        (from_file.heading(), from_file.response().unwrap())
    );
    assert_eq!(SyncState::of(&copy, None), SyncState::New);
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn a_saved_file_opens_as_it_was_on_the_device_and_there_is_nothing_to_do(states in any_reachable(2)) {
        let file = MeasurementFile::new(vec![states[0].clone()]);
        let opened = MeasurementFile::read(&file.to_bytes().unwrap()).unwrap().into_measurements();
        prop_assert_eq!(SyncState::of(&opened[0], Some(&states[0])), SyncState::Same);
        // Seen from the other side older is newer, and the rest is the same.
        let mirrored = match SyncState::of(&states[1], Some(&states[0])) {
            SyncState::Older => SyncState::Newer,
            SyncState::Newer => SyncState::Older,
            other => other,
        };
        prop_assert_eq!(SyncState::of(&states[0], Some(&states[1])), mirrored);
    }

    #[test]
    fn a_file_name_is_safe_whatever_the_team_is_called(team in ".{0,300}", label in any::<String>(), date in ".{0,30}") {
        let name = MeasurementFile::new(vec![named(&team, &label)]).file_name(&date);
        prop_assert!(name.len() <= 243, "{}", name.len());
        prop_assert!(name.starts_with("pro-monitor"));
        let stem = name.strip_suffix(".promonitor.json").unwrap();
        prop_assert!(stem.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_')), "{}", stem);
    }
}
