//! What people see in a workbook, as LibreOffice and openpyxl read it back.

use super::programs::{SHEETS_AS_CSV, converted, told_by_openpyxl};
use super::samples::{Written, book, one, written};
use crate::samples::{agreements, full, very_long};
use crate::support::pro_monitor;
use crate::tools::{path, text};
use pro_monitor::domain::instrument::Principle;
use pro_monitor::domain::{Count, Heading, Language, Measurement, Moment, Note, Outcome, Profile};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What openpyxl reads in each workbook.
fn told(book: &Written) -> &'static Value {
    static TOLD: LazyLock<Value> = LazyLock::new(|| {
        told_by_openpyxl(&written().iter().map(|book| book.path.as_path()).collect::<Vec<_>>())
    });
    &TOLD[path(&book.path)]
}

/// The sheets of each workbook as CSV, by LibreOffice.
fn sheets() -> &'static PathBuf {
    static SHEETS: LazyLock<PathBuf> = LazyLock::new(|| {
        let books: Vec<_> = written().iter().map(|book| book.path.as_path()).collect();
        converted(SHEETS_AS_CSV, "sheets", &books)
    });
    &SHEETS
}

/// The rows of a sheet as LibreOffice shows it.
fn rows(folder: &Path, book: &Path, sheet: &str) -> Vec<Vec<String>> {
    let name = book.file_stem().expect("a name").to_str().expect("a text");
    let file = folder.join(format!("{name}-{sheet}.csv"));
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(&file).expect("a sheet");
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// The workbooks with a result, each with its figures.
fn results() -> impl Iterator<Item = (&'static Written, Profile)> {
    written().iter().filter_map(|book| Some((book, book.profile()?)))
}

fn names(language: Language) -> [&'static str; 5] {
    match language {
        Language::Dutch => ["Samenvatting", "Stellingen", "Notities", "Afspraken", "Codeboek"],
        Language::English => ["Summary", "Statements", "Notes", "Agreements", "Codebook"],
    }
}

/// Why there is no score: too few answers, or nothing was asked.
fn no_score(outcome: Outcome, language: Language) -> &'static str {
    match (outcome, language) {
        (Outcome::NotAsked, Language::Dutch) => "niet gevraagd",
        (Outcome::NotAsked, Language::English) => "not asked",
        (_, Language::Dutch) => "te weinig antwoorden",
        (_, Language::English) => "too few answers",
    }
}

/// The row of a principle as it is shown: name, score, percentage, and how often each kind of answer was given.
fn shown(principle: &Principle, profile: &Profile, language: Language) -> Vec<String> {
    let scored = profile.principle(principle.id()).expect("a profile");
    let count: Count =
        scored.statements.iter().map(|statement| statement.count).fold(Count::default(), |a, b| a + b);
    let counts = [count.given(), count.unknown, count.open].map(|count| count.to_string());
    let none = || "–".to_owned();
    let (outcome, counts) = match scored.outcome {
        Outcome::Scored(score) => {
            let tenths = score.tenths();
            ([format!("{}.{}", tenths / 10, tenths % 10), format!("{}%", score.percent())], counts)
        }
        other => {
            let counts = if other == Outcome::NotAsked { [none(), none(), none()] } else { counts };
            ([no_score(other, language).to_owned(), none()], counts)
        }
    };
    let name = format!("{}. {}", principle.number(), principle.short().get(language));
    [name].into_iter().chain(outcome).chain(counts).collect()
}

#[test]
fn libreoffice_shows_the_figures_of_every_principle() {
    for (book, profile) in results() {
        let rows = rows(sheets(), &book.path, names(book.language)[0]);
        for principle in pro_monitor().principles() {
            let shown = shown(principle, &profile, book.language);
            assert!(rows.contains(&shown), "{}: {shown:?} in {rows:?}", book.name);
        }
    }
}

