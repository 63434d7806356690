//! The report of a team that is a measurement opens again to that measurement; that of one that came by link says that it
//! has none.

use super::any_team::any_team;
use super::samples::{Team, all, full, written};
use crate::samples::day;
use crate::support::pro_monitor;
use crate::workbook::programs::filled_in_by_openpyxl;
use crate::workbook::samples::{fresh, one};
use pro_monitor::domain::result::ResultSource;
use pro_monitor::domain::{Heading, Language, Measurement, MeasurementFile, Moment};
use pro_monitor::import::{ReportReadError, WorkbookProblem, read_report, read_workbook};
use pro_monitor::report::{ReportRequest, Subject, pdf, workbook};
use pro_monitor::workbook::Kind;
use proptest::prelude::*;
use serde_json::json;

/// The team as a measurement that is kept.
fn kept(team: &Team) -> Measurement {
    let (id, response) = ("7a6b5c4d".to_owned().into(), "r".to_owned().into());
    team.shared.to_measurement(pro_monitor(), id, response, Moment(1_793_624_600_000))
}

fn subject(measurement: &Measurement) -> Subject<'_> {
    let source = ResultSource::of(measurement);
    let (language, begun, made) = (Language::Dutch, day(2026, 11, 22), day(2026, 11, 24));
    Subject { instrument: pro_monitor(), source, language, begun, made }
}

/// What comes back out of the PDF and the workbook of a measurement.
fn opened(measurement: &Measurement) -> [Measurement; 2] {
    let report = pdf(&subject(measurement)).expect("a report");
    let of_report = read_report(report).expect("it carries a measurement");
    let of_report = MeasurementFile::read(&of_report).expect("a file").into_measurements().remove(0);
    let book = workbook(&subject(measurement)).expect("a workbook");
    let of_book = read_workbook(&book, fresh()).expect("it carries a measurement");
    assert_eq!((of_book.kind, of_book.changes), (Kind::Report, 0));
    [of_report, of_book.measurement]
}

#[test]
fn the_pdf_and_the_workbook_of_a_team_open_again_to_the_same_measurement() {
    for (name, team) in all() {
        let measurement = kept(&team);
        for opened in opened(&measurement) {
            assert!(opened == measurement, "{name}");
        }
    }
}

#[test]
fn a_name_that_was_changed_in_the_workbook_of_a_team_is_taken_over_when_it_is_opened() {
    let mut measurement = kept(&full());
    let path = |name: &str| one("team", Language::Dutch).path.with_file_name(name);
    let (made, changed) = (path("team-kept.xlsx"), path("team-renamed.xlsx"));
    std::fs::write(&made, workbook(&subject(&measurement)).expect("a workbook")).expect("it is written");
    let cells = json!({"promonitor_label": "voorjaar"});
    filled_in_by_openpyxl(&json!([{"from": made, "to": changed, "cells": cells}]));
    measurement
        .set_heading(Heading { label: "voorjaar".into(), ..measurement.heading().clone() }, fresh().now);
    let changed = std::fs::read(changed).expect("it is there");
    let opened = read_workbook(&changed, fresh()).expect("a workbook");
    assert_eq!((opened.changes, opened.measurement.heading()), (1, measurement.heading()));
    assert_eq!(opened.measurement.content(), measurement.content());
}

#[test]
fn the_stored_form_of_a_team_makes_each_file_as_its_measurement_does() {
    let measurement = kept(&full());
    let instrument = crate::support::bytes_of("public/instruments/pro-monitor.json");
    let stored = measurement.to_stored();
    let request = ReportRequest {
        kind: "pdf",
        language: "nl",
        instrument: &instrument,
        about: &stored,
        begun: "2026-11-22",
        made: "2026-11-24",
    };
    assert!(request.make().expect("a file").bytes == pdf(&subject(&measurement)).expect("a report"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn any_team_comes_back_out_of_its_report_as_it_was(team in any_team()) {
        let measurement = kept(&team);
        for opened in opened(&measurement) {
            prop_assert_eq!(&opened, &measurement);
        }
    }
}

#[test]
fn neither_the_pdf_nor_the_workbook_of_a_team_that_came_by_link_has_a_measurement_in_it() {
    for (name, team) in all() {
        let report = std::fs::read(written(name, &team, Language::Dutch)).expect("it is there");
        assert_eq!(read_report(report).map(|_| ()), Err(ReportReadError::NotOurs), "{name}");
        let book = workbook(&team.subject(Language::Dutch)).expect("a workbook");
        assert_eq!(read_workbook(&book, fresh()).map(|_| ()), Err(WorkbookProblem::NotOurs), "{name}");
    }
}

#[test]
fn the_sheets_describe_a_team() {
    let book = workbook(&full().subject(Language::Dutch)).expect("a workbook");
    let problem = read_workbook(&book, fresh()).expect_err("there is none in it");
    for told in [ReportReadError::NotOurs.message(Language::Dutch), &problem.message(Language::Dutch)[0]] {
        assert!(told.contains("zit geen meting") && told.contains("van een team"), "{told}");
    }
}
