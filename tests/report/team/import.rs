//! What is said when the report of a team is opened as if it were that of one person.

use super::samples::{all, full, written};
use crate::workbook::samples::fresh;
use pro_monitor::domain::Language;
use pro_monitor::import::{ReportReadError, WorkbookProblem, read_report, read_workbook};
use pro_monitor::report::workbook;

#[test]
fn neither_its_pdf_nor_its_workbook_has_a_measurement_in_it() {
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