#[test]
fn openpyxl_reads_figures_as_numbers_days_as_dates_and_words_as_text() {
    for (book, profile) in results() {
        let told = told(book);
        let [summary, statements, ..] = names(book.language);
        let (cells, formats) = (&told["sheets"][summary]["cells"], &told["sheets"][summary]["formats"]);
        let words = if book.language == Language::Dutch { "Datum" } else { "Date" };
        let (place, _) =
            cells.as_object().expect("cells").iter().find(|(_, cell)| cell[1] == words).expect("a date");
        assert_eq!(cells[place.replace('A', "B")], json!(["date", "2026-11-22"]), "{}", book.name);
        assert_eq!(cells["A1"][0], "text");
        let cells_of = cells.as_object().expect("cells");
        for principle in pro_monitor().principles() {
            let name = format!("{}. {}", principle.number(), principle.short().get(book.language));
            let (place, _) = cells_of.iter().find(|(_, cell)| cell[1] == name).expect("a row");
            let (score, percent) = (place.replace('A', "B"), place.replace('A', "C"));
            let outcome = profile.principle(principle.id()).expect("a profile").outcome;
            let Some(value) = outcome.score() else {
                assert_eq!(cells[&score], json!(["text", no_score(outcome, book.language)]));
                continue;
            };
            assert_eq!(cells[&score][0], "number");
            assert_eq!(cells[&score][1].as_f64(), Some(value.value()), "{}: {name}", book.name);
            assert_eq!(formats[&score], "0.0");
            assert_eq!(cells[&percent][1].as_f64(), Some(f64::from(value.percent()) / 100.0));
            assert_eq!(formats[&percent], "0%");
        }
        if let Some(measurement) = book.measurement() {
            answers_are_told(book, &told["sheets"][statements], measurement);
        }
    }
}

/// Each answer is a number or a word, under its code and beside its sentence.
fn answers_are_told(book: &Written, sheet: &Value, measurement: &Measurement) {
    let cells = &sheet["cells"];
    let response = measurement.response().unwrap();
    let asked = pro_monitor().principles().iter().flat_map(|p| response.asked(pro_monitor(), p));
    for (statement, row) in asked.zip(4..) {
        assert_eq!(cells[format!("B{row}")], json!(["text", statement.id().as_str()]), "{}", book.name);
        let words = &measurement.instrument().statements()[statement.id()];
        assert_eq!(cells[format!("C{row}")], json!(["text", words.get(book.language)]));
        let answer = response.answers.get(statement.id());
        let expected = match answer.map(|answer| answer.step()) {
            None => Value::Null,
            Some(None) => json!(["text", pro_monitor().scale().unknown().get(book.language)]),
            Some(Some(step)) => json!(["number", step.value()]),
        };
        assert_eq!(cells[format!("D{row}")], expected, "{}: {}", book.name, statement.id());
        let counts: Vec<_> =
            ["F", "G", "H", "I", "J", "K", "L"].map(|c| cells[format!("{c}{row}")][1].clone()).into();
        let count = Count::of(answer.copied());
        let told = [&count.steps[..], &[count.unknown, count.open]].concat();
        assert_eq!(counts, told.into_iter().map(Value::from).collect::<Vec<_>>());
    }
}

#[test]
fn the_sheets_are_in_order_and_in_the_language_of_the_report_and_one_is_hidden() {
    for (book, profile) in results() {
        let told = told(book);
        let carried = book.measurement().map(|_| "promonitor");
        let order: Vec<_> = names(book.language).into_iter().chain(carried).collect();
        assert_eq!(told["order"], json!(order), "{}", book.name);
        assert!(carried.is_none_or(|name| told["sheets"][name]["state"] == "veryHidden"));
        assert_eq!(told["language"], book.language.code());
        assert_eq!(told["created"], "2026-11-24");
        assert!(told["title"].as_str().expect("a title").starts_with("Pro Monitor"));
        // A chart where there is a score.
        let has_score = profile.principles().iter().any(|p| p.outcome.score().is_some());
        assert_eq!(told["sheets"][order[0]]["charts"], u8::from(has_score), "{}", book.name);
    }
}

