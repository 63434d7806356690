//! A report that people edited in ways that lose the names of its cells: each edit is taken over, or is said to be not.

use super::files::{packed, unpacked};
use super::programs::{converted, edited_by_openpyxl};
use super::samples::{Written, carrying, fresh, one};
use crate::support::step;
use pro_monitor::domain::{Answer, Language, Measurement};
use pro_monitor::import::{OpenedWorkbook, Untaken, WorkbookProblem, read_workbook};
use pro_monitor::workbook::{Kind, Part};
use serde_json::{Value, json};
use std::path::PathBuf;

/// A workbook without the names of its cells.
fn without_names(bytes: &[u8]) -> Vec<u8> {
    let mut files = unpacked(bytes);
    let (_, book) = files.iter_mut().find(|(name, _)| name == "xl/workbook.xml").expect("a workbook");
    let text = String::from_utf8(book.clone()).expect("a text");
    let (start, rest) = text.split_once("<definedNames>").expect("names");
    let end = rest.split_once("</definedNames>").expect("their end").1;
    *book = format!("{start}{end}").into_bytes();
    packed(&files)
}

/// The full report after these steps with openpyxl; see edit.py.
fn edited(to: &str, language: Language, steps: &Value) -> PathBuf {
    let report = &one("full", language).path;
    let path = report.with_file_name(format!("{to}-{}.xlsx", language.code()));
    edited_by_openpyxl(&json!([{"from": report, "to": path, "steps": steps}]));
    path
}

fn opened(path: &PathBuf) -> Result<OpenedWorkbook, WorkbookProblem> {
    read_workbook(&std::fs::read(path).expect("it is there"), fresh())
}

fn answer(measurement: &Measurement, id: &str) -> Option<Answer> {
    measurement.response().expect("one person").answers.get(&id.into()).copied()
}

/// The names of the sheets in a language: the summary, the statements, the notes.
fn sheets(language: Language) -> [&'static str; 3] {
    match language {
        Language::Dutch => ["Samenvatting", "Stellingen", "Notities"],
        Language::English => ["Summary", "Statements", "Notes"],
    }
}

/// The statement in row 8 of the full report, and what cell D8 is changed to.
const EDITED: (&str, &str, u8) = ("1.5", "D8", 5);

#[test]
fn every_workbook_opens_as_it_was_without_the_names_of_its_cells() {
    for Written { name, path, .. } in carrying() {
        let bytes = std::fs::read(path).expect("it is there");
        let named = read_workbook(&bytes, fresh()).expect("it opens");
        assert_eq!(named.untaken, Untaken::default(), "{name}");
        assert_eq!(read_workbook(&without_names(&bytes), fresh()), Ok(named), "{name}");
    }
}

#[test]
fn edits_are_taken_over_when_the_names_are_gone() {
    for language in Language::ALL {
        let [summary, statements, notes] = sheets(language);
        let steps = json!([
            ["names"],
            ["cell", statements, EDITED.1, EDITED.2],
            ["beside", summary, "Team", "De Wilg"],
            ["cell", notes, "B4", "Anders"],
        ]);
        let path = edited("without-names", language, &steps);
        let saved = converted("xlsx", "without-names", &[&path]).join(path.file_name().expect("a name"));
        for path in [path, saved] {
            let OpenedWorkbook { measurement, changes, untaken, kind } = opened(&path).expect("it opens");
            assert_eq!((kind, changes, untaken), (Kind::Report, 3, Untaken::default()), "{}", path.display());
            assert_eq!(answer(&measurement, EDITED.0), Some(step(EDITED.2)));
            assert_eq!(measurement.heading().team, "De Wilg");
        }
    }
}

#[test]
fn edits_are_found_after_sheets_columns_and_rows_moved_too() {
    let dutch = Language::Dutch;
    let [summary, statements, notes] = sheets(dutch);
    for (to, moves) in [
        (
            "renamed",
            json!([["rename", statements, "Blad 1"], ["rename", notes, "Blad 2"], ["rename", summary, "x"]]),
        ),
        (
            "column-in-front",
            json!([["columns", statements, 1], ["columns", notes, 1], ["columns", summary, 1]]),
        ),
        ("column-before-answer", json!([["columns", statements, 4], ["columns", notes, 4]])),
        ("rows-above", json!([["rows", statements, 1], ["rows", notes, 2], ["rows", summary, 1]])),
    ] {
        let steps = [json!(["names"]), json!(["cell", statements, EDITED.1, EDITED.2])];
        let steps: Vec<_> = steps.into_iter().chain(moves.as_array().expect("steps").clone()).collect();
        let opened = opened(&edited(to, dutch, &json!(steps))).expect("it opens");
        assert_eq!((opened.changes, opened.untaken), (1, Untaken::default()), "{to}");
        assert_eq!(answer(&opened.measurement, EDITED.0), Some(step(EDITED.2)), "{to}");
    }
}

