//! Days of the calendar.

use crate::properties::cases;
use pro_monitor::domain::Day;
use proptest::prelude::*;

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
    assert_eq!(Day::new(2026, 1, 2).map(|day| day.to_string()).as_deref(), Some("2026-01-02"));
}

#[test]
fn only_a_whole_date_in_digits_is_read_as_a_day() {
    for text in [
        "",
        "2026-11",
        "2026-11-22-01",
        "26-11-22",
        "2026-1-02",
        "+026-11-22",
        "2026-11-31",
        "22-11-2026",
        "2026-11-２2",
    ] {
        assert_eq!(Day::of_text(text), None, "{text}");
    }
}

proptest! {
    #![proptest_config(cases(1_000))]
    #[test]
    fn every_day_is_read_back_from_how_it_is_written(year in 1_u16..=9_999, month in 1_u8..=12, day in 1_u8..=31) {
        if let Some(day) = Day::new(year, month, day) {
            prop_assert_eq!(Day::of_text(&day.to_string()), Some(day));
        }
    }
}