#[test]
fn every_sheet_is_set_up_for_paper_and_long_ones_freeze_their_head() {
    for book in written() {
        let told = told(book);
        for name in told["order"].as_array().expect("sheets").iter().filter_map(Value::as_str) {
            let sheet = &told["sheets"][name];
            if name == "promonitor" {
                continue;
            }
            assert_eq!(
                (&sheet["paper"]["size"], &sheet["paper"]["fits"]),
                (&json!(9), &json!(true)),
                "{name}"
            );
            let is_table = !["Samenvatting", "Summary", "Codeboek", "Codebook", "Begin hier", "Start here"]
                .contains(&name);
            assert_eq!(sheet["paper"]["orientation"], if is_table { "landscape" } else { "portrait" });
            let (frozen, repeated) =
                if is_table { (json!("A4"), json!("$3:$3")) } else { (Value::Null, Value::Null) };
            assert_eq!((&sheet["frozen"], &sheet["repeated"]), (&frozen, &repeated), "{name}");
            assert!(sheet["header"][0].as_str().is_some_and(|left| left.starts_with("Pro Monitor")));
            let page = if book.language == Language::Dutch { "pagina &P van &N" } else { "page &P of &N" };
            assert_eq!(sheet["footer"][1], page);
        }
    }
}

#[test]
fn every_formula_has_the_result_that_libreoffice_computes() {
    // A workbook that another program saved has no results in it: LibreOffice works all of them out.
    let book = one("full", Language::Dutch);
    let worked_out = book.path.with_file_name("worked-out.xlsx");
    super::programs::filled_in_by_openpyxl(&json!([{"from": book.path, "to": worked_out, "cells": {}}]));
    let folder = converted(SHEETS_AS_CSV, "worked-out", &[&worked_out]);
    let by_us = told(book)["sheets"]["Stellingen"]["results"].as_object().expect("results");
    let by_libreoffice = rows(&folder, &worked_out, "Stellingen");
    assert_eq!(by_us.len(), 40);
    for (place, result) in by_us {
        let row: usize = place[1..].parse().expect("a row");
        assert_eq!(result, &by_libreoffice[row - 1][4], "{place}");
    }
    let notes = rows(&folder, &worked_out, "Notities");
    assert!(notes.iter().any(|row| row[1] == "4" && row[2] == "Redelijk veel vertrouwen"), "{notes:?}");
}

#[test]
fn what_looks_like_a_formula_stays_a_text() {
    let risky = ["=1+1", "+31 6", "-eten", "@SUM(A1)", "\t=1+1", "\r=1+1", "=cmd|' /C calc'!A0"];
    let mut measurement = full();
    let heading =
        Heading { team: risky[0].to_owned(), organisation: risky[1].to_owned(), label: risky[3].to_owned() };
    measurement.set_heading(heading, Moment(9));
    for (principle, text) in pro_monitor().principles().iter().zip(risky) {
        let note = Note { good: text.to_owned(), better: text.to_owned() };
        measurement.set_note(principle.id(), note, Moment(9));
    }
    let path = one("full", Language::Dutch).path.with_file_name("risky.xlsx");
    std::fs::write(&path, book(&measurement, Language::Dutch)).expect("it is written");
    let told = told_by_openpyxl(&[&path]);
    let told = &told[path.to_str().expect("a path")]["sheets"];
    assert_eq!(told["Samenvatting"]["cells"]["B3"], json!(["text", "=1+1"]));
    let folder = converted(SHEETS_AS_CSV, "risky", &[&path]);
    let shown = rows(&folder, &path, "Notities");
    for (row, text) in (4..).zip(risky) {
        // Without the signs that are not seen.
        let seen = text.replace('\t', " ").replace('\r', "\n");
        assert_eq!(told["Notities"]["cells"][format!("B{row}")], json!(["text", seen]), "{text:?}");
        assert_eq!(shown[row - 1][1], seen, "{text:?}");
    }
}

