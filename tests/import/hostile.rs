//! Whatever is done to a report, reading it ends, with a measurement or with a reason. A panic would end the program that
//! runs in a browser, where none can be caught.

use crate::folder;
use crate::properties::cases;
use crate::samples::{nothing, report};
use crate::tools::{path, run};
use pro_monitor::domain::Language;
use pro_monitor::import::{ReportReadError, read_report};
use proptest::prelude::*;
use std::sync::LazyLock;

/// A report as it is made, and as other programs save it: with a table of places, with streams of objects, for the web.
static REPORTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let made = folder().join("hostile.pdf");
    std::fs::write(&made, report(&nothing(), Language::Dutch)).expect("it is written");
    let again = |option: &str| {
        let to = folder().join("hostile-again.pdf");
        run("qpdf", &[option, path(&made), path(&to)]);
        std::fs::read(to).expect("it was saved")
    };
    let again = ["--object-streams=generate", "--linearize", "--qdf"].map(again);
    [std::fs::read(&made).expect("it is there")].into_iter().chain(again).collect()
});

/// Where the form of a report is, and not its content: at names, references, numbers and brackets.
static PLACES: LazyLock<Vec<Vec<usize>>> = LazyLock::new(|| {
    let is_form =
        |pair: &[u8]| matches!(pair[0], b'/' | b'<' | b'>' | b'[' | b'R') || pair == b"ob" || pair == b"st";
    let places = |report: &Vec<u8>| -> Vec<usize> {
        let windows = report.windows(2).enumerate();
        windows.filter(|(_, pair)| is_form(pair)).map(|(place, _)| place).collect()
    };
    REPORTS.iter().map(places).collect()
});

#[derive(Clone, Debug)]
enum Change {
    Overwrite(Vec<u8>),
    Insert(Vec<u8>),
    Remove(usize),
    Repeat(usize),
    CutOff,
}

fn change() -> impl Strategy<Value = Change> {
    const WORDS: &[&str] = &[
        "0",
        "-1",
        "99999999999999999999",
        "4294967295",
        "1 0 R",
        "<<",
        ">>",
        "[",
        "]",
        "(",
        "endobj",
        "stream",
        "endstream",
        "/FlateDecode",
        "/LZWDecode",
        "/ASCII85Decode",
        "/Length 0",
        "/Kids[1 0 R]",
        "/Prev 0",
        "/Type/ObjStm",
        "/Type/XRef",
        "/N 99999999",
        "/First 0",
        "/W[0 0 0]",
        "/W[8 8 8]",
        "/Index[0 4294967295]",
        "/Encrypt<<>>",
        "/Root 1 0 R",
        "trailer",
        "%",
    ];
    let bytes = prop_oneof![
        proptest::collection::vec(any::<u8>(), 1..8),
        proptest::sample::select(WORDS).prop_map(|word| word.as_bytes().to_vec()),
        (1_usize..2_000).prop_map(|times| b"[<<".repeat(times)),
    ];
    prop_oneof![
        4 => bytes.clone().prop_map(Change::Overwrite),
        4 => bytes.prop_map(Change::Insert),
        2 => (1_usize..2_000).prop_map(Change::Remove),
        1 => (1_usize..2_000).prop_map(Change::Repeat),
        1 => Just(Change::CutOff),
    ]
}

fn changed(mut report: Vec<u8>, place: usize, change: Change) -> Vec<u8> {
    let place = place.min(report.len());
    let end = |count: usize| (place + count).min(report.len());
    match change {
        Change::Overwrite(bytes) => _ = report.splice(place..end(bytes.len()), bytes),
        Change::Insert(bytes) => _ = report.splice(place..place, bytes),
        Change::Remove(count) => _ = report.drain(place..end(count)),
        Change::Repeat(count) => _ = report.splice(place..place, report[place..end(count)].to_vec()),
        Change::CutOff => report.truncate(place),
    }
    report
}

prop_compose! {
    fn any_changed()(
        which in 0_usize..4,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<bool>(), change()), 1..6),
    ) -> Vec<u8> {
        let mut report = REPORTS[which].clone();
        for (index, at_form, change) in changes {
            let places = &PLACES[which];
            let place = if at_form { places[index.index(places.len())] } else { index.index(report.len().max(1)) };
            report = changed(report, place, change);
        }
        report
    }
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn a_report_with_any_change_is_read_or_refused(bytes in any_changed()) {
        _ = read_report(bytes);
    }

    #[test]
    fn anything_at_all_is_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(read_report(bytes.clone()).is_err());
        prop_assert_ne!(read_report([b"%PDF-1.7\n".as_slice(), &bytes].concat()), Err(ReportReadError::NotAPdf));
    }
}

#[test]
fn references_in_a_circle_and_deep_nesting_come_to_an_end() {
    let page = "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj ";
    let end = "trailer<</Root 1 0 R/Size 9>>\n%%EOF";
    let tree = "1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>>endobj ";
    let round =
        format!("%PDF-1.7\n{tree}{page}3 0 obj<</Kids[3 0 R 3 0 R 3 0 R]/Names[(a) 3 0 R]>>endobj {end}");
    assert_eq!(read_report(round.into()), Err(ReportReadError::NotOurs));
    let deep = format!("%PDF-1.7\n{tree}{page}3 0 obj{}endobj {end}", "<</Kids[".repeat(100_000));
    _ = read_report(deep.into());
    let nested: String = (3..3_000).map(|n| format!("{n} 0 obj<</Kids[{} 0 R]>>endobj ", n + 1)).collect();
    assert_eq!(
        read_report(format!("%PDF-1.7\n{tree}{page}{nested}{end}").into()),
        Err(ReportReadError::NotOurs)
    );
}
