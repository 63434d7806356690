//! The names under which reports are saved, and of the file inside.

use crate::samples::{all, day, full, report};
use crate::tools::attached;
use pro_monitor::domain::{Heading, Language, MeasurementFile, Moment};
use pro_monitor::report::pdf_file_name;

fn named(team: &str) -> String {
    let mut measurement = full();
    let heading = Heading { team: team.to_owned(), ..Heading::default() };
    measurement.set_heading(heading, Moment(9));
    pdf_file_name(&measurement, day(2026, 11, 22))
}

#[test]
fn a_report_is_named_after_team_and_day() {
    assert_eq!(named("De Linde"), "pro-monitor_De-Linde_2026-11-22.pdf");
    assert_eq!(named(""), "pro-monitor_2026-11-22.pdf");
}

#[test]
fn the_name_is_safe_on_every_system() {
    assert_eq!(named("../../etc: \"x\" <CON> | a\\b?*\n"), "pro-monitor_etc-x-CON-a-b_2026-11-22.pdf");
    assert_eq!(named("\u{202e}fdp.exe\0"), "pro-monitor_fdp-exe_2026-11-22.pdf");
    assert!(named(&"ë".repeat(5_000)).len() <= 87);
}

#[test]
fn the_pdf_carries_the_measurement_which_comes_out_as_it_was() {
    for (name, measurement) in all() {
        let pdf = crate::samples::written(name, &measurement, Language::Dutch);
        let file = MeasurementFile::read(&attached(&pdf)).expect("it opens");
        assert_eq!(file.measurements(), [measurement], "{name}");
    }
}

#[test]
fn the_file_inside_has_a_name_of_its_own_kind() {
    let bytes = report(&full(), Language::Dutch);
    let name = b"pro-monitor-De-Linde-najaar-2026-2026-11-22.promonitor.json";
    assert!(bytes.windows(name.len()).any(|window| window == name));
    let relation = b"/AFRelationship/Source";
    assert!(bytes.windows(relation.len()).any(|window| window == relation));
}
