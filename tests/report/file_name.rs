//! The names under which reports are saved, and of the file inside.

use crate::samples::{all, day, full, report};
use crate::support::pro_monitor;
use crate::tools::attached;
use pro_monitor::domain::{Heading, Language, MeasurementFile, Scan};
use pro_monitor::report::{
    EmptyWorkbook, csv_file_name, empty_workbook_file_name, pdf_file_name, workbook_file_name,
};

fn of_team(team: &str) -> Heading {
    Heading { team: team.to_owned(), ..Heading::default() }
}

fn named(team: &str) -> String {
    pdf_file_name(&of_team(team), day(2026, 11, 22))
}

#[test]
fn a_report_is_named_after_team_and_day() {
    assert_eq!(named("De Linde"), "pro-monitor_De-Linde_2026-11-22.pdf");
    assert_eq!(named(""), "pro-monitor_2026-11-22.pdf");
}

#[test]
fn a_workbook_and_a_csv_have_the_name_of_the_report_with_their_own_ending() {
    let (heading, made) = (of_team("De Linde"), day(2026, 11, 22));
    assert_eq!(workbook_file_name(&heading, made), "pro-monitor_De-Linde_2026-11-22.xlsx");
    assert_eq!(csv_file_name(&heading, made), "pro-monitor_De-Linde_2026-11-22.csv");
}

#[test]
fn an_empty_workbook_is_named_after_who_is_to_fill_it_in() {
    let named = |perspective: &str, language| {
        let (instrument, perspective) = (pro_monitor(), perspective.into());
        let made = day(2026, 11, 22);
        empty_workbook_file_name(&EmptyWorkbook { instrument, perspective, scan: Scan::Full, language, made })
    };
    assert_eq!(named("teamleider", Language::Dutch), "pro-monitor_leeg_Teamleider-of-coach.xlsx");
    assert_eq!(named("begeleider", Language::English), "pro-monitor_empty_Support-worker.xlsx");
    assert_eq!(named("nobody", Language::Dutch), "pro-monitor_leeg.xlsx");
}

#[test]
fn the_name_is_safe_on_every_system() {
    assert_eq!(named("../../etc: \"x\" <CON> | a\\b?*\n"), "pro-monitor_etc-x-CON-a-b_2026-11-22.pdf");
    assert_eq!(named("\u{202e}fdp.exe\0"), "pro-monitor_fdp-exe_2026-11-22.pdf");
    assert!(named(&"ë".repeat(5_000)).len() <= 87);
}

#[test]
fn the_measurement_that_the_pdf_carries_comes_out_as_it_was() {
    for (name, measurement) in all() {
        let pdf = crate::samples::written(name, &measurement, Language::Dutch);
        let file = MeasurementFile::read(&attached(&pdf)).expect("it opens");
        assert_eq!(file.measurements(), [measurement], "{name}");
    }
}

#[test]
fn the_attached_file_is_named_as_a_measurement_file() {
    let bytes = report(&full(), Language::Dutch);
    let name = b"pro-monitor-De-Linde-najaar-2026-2026-11-22.promonitor.json";
    assert!(bytes.windows(name.len()).any(|window| window == name));
    let relation = b"/AFRelationship/Source";
    assert!(bytes.windows(relation.len()).any(|window| window == relation));
}
