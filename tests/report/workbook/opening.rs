//! A workbook of this tool opens again, and nothing else does.

use super::made::{Made, SEEN};
use super::samples::{book, carrying, fresh, one};
use crate::any_measurement::any_measurement;
use crate::properties::cases;
use crate::samples::{full, half};
use crate::support::step;
use pro_monitor::domain::{DocumentError, Language, Measurement, Note, Step};
use pro_monitor::import::{WorkbookProblem, read_workbook};
use pro_monitor::workbook::{Carried, Kind, Part};
use proptest::prelude::*;

proptest! {
    // Each writes a workbook of seven sheets and reads it: 256 take about as long as the other tests.
    #![proptest_config(cases(256))]

    #[test]
    fn any_measurement_comes_out_of_its_workbook_as_it_was(measurement in any_measurement(), is_dutch in any::<bool>()) {
        let language = if is_dutch { Language::Dutch } else { Language::English };
        let opened = read_workbook(&book(&measurement, language), fresh()).expect("it opens");
        // As it is kept: an empty note is no note.
        let measurement = Measurement::read(&measurement.to_stored()).expect("it is kept");
        prop_assert_eq!(opened.measurement, measurement);
        prop_assert_eq!((opened.kind, opened.changes), (Kind::Report, 0));
    }
}

#[test]
fn every_sample_comes_out_of_its_workbook_as_it_was() {
    for book in carrying() {
        let opened =
            read_workbook(&std::fs::read(&book.path).expect("it is there"), fresh()).expect("it opens");
        assert_eq!(opened.changes, 0, "{}", book.name);
        match book.measurement() {
            Some(measurement) => assert_eq!(opened.measurement, *measurement, "{}", book.name),
            None => assert_eq!(opened.kind, Kind::Empty, "{}", book.name),
        }
    }
}

#[test]
fn an_empty_workbook_opens_as_a_new_measurement_without_answers() {
    let bytes = std::fs::read(&one("empty-client", Language::Dutch).path).expect("it is there");
    let measurement = read_workbook(&bytes, fresh()).expect("it opens").measurement;
    let fresh = fresh();
    assert_eq!(
        (measurement.id(), measurement.begun(), measurement.changed()),
        (&fresh.id, fresh.now, fresh.now)
    );
    assert_eq!((measurement.revision(), &measurement.response().unwrap().id), (0, &fresh.response));
    assert_eq!(measurement.response().unwrap().perspective, "client".into());
    assert!(
        measurement.response().unwrap().answers.is_empty()
            && measurement.response().unwrap().notes.is_empty()
    );
    // It knows what was asked, in the words of the easy version.
    assert_eq!(measurement.instrument().statements().len(), 26);
    assert_eq!(
        measurement.relation(crate::support::pro_monitor()),
        pro_monitor::domain::WordingRelation::Same
    );
}

#[test]
fn a_changed_cell_wins_as_a_new_change_and_the_rest_stays() {
    let mut made = Made::new(Kind::Report);
    made.carried.measurement = full();
    let ids: Vec<_> = made.carried.statements.iter().map(ToString::to_string).collect();
    assert_eq!(ids[..2], ["1.1", "2.1"]);
    let made = made.with(Part::Answers, 0, "5").with(Part::Team, 0, "De Wilg").with(Part::Good, 0, "Anders");
    let opened = made.read().expect("it opens");
    let (before, after) = (full(), opened.measurement);
    assert_eq!(after.response().unwrap().answers[&"1.1".into()], step(5));
    // An empty cell takes the answer back; a statement without a row keeps it.
    assert_eq!(after.response().unwrap().answers.get(&"2.1".into()), None);
    assert_eq!(
        after.response().unwrap().answers[&"1.2".into()],
        before.response().unwrap().answers[&"1.2".into()]
    );
    assert_eq!(after.heading().team, "De Wilg");
    assert_eq!(
        after.response().unwrap().notes[&"menselijke-behoeften".into()],
        Note { good: "Anders".to_owned(), better: String::new() }
    );
    assert_eq!((after.id(), after.begun(), after.changed()), (before.id(), before.begun(), fresh().now));
    assert_eq!(after.revision(), before.revision() + opened.changes);
    assert_eq!(after.instrument(), before.instrument());
}

