//! How a report writes days.

use crate::samples::{full, written};
use crate::tools::{flowing, text};
use pro_monitor::domain::Language;

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