#[test]
fn what_can_no_longer_be_recognised_is_said_to_be_not_taken_over() {
    let dutch = Language::Dutch;
    let [summary, statements, notes] = sheets(dutch);
    let answers = vec![Part::Statements, Part::Answers];
    let heading = vec![Part::Team, Part::Organisation, Part::Label];
    let closing = vec![Part::Confidence, Part::Story];
    let words = [vec![Part::Principles, Part::Good, Part::Better], closing.clone()].concat();
    for (to, steps, missing) in [
        ("heading-changed", json!([["cell", statements, "D3", "Score"]]), answers.clone()),
        ("heading-twice", json!([["cell", statements, "H3", "Antwoord"]]), answers.clone()),
        ("column-deleted", json!([["delete columns", statements, 4]]), answers.clone()),
        ("sheet-twice", json!([["copy", statements]]), answers.clone()),
        ("sheet-deleted", json!([["remove", notes]]), words),
        ("column-beside-team", json!([["columns", summary, 2]]), heading),
        ("closing-changed", json!([["row above", notes, "Tot slot", "Tot slot"]]), closing),
    ] {
        let steps: Vec<_> = [json!(["cell", statements, EDITED.1, EDITED.2]), json!(["names"])]
            .into_iter()
            .chain(steps.as_array().expect("steps").clone())
            .collect();
        let opened = opened(&edited(to, dutch, &json!(steps))).expect("it opens");
        let missing = missing.into_iter().collect();
        let is_taken_over = answer(&opened.measurement, EDITED.0) == Some(step(EDITED.2));
        assert_eq!(is_taken_over, !opened.untaken.parts.contains(&Part::Answers), "{to}");
        assert_eq!(opened.untaken, Untaken { parts: missing, rows: 0 }, "{to}");
        let before = one("full", dutch).measurement().expect("a report");
        assert_eq!(opened.measurement.heading(), before.heading(), "{to}");
        for language in Language::ALL {
            assert_eq!(opened.untaken.message(language).len(), 1, "{to}");
        }
    }
}

#[test]
fn a_row_that_was_deleted_is_said_to_be_gone_and_its_answer_stays() {
    let [_, statements, notes] = sheets(Language::Dutch);
    let before = one("full", Language::Dutch).measurement().expect("a report");
    for (steps, rows, said) in [
        (json!([["delete rows", statements, 8]]), 1, "ontbreekt 1 regel"),
        (
            json!([["names"], ["delete rows", statements, 8], ["delete rows", notes, 4]]),
            2,
            "ontbreken 2 regels",
        ),
    ] {
        let opened = opened(&edited("row-deleted", Language::Dutch, &steps)).expect("it opens");
        assert_eq!(answer(&opened.measurement, EDITED.0), answer(before, EDITED.0));
        assert_eq!(opened.untaken, Untaken { parts: [].into(), rows }, "{steps}");
        let message = opened.untaken.message(Language::Dutch);
        assert!(matches!(&*message, [only] if only.contains(said)), "{message:?}");
    }
}

#[test]
fn an_empty_workbook_without_names_is_filled_in_all_the_same() {
    let empty = &one("empty-teamleider", Language::English).path;
    let path = empty.with_file_name("empty-without-names.xlsx");
    let steps =
        json!([["names"], ["cell", "Statements", "D4", 4], ["beside", "Start here", "Team", "De Linde"]]);
    edited_by_openpyxl(&json!([{"from": empty, "to": path, "steps": steps}]));
    let OpenedWorkbook { kind, measurement, changes, .. } = opened(&path).expect("it opens");
    assert_eq!((kind, changes, &*measurement.heading().team), (Kind::Empty, 2, "De Linde"));
    assert_eq!(answer(&measurement, "1.1"), Some(step(4)));
}
