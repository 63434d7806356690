//! Workbooks as they come back: saved by LibreOffice, or filled in with openpyxl.

use super::programs::{SHEETS_AS_CSV, converted, filled_in_by_openpyxl, told_by_openpyxl};
use super::samples::{carrying, fresh, one};
use crate::support::{pro_monitor, step};
use crate::tools::path;
use pro_monitor::domain::{Answer, FileFormat, Language, Measurement, OtherFormat, Step};
use pro_monitor::import::{OpenedWorkbook, WorkbookProblem, read_workbook};
use pro_monitor::workbook::Kind;
use serde_json::json;
use std::path::{Path, PathBuf};

fn opened(path: &Path) -> Result<OpenedWorkbook, WorkbookProblem> {
    read_workbook(&std::fs::read(path).expect("it is there"), fresh())
}

#[test]
fn every_workbook_that_libreoffice_saved_opens_as_it_was() {
    let books: Vec<_> = carrying().map(|book| book.path.as_path()).collect();
    let folder = converted("xlsx", "saved", &books);
    for book in carrying() {
        let saved = folder.join(book.path.file_name().expect("a name"));
        let opened = opened(&saved).unwrap_or_else(|problem| panic!("{}: {problem}", book.name));
        assert_eq!(opened.changes, 0, "{}", book.name);
        match book.measurement() {
            Some(measurement) => assert_eq!(opened.measurement, *measurement, "{}", book.name),
            None => assert_eq!(opened.kind, Kind::Empty, "{}", book.name),
        }
    }
}

#[test]
fn a_workbook_saved_as_ods_is_known_as_such_and_opens_once_it_is_saved_as_xlsx() {
    let report = one("full", Language::Dutch);
    let ods = converted("ods", "as-ods", &[&report.path]).join("full-nl.ods");
    let bytes = std::fs::read(&ods).expect("it is there");
    assert_eq!(FileFormat::of(&bytes), FileFormat::Other(OtherFormat::Spreadsheet));
    let xlsx = converted("xlsx", "from-ods", &[&ods]).join("full-nl.xlsx");
    assert_eq!(FileFormat::of(&std::fs::read(&xlsx).expect("it is there")), FileFormat::Workbook);
    let opened = opened(&xlsx).expect("it opens");
    assert_eq!(Some(&opened.measurement), report.measurement());
}

/// An empty workbook that somebody filled in, saved by openpyxl and after that by LibreOffice.
fn filled_in(name: &str, to: &str, cells: &serde_json::Value) -> [PathBuf; 2] {
    let empty = &one(name, Language::Dutch).path;
    let by_openpyxl = empty.with_file_name(format!("{to}.xlsx"));
    filled_in_by_openpyxl(&json!([{"from": empty, "to": by_openpyxl, "cells": cells}]));
    let by_libreoffice = converted("xlsx", to, &[&by_openpyxl]).join(format!("{to}.xlsx"));
    [by_openpyxl, by_libreoffice]
}

#[test]
fn a_filled_in_workbook_is_a_measurement_with_what_was_filled_in() {
    let cells = json!({
        "promonitor_team": "De Linde", "promonitor_label": "najaar 2026", "promonitor_confidence": 4,
        "promonitor_story": "Toen Sam bleef.\nEn wij ook.",
        "promonitor_answers": [4, "Weet ik niet", null, "5", 1.0, null, null, 2],
        "promonitor_good": ["- samen eten"], "promonitor_better": [null, "Meer rust 🙂"],
    });
    for path in filled_in("empty-teamleider", "filled-in", &cells) {
        let OpenedWorkbook { kind, measurement, changes, .. } = opened(&path).expect("it opens");
        assert_eq!((kind, changes), (Kind::Empty, 11), "{}", path.display());
        let response = measurement.response().unwrap();
        let answers = [
            ("1.1", step(4)),
            ("2.1", Answer::Unknown),
            ("4.1", step(5)),
            ("5.1", step(1)),
            ("8.1", step(2)),
        ];
        let answers = answers.map(|(id, answer)| (id.into(), answer));
        assert_eq!(response.answers, answers.into(), "{}", path.display());
        let halves = |number: usize| response.notes.get(pro_monitor().principles()[number].id()).cloned();
        assert_eq!(halves(0).expect("a note").good, "- samen eten");
        assert_eq!(halves(1).expect("a note").better, "Meer rust 🙂");
        assert_eq!(halves(3), None);
        assert_eq!(response.closing.confidence, Step::try_from(4).ok());
        assert_eq!(response.closing.story, "Toen Sam bleef.\nEn wij ook.");
        assert_eq!(
            (&*measurement.heading().team, &*measurement.heading().label),
            ("De Linde", "najaar 2026")
        );
    }
}

