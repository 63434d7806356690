//! Whatever a team answered and wrote, its files show the figures of its profile, and nothing else.

use super::any_team::any_team;
use super::csv;
use super::samples::{Team, all};
use crate::properties::cases;
use crate::support::pro_monitor;
use calamine::{Data, DataType, Reader, Xlsx, open_workbook_from_rs};
use pro_monitor::domain::Language;
use pro_monitor::report::{CsvDialect, pdf, workbook};
use proptest::prelude::*;
use std::io::Cursor;

/// The rows of a sheet of the workbook, as calamine reads them.
fn rows(team: &Team, sheet: &str) -> Vec<Vec<Data>> {
    let bytes = workbook(&team.subject(Language::Dutch)).expect("a workbook");
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("it opens");
    let range = book.worksheet_range(sheet).expect("a sheet");
    let end = range.end().expect("cells");
    range.range((0, 0), end).rows().map(<[Data]>::to_vec).collect()
}

/// The figures of each statement in the workbook: score, in practice, and how often each answer was given.
fn told(team: &Team) -> Vec<(String, [Option<f64>; 2], Vec<f64>)> {
    let numbers = |cells: &[Data]| cells.iter().map(|cell| cell.get_float().expect("a number")).collect();
    let figure = |cell: &Data| cell.get_float();
    let rows = rows(team, "Stellingen");
    let rows = rows.iter().skip(3);
    rows.map(|row| (row[1].to_string(), [figure(&row[3]), figure(&row[4])], numbers(&row[5..]))).collect()
}

/// The same by the profile.
fn expected(team: &Team) -> Vec<(String, [Option<f64>; 2], Vec<f64>)> {
    let profile = team.profile();
    let statements = profile.principles().iter().flat_map(|principle| &principle.statements);
    let figures = statements.map(|scored| {
        let score = scored.score.map(|score| score.value());
        let percent = scored.score.map(|score| f64::from(score.percent()) / 100.0);
        let counts = [&scored.count.steps[..], &[scored.count.unknown, scored.count.open]].concat();
        (scored.id.to_string(), [score, percent], counts.into_iter().map(f64::from).collect())
    });
    figures.collect()
}

#[test]
fn the_workbook_of_every_sample_has_the_figures_of_its_profile() {
    for (name, team) in all() {
        assert_eq!(told(&team), expected(&team), "{name}");
    }
}

#[test]
fn the_same_team_makes_the_same_bytes() {
    for (name, team) in all() {
        let subject = team.subject(Language::English);
        assert!(pdf(&subject).expect("a report") == pdf(&subject).expect("a report"), "{name}");
        assert!(workbook(&subject).expect("a workbook") == workbook(&subject).expect("a workbook"), "{name}");
    }
}

#[test]
fn every_note_of_every_person_has_a_row_of_its_own() {
    let team = super::samples::full();
    let rows = rows(&team, "Notities");
    let told: Vec<_> =
        rows.iter().map(|row| [row[1].to_string(), row[2].to_string(), row[3].to_string()]).collect();
    let mut notes = 0;
    for (id, note) in team.words.notes.iter().flat_map(|(id, notes)| notes.iter().map(move |note| (id, note)))
    {
        let row = [note.good.clone(), note.better.clone(), id.to_string()];
        assert!(told.contains(&row), "{row:?} in {told:?}");
        notes += 1;
    }
    assert_eq!(
        told.iter().filter(|[_, _, id]| pro_monitor().principle(&id.as_str().into()).is_some()).count(),
        notes
    );
    let confidence: Vec<_> = rows.iter().filter_map(|row| row[2].get_float()).collect();
    assert_eq!(confidence, team.words.confidence.map(f64::from));
    for story in &team.words.stories {
        assert!(told.iter().any(|row| row[0] == *story), "{story}");
    }
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn any_team_makes_files_with_the_figures_of_its_profile(team in any_team()) {
        prop_assert!(pdf(&team.subject(Language::Dutch)).is_ok_and(|bytes| bytes.starts_with(b"%PDF-1.7")));
        let rows = csv::rows(&team, Language::English, CsvDialect::Rfc4180);
        let counts: Vec<_> = rows.iter().map(|row| [&row[5..6], &row[7..]].concat()).collect();
        prop_assert_eq!(counts, csv::figures(&team.profile()));
        prop_assert_eq!(told(&team), expected(&team));
    }
}
