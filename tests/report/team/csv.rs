//! The answers of a team as CSV.

use super::samples::{Team, all, full, unasked};
use pro_monitor::domain::{Language, Profile};
use pro_monitor::report::{CsvDialect, csv};

const COLUMNS: [&str; 14] = [
    "instrument_id",
    "instrument_version",
    "begun",
    "principle_id",
    "principle",
    "statement_id",
    "statement",
    "step_1",
    "step_2",
    "step_3",
    "step_4",
    "step_5",
    "unknown",
    "open",
];

/// The rows without the one with the names of the columns.
pub fn rows(team: &Team, language: Language, dialect: CsvDialect) -> Vec<Vec<String>> {
    let bytes = csv(&team.subject(language), dialect).expect("a CSV");
    let (rest, delimiter) = match dialect {
        CsvDialect::Rfc4180 => (bytes.as_slice(), b','),
        CsvDialect::DutchExcel => (bytes.strip_prefix("\u{feff}".as_bytes()).expect("a mark"), b';'),
    };
    let mut reader = ::csv::ReaderBuilder::new().delimiter(delimiter).from_reader(rest);
    assert_eq!(reader.headers().expect("a head"), COLUMNS.to_vec());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// The statements that may be shown, each with its seven figures.
pub fn figures(profile: &Profile) -> Vec<Vec<String>> {
    let statements = profile.principles().iter().flat_map(|principle| &principle.statements);
    let row = |id: String, figures: Vec<u32>| {
        [id].into_iter().chain(figures.iter().map(u32::to_string)).collect::<Vec<_>>()
    };
    let of = |count: pro_monitor::domain::Count| [&count.steps[..], &[count.unknown, count.open]].concat();
    statements.map(|scored| row(scored.id.to_string(), of(scored.count))).collect()
}

#[test]
fn there_is_a_row_for_each_statement_that_may_be_shown_with_how_often_each_answer_was_given() {
    for (name, team) in all() {
        for dialect in [CsvDialect::Rfc4180, CsvDialect::DutchExcel] {
            let rows = rows(&team, Language::Dutch, dialect);
            let told: Vec<_> = rows.iter().map(|row| [&row[5..6], &row[7..]].concat()).collect();
            assert_eq!(told, figures(&team.profile()), "{name}");
        }
    }
    assert!(rows(&unasked(), Language::Dutch, CsvDialect::Rfc4180).is_empty());
}

#[test]
fn a_row_says_what_was_asked_when_and_in_which_words() {
    let rows = rows(&full(), Language::Dutch, CsvDialect::Rfc4180);
    let expected = [
        "pro-monitor",
        "2026.1",
        "2026-11-22",
        "menselijke-behoeften",
        "Menselijke behoeften",
        "1.1",
        "Onze zorg begint bij wat de cliënt als mens nodig heeft.",
    ];
    assert_eq!(rows[0][..7], expected);
}

#[test]
fn it_names_no_team_and_has_no_notes() {
    let bytes = csv(&full().subject(Language::Dutch), CsvDialect::Rfc4180).expect("a CSV");
    let told = String::from_utf8(bytes).expect("UTF-8");
    for private in ["De Linde", "Zorggroep", "najaar", "elke avond", "Sam", "begeleider,"] {
        assert!(!told.contains(private), "{private}");
    }
}
