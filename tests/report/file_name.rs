//! The names under which reports are saved, and of the file inside.

use crate::samples::{all, day, full, report};
use crate::support::pro_monitor;
use crate::tools::attached;
use pro_monitor::domain::result::ResultSource;
use pro_monitor::domain::{Language, Measurement, MeasurementFile, ReportKind, Scan};
use pro_monitor::report::{EmptyWorkbook, Subject, empty_workbook_file_name, report_file_name};

fn named(kind: ReportKind, measurement: &Measurement) -> String {
    let subject = Subject {
        instrument: pro_monitor(),
        source: ResultSource::of(measurement),
        language: Language::Dutch,
        begun: day(2026, 11, 22),
        made: day(2026, 11, 22),
    };
    report_file_name(kind, &subject)
}

#[test]
fn a_file_is_named_after_team_label_role_and_day_and_each_kind_has_its_own_name() {
    let names = [ReportKind::Pdf, ReportKind::Workbook, ReportKind::Csv, ReportKind::CsvForExcel]
        .map(|kind| named(kind, &full()));
    let stem = "pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22";
    assert_eq!(names, [".pdf", ".xlsx", ".csv", "_excel.csv"].map(|ending| format!("{stem}{ending}")));
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
    let name = b"pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.promonitor.json";
    assert!(bytes.windows(name.len()).any(|window| window == name));
    let relation = b"/AFRelationship/Source";
    assert!(bytes.windows(relation.len()).any(|window| window == relation));
}
