//! What the reader understands of what people type, and what it asks them to look at again.

use super::made::{Cell, Made};
use crate::properties::cases;
use crate::support::step;
use pro_monitor::domain::{Answer, Measurement, Step};
use pro_monitor::import::{Misfilled, Wanted, WorkbookProblem};
use pro_monitor::workbook::{Kind, Part};
use proptest::prelude::*;

/// The answer in the first row of a filled in workbook.
fn first_answer(measurement: &Measurement) -> Option<Answer> {
    measurement.response().unwrap().answers.get(&"1.1".into()).copied()
}

fn misfilled(problem: WorkbookProblem) -> Vec<Misfilled> {
    match problem {
        WorkbookProblem::Misfilled(cells) => cells,
        other => panic!("{other}"),
    }
}

/// A way to write a step, in a cell that is understood.
fn written_step(value: u8) -> impl Strategy<Value = Cell> {
    let text = |text: String| Just(Cell::Text(text));
    prop_oneof![
        Just(Cell::Number(f64::from(value))),
        text(format!("{value}")),
        text(format!("{value},0")),
        text(format!("{value}.00")),
        text(format!("  {value}\t")),
        text(format!("\n{value},0 ")),
        text(format!("0{value}")),
    ]
}

/// A way to write "weet ik niet", in a cell that is understood.
fn written_unknown() -> impl Strategy<Value = Cell> {
    let ways = [
        "Weet ik niet",
        "weet ik niet",
        " WEET  IK NIET ",
        "?",
        " ? ",
        "I don’t know",
        "i don't know",
        "Unknown",
        "unknown",
    ];
    proptest::sample::select(ways.to_vec()).prop_map(Cell::from)
}