#[test]
fn what_was_deleted_from_a_report_stays_as_in_the_carried_measurement_and_is_named() {
    let mut made = Made::new(Kind::Report);
    made.carried.measurement = half();
    let made = Part::ALL.into_iter().fold(made, Made::without);
    let opened = made.read().expect("it opens");
    assert_eq!((opened.measurement, opened.changes), (half(), 0));
    assert_eq!(opened.untaken.parts, Part::ALL.into());
}

#[test]
fn what_was_deleted_from_an_empty_workbook_is_reported() {
    let made = Made::new(Kind::Empty).without(Part::Answers).named(Part::Story, "=#REF!");
    assert_eq!(made.read(), Err(WorkbookProblem::Gone(vec![Part::Answers, Part::Story])));
    let made = Made::new(Kind::Empty).named(Part::Team, "='Een ander blad'!$A$1");
    assert_eq!(made.read(), Err(WorkbookProblem::Gone(vec![Part::Team])));
}

#[test]
fn cells_are_found_by_their_name_wherever_they_were_moved_to() {
    let made = Made::new(Kind::Empty).with(Part::Story, 0, "Een moment").with(Part::Confidence, 0, "2");
    // The name of the team now stands where the story was, and the other way round; with other signs around it.
    let made =
        made.named(Part::Team, &format!("='{SEEN}'!F5")).named(Part::Story, &format!("='{SEEN}'!$F$1:$G$1"));
    let measurement = made.read().expect("it opens").measurement;
    assert_eq!(
        (&*measurement.heading().team, &*measurement.response().unwrap().closing.story),
        ("Een moment", "")
    );
    assert_eq!(measurement.response().unwrap().closing.confidence, Step::try_from(2).ok());
}

#[test]
fn a_workbook_of_another_tool_is_not_ours() {
    let other = rust_xlsxwriter::Workbook::new().save_to_buffer().expect("a workbook");
    assert_eq!(read_workbook(&other, fresh()), Err(WorkbookProblem::NotOurs));
    for rows in
        [vec![], vec![vec!["promonitor".to_owned()]], vec![vec!["Blad".to_owned(), "1".to_owned()]; 4]]
    {
        let bytes = Made::new(Kind::Report).bytes_with(&rows);
        assert_eq!(read_workbook(&bytes, fresh()), Err(WorkbookProblem::NotOurs), "{rows:?}");
    }
}

fn rows_of(change: impl FnOnce(&mut Vec<Vec<String>>)) -> Vec<u8> {
    let mut made = Made::new(Kind::Report);
    made.carried.measurement = full();
    let mut rows = made.carried.rows().expect("rows");
    change(&mut rows);
    made.bytes_with(&rows)
}

#[test]
fn a_newer_workbook_or_measurement_is_reported_as_newer() {
    let newer = rows_of(|rows| rows[0][1] = "2".to_owned());
    assert_eq!(read_workbook(&newer, fresh()), Err(WorkbookProblem::Newer(2)));
    let newer = rows_of(|rows| rows[3][0] = rows[3][0].replacen("\"format\":", "\"format\":9", 1));
    assert!(matches!(read_workbook(&newer, fresh()), Err(WorkbookProblem::Newer(90..))));
}

#[test]
fn a_damaged_measurement_is_reported_as_damaged() {
    let cut = rows_of(|rows| _ = rows[3][0].split_off(500));
    assert!(matches!(
        read_workbook(&cut, fresh()),
        Err(WorkbookProblem::Damaged(DocumentError::NotJson { .. }))
    ));
}

#[test]
fn what_is_carried_is_plain_ascii_in_pieces_that_fit_a_cell() {
    let carried = Carried { measurement: crate::samples::long(), ..Made::new(Kind::Report).carried };
    let rows = carried.rows().expect("rows");
    assert!(rows.len() > 8, "{}", rows.len());
    for piece in rows[3..].iter().flatten() {
        assert!(piece.len() <= 32_767 && piece.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '));
        assert!(!piece.contains('_'));
    }
    assert_eq!(Carried::read(&rows), Ok(carried));
}
