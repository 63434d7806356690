//! Days of the calendar.

use crate::samples::{day, full, written};
use crate::tools::{flowing, text};
use pro_monitor::domain::Language;
use pro_monitor::report::Day;

#[test]
fn only_days_of_the_calendar_are_days() {
    assert!(Day::new(2024, 2, 29).is_some() && Day::new(2000, 2, 29).is_some());
    for (year, month, number) in [
        (2026, 2, 29),
        (1900, 2, 29),
        (2026, 4, 31),
        (2026, 13, 1),
        (2026, 0, 1),
        (2026, 1, 0),
        (0, 1, 1),
        (10_000, 1, 1),
    ] {
        assert_eq!(Day::new(year, month, number), None, "{year}-{month}-{number}");
    }
}

#[test]
fn a_day_is_written_as_in_the_names_of_files() {
    assert_eq!(day(2026, 1, 2).to_string(), "2026-01-02");
}

#[test]
fn a_report_tells_the_days_in_its_language() {
    for (language, begun, made) in [
        (Language::Dutch, "Datum 22 november 2026", "Gemaakt op 24 november 2026."),
        (Language::English, "Date 22 November 2026", "Made on 24 November 2026."),
    ] {
        let told = flowing(&text(&written("full", &full(), language)));
        assert!(told.contains(begun) && told.contains(made), "{told}");
    }
}