#[test]
fn every_cell_that_does_not_fit_is_named_as_people_find_it() {
    let cells = json!({
        "promonitor_answers": [7, null, "goed"], "promonitor_confidence": 3.5, "promonitor_team": "De Linde",
    });
    for path in filled_in("empty-teamleider", "misfilled", &cells) {
        let problem = opened(&path).expect_err("three cells do not fit");
        let WorkbookProblem::Misfilled(cells) = &problem else { panic!("{problem}") };
        let told: Vec<_> = cells.iter().map(|cell| format!("{}: {}", cell.place, cell.found)).collect();
        assert_eq!(
            told,
            ["Stellingen!D4: 7", "Stellingen!D6: goed", "Notities!B14: 3.5"],
            "{}",
            path.display()
        );
    }
}

#[test]
fn only_a_correction_in_a_report_is_a_change() {
    let report = one("full", Language::Dutch);
    let corrected = report.path.with_file_name("corrected.xlsx");
    let cells = json!({"promonitor_answers": [null, 1], "promonitor_organisation": "Zorggroep Zuid"});
    filled_in_by_openpyxl(&json!([{"from": report.path, "to": corrected, "cells": cells}]));
    let saved = converted("xlsx", "corrected", &[&corrected]).join("corrected.xlsx");
    for path in [corrected, saved] {
        let opened = opened(&path).expect("it opens");
        let mut expected: Measurement = report.measurement().expect("a report").clone();
        expected.correct_answer(&"1.2".into(), Some(step(1)), fresh().now);
        assert_eq!(
            (opened.changes, opened.measurement.response().unwrap()),
            (2, expected.response().unwrap())
        );
        assert_eq!(opened.measurement.heading().organisation, "Zorggroep Zuid");
    }
}

#[test]
fn the_workbook_shows_what_was_chosen_and_how_much_is_done() {
    let cells = json!({"promonitor_answers": [4, null, "Weet ik niet"]});
    let [filled_in, _] = filled_in("empty-teamleider", "progress", &cells);
    let folder = converted(SHEETS_AS_CSV, "progress", &[&filled_in]);
    let shown = std::fs::read_to_string(folder.join("progress-Stellingen.csv")).expect("a sheet");
    assert!(shown.contains("2 van de 8 stellingen ingevuld"), "{shown}");
    assert!(
        shown.contains(",4,Voor een groot deel,") && shown.contains(",Weet ik niet,Weet ik niet,"),
        "{shown}"
    );
}

#[test]
fn an_empty_workbook_lets_people_choose_and_locks_what_is_not_to_be_filled_in() {
    let empty = one("empty-begeleider", Language::Dutch);
    let told = &told_by_openpyxl(&[&empty.path])[path(&empty.path)]["sheets"];
    let (start, statements, notes) = (&told["Begin hier"], &told["Stellingen"], &told["Notities"]);
    for sheet in [start, statements, notes] {
        assert_eq!(sheet["locked"], true);
    }
    let lists = statements["lists"].as_object().expect("lists");
    let filled: usize = lists.keys().map(|cells| cells.split(' ').count()).sum();
    assert!(lists.values().all(|list| list == "promonitor_choices") && filled >= 1, "{lists:?}");
    assert_eq!(statements["open"].as_array().expect("cells").len(), 40);
    // Two halves of eight notes, the confidence, and the moment over two columns.
    assert_eq!(notes["open"].as_array().expect("cells").len(), 8 * 2 + 1 + 2);
    assert_eq!(start["open"].as_array().expect("cells").len(), 3 * 2);
}