#[test]
fn a_note_of_5000_characters_in_every_field_is_printed_whole() {
    let book = one("long", Language::Dutch);
    let folder = converted("pdf", "print", &[&book.path]);
    let printed = text(&folder.join("long-nl.pdf"));
    // Lines and pages break anywhere, and heads stand between pages: the last words of each text must be there.
    let dense: String = printed.split_whitespace().collect();
    let long: String = very_long().split_whitespace().collect();
    let sentence: String = long.chars().take(40).filter(|c| c.is_alphanumeric()).collect();
    let found = dense.chars().filter(|c| c.is_alphanumeric()).collect::<String>().matches(&sentence).count();
    let in_text = long.chars().filter(|c| c.is_alphanumeric()).collect::<String>().matches(&sentence).count();
    // Two halves of eight notes, the moment at the end, team, organisation and label, and both texts of an agreement.
    let fields = 8 * 2 + 1 + 3 + 2;
    // A sentence over the edge of a page is not found.
    assert!(found >= fields * in_text * 9 / 10, "{found} of {}", fields * in_text);
}

#[test]
fn agreements_have_their_day_as_a_date_and_the_sheet_says_when_there_are_none() {
    let book = one("agreements", Language::Dutch);
    let sheet = &told(book)["sheets"]["Afspraken"];
    let cells = sheet["cells"].as_object().expect("cells");
    let first = ["A", "B", "C", "F"].map(|column| cells[&format!("{column}4")].clone());
    assert_eq!(first[0], json!(["text", "Elke maand samen een nieuw recept koken"]));
    assert_eq!(first[1], json!(["text", "Sam en het hele team"]));
    assert_eq!((&first[2], &first[3]), (&json!(["date", "2026-12-01"]), &json!(["text", "Te doen"])));
    let states = cells.iter().filter(|(place, cell)| place.starts_with('F') && cell[1] != "Hoever");
    assert_eq!(states.count(), agreements().actions().len());
    let none = &told(one("full", Language::English))["sheets"]["Agreements"]["cells"];
    assert_eq!((&none["A3"][1], &none["A4"][1]), (&json!("What"), &json!("No agreements were made yet.")));
}

#[test]
fn the_codebook_explains_every_column_and_every_code() {
    for book in written().iter().filter(|book| ["full", "team"].contains(&book.name.as_str())) {
        let told = &told(book)["sheets"];
        let codebook = names(book.language)[4];
        let explained: Vec<_> =
            told[codebook]["cells"].as_object().expect("cells").values().map(|c| &c[1]).collect();
        // The summary of a team does not say how much was asked.
        let summary_head = if book.measurement().is_some() { 16 } else { 15 };
        for (sheet, head) in names(book.language).into_iter().zip([summary_head, 3, 3, 3]) {
            let heads = told[sheet]["cells"].as_object().expect("cells").iter();
            let of_head =
                |place: &str| place.trim_start_matches(|c: char| c.is_ascii_uppercase()) == head.to_string();
            let heads: Vec<_> = heads.filter(|(place, _)| of_head(place)).map(|(_, cell)| &cell[1]).collect();
            assert!(heads.len() >= 4, "{sheet}: {heads:?}");
            for head in heads {
                let is_step = ["1", "2", "3", "4", "5"].iter().any(|step| head == step);
                assert!(explained.contains(&head) || is_step, "{sheet}: {head}");
            }
        }
        for step in pro_monitor().scale().steps() {
            assert!(
                explained.contains(&&json!(step.value()))
                    && explained.contains(&&json!(step.label().get(book.language)))
            );
        }
        for choice in pro_monitor().phases().iter().chain(pro_monitor().participation()) {
            assert!(explained.contains(&&json!(choice.label().get(book.language))));
        }
    }
}