/// A cell that says no answer that is clear.
fn unclear() -> impl Strategy<Value = Cell> {
    prop_oneof![
        any::<f64>()
            .prop_filter("a step", |number| !Step::ALL.iter().any(|step| f64::from(step.value()) == *number))
            .prop_filter("a number", |number| number.is_finite())
            .prop_map(Cell::Number),
        proptest::sample::select(vec![0.0, 6.0, 7.0, 3.5, -1.0, 10.0, 4.000_001]).prop_map(Cell::Number),
        "[a-z]{1,12}".prop_filter("an answer", |text| text != "unknown").prop_map(Cell::Text),
        proptest::sample::select(vec![
            "6", "3,5", "4-5", "1/2", "4 5", "1e0", "4..0", "-4", "+4", "٤", "v", "nvt", "inf"
        ])
        .prop_map(Cell::from),
        any::<bool>().prop_map(Cell::Truth),
        (2000_u16..2100, 1_u8..=12, 1_u8..=28).prop_map(|(year, month, day)| Cell::Date(year, month, day)),
        Just(Cell::Formula("=1/0", "#DIV/0!")),
        Just(Cell::Formula("=A1", "")),
    ]
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn a_step_is_understood_however_it_is_typed((value, cell) in (1_u8..=5).prop_flat_map(|v| (Just(v), written_step(v)))) {
        let opened = Made::new(Kind::Empty).with(Part::Answers, 0, cell).read().expect("it opens");
        prop_assert_eq!(first_answer(&opened.measurement), Some(step(value)));
        prop_assert_eq!(opened.changes, 1);
    }

    #[test]
    fn an_unclear_answer_is_named_by_its_cell_and_nothing_is_opened(cell in unclear()) {
        let read = Made::new(Kind::Empty).with(Part::Answers, 0, cell).read();
        let cells = misfilled(read.expect_err("it does not fit"));
        prop_assert_eq!(cells.len(), 1);
        prop_assert_eq!(cells[0].place.to_string(), "Alles bij elkaar!B1");
        prop_assert_eq!(cells[0].wanted, Wanted::Answer);
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn weet_ik_niet_is_understood_however_it_is_typed(cell in written_unknown()) {
        let opened = Made::new(Kind::Empty).with(Part::Answers, 0, cell).read().expect("it opens");
        prop_assert_eq!(first_answer(&opened.measurement), Some(Answer::Unknown));
    }
}

#[test]
fn an_empty_cell_and_white_space_are_left_open() {
    for cell in [Cell::Nothing, "".into(), "  \n".into(), Cell::Formula("=\"\"", " ")] {
        let opened = Made::new(Kind::Empty).with(Part::Answers, 0, cell.clone()).read().expect("it opens");
        assert_eq!((first_answer(&opened.measurement), opened.changes), (None, 0), "{cell:?}");
    }
}

#[test]
fn a_formula_says_what_comes_out_of_it() {
    let made = Made::new(Kind::Empty).with(Part::Answers, 0, Cell::Formula("=2+2", "4"));
    let made = made.with(Part::Team, 0, Cell::Formula("=\"De \"&\"Linde\"", "De Linde"));
    let opened = made.read().expect("it opens");
    assert_eq!(first_answer(&opened.measurement), Some(step(4)));
    assert_eq!(opened.measurement.heading().team, "De Linde");
}

#[test]
fn a_number_and_a_day_are_words_too() {
    let made = Made::new(Kind::Empty)
        .with(Part::Label, 0, Cell::Number(2026.0))
        .with(Part::Team, 0, Cell::Date(2026, 11, 22))
        .with(Part::Good, 3, Cell::Number(4.5));
    let measurement = made.read().expect("it opens").measurement;
    assert_eq!((&*measurement.heading().label, &*measurement.heading().team), ("2026", "2026-11-22"));
    let principle = crate::support::pro_monitor().principles()[3].id();
    assert_eq!(measurement.response().unwrap().notes[principle].good, "4.5");
}

#[test]
fn confidence_is_a_step_and_never_weet_ik_niet() {
    let opened = Made::new(Kind::Empty).with(Part::Confidence, 0, " 4 ").read().expect("it opens");
    assert_eq!(opened.measurement.response().unwrap().closing.confidence, Step::try_from(4).ok());
    let cells = misfilled(Made::new(Kind::Empty).with(Part::Confidence, 0, "?").read().expect_err("no step"));
    assert_eq!((cells[0].place.to_string().as_str(), cells[0].wanted), ("Alles bij elkaar!F4", Wanted::Step));
}

#[test]
fn every_cell_that_does_not_fit_is_reported_at_once_with_its_content() {
    let made = Made::new(Kind::Empty)
        .with(Part::Answers, 1, Cell::Number(7.0))
        .with(Part::Answers, 4, "heel goed")
        .with(Part::Answers, 5, Cell::Number(4.0))
        .with(Part::Statements, 6, "99")
        .with(Part::Statements, 7, "1.1")
        .with(Part::Confidence, 0, Cell::Number(0.0))
        .with(Part::Story, 0, Cell::Formula("=onzin", "#NAME?"))
        .with(Part::Good, 2, "x".repeat(5_001).as_str());
    let cells = misfilled(made.read().expect_err("much does not fit"));
    let told: Vec<_> =
        cells.iter().map(|cell| (cell.place.to_string(), cell.found.as_str(), cell.wanted)).collect();
    let long = format!("{}…", "x".repeat(59));
    let at = |cell: &str| format!("Alles bij elkaar!{cell}");
    let expected = [
        (at("A7"), "99", Wanted::KnownCode),
        (at("A8"), "1.1", Wanted::CodeOnce),
        (at("B2"), "7", Wanted::Answer),
        (at("B5"), "heel goed", Wanted::Answer),
        (at("D3"), &long, Wanted::TextOfAtMost(5_000)),
        (at("F4"), "0", Wanted::Step),
        (at("F5"), "#NAME?", Wanted::Text),
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_answer_beside_no_code_is_reported_and_an_empty_row_is_not() {
    let made = || Made::new(Kind::Empty).with(Part::Statements, 2, Cell::Nothing);
    assert!(made().read().is_ok() && made().with(Part::Answers, 2, " ").read().is_ok());
    let cells =
        misfilled(made().with(Part::Answers, 2, Cell::Number(3.0)).read().expect_err("whose answer is it"));
    assert_eq!(
        (cells[0].place.to_string().as_str(), cells[0].wanted),
        ("Alles bij elkaar!A3", Wanted::KnownCode)
    );
}
