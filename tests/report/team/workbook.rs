//! What people see in the workbook of a team, as openpyxl and LibreOffice read it back.

use super::samples::{Team, all, full};
use crate::workbook::programs::{SHEETS_AS_CSV, converted, told_by_openpyxl};
use crate::workbook::samples::{one, team_book};
use pro_monitor::domain::{Heading, Language, Note};
use serde_json::{Value, json};
use std::path::Path;

fn told(book: &Path) -> Value {
    told_by_openpyxl(&[book])[book.to_str().expect("a path")].take()
}

#[test]
fn it_has_no_cells_to_fill_in_and_no_measurement_to_open() {
    for (name, _) in all() {
        let told = told(&one(name, Language::Dutch).path);
        assert_eq!(told["names"], json!({}), "{name}");
        for (sheet, of) in told["sheets"].as_object().expect("sheets") {
            assert_eq!((&of["state"], &of["lists"]), (&json!("visible"), &json!({})), "{name}: {sheet}");
            let words = of["cells"].to_string();
            for promise in ["promonitor_", "Mijn metingen", "neemt de Pro Monitor", "mag je verbeteren"] {
                assert!(!words.contains(promise), "{name}: {sheet} says {promise}");
            }
        }
        let says = |sheet: &str| told["sheets"][sheet]["cells"].to_string().contains("niet weer openen");
        assert!(says("Samenvatting") && says("Codeboek"), "{name}");
    }
}

#[test]
fn it_says_who_filled_it_in_and_not_which_version_each_did() {
    let told = told(&one("team", Language::Dutch).path);
    let cells = told["sheets"]["Samenvatting"]["cells"].to_string();
    assert!(cells.contains("17 personen: 6× Begeleider"), "{cells}");
    assert!(!cells.contains("De hele monitor"), "{cells}");
}

#[test]
fn what_looks_like_a_formula_stays_a_text() {
    let risky = "=cmd|' /C calc'!A0";
    let Team { answers, mut words, .. } = full();
    words.heading =
        Heading { team: "=1+1".to_owned(), organisation: "+31 6".to_owned(), label: "@SUM(A1)".to_owned() };
    words.stories = vec![risky.to_owned()];
    let note = Note { good: risky.to_owned(), better: "-eten".to_owned() };
    words.notes.values_mut().for_each(|notes| *notes = vec![note.clone()]);
    let team = Team::new(answers, words);
    let path = one("team", Language::Dutch).path.with_file_name("team-risky.xlsx");
    std::fs::write(&path, team_book(&team, Language::Dutch)).expect("it is written");
    let told = told(&path);
    assert_eq!(told["sheets"]["Samenvatting"]["cells"]["B3"], json!(["text", "=1+1"]));
    assert_eq!(told["sheets"]["Notities"]["cells"]["B4"], json!(["text", risky]));
    for of in told["sheets"].as_object().expect("sheets").values() {
        assert_eq!(of["results"], json!({}), "a formula");
    }
    let folder = converted(SHEETS_AS_CSV, "team-risky", &[&path]);
    let shown = std::fs::read_to_string(folder.join("team-risky-Notities.csv")).expect("a sheet");
    assert_eq!(shown.matches(risky).count(), 9, "{shown}");
}
