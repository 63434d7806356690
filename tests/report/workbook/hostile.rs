//! Whatever bytes come, the reader answers, and with little memory.

use super::files::{Files, packed, unpacked};
use super::made::Made;
use super::samples::{blank, book, fresh};
use crate::properties::cases;
use crate::samples::full;
use pro_monitor::domain::{Language, Scan};
use pro_monitor::import::{WorkbookProblem, read_workbook};
use pro_monitor::workbook::Kind;
use proptest::prelude::*;
use std::sync::LazyLock;

/// The report of the full sample with a change in one of its files.
fn with(name: &str, change: impl FnOnce(String) -> String) -> Vec<u8> {
    let mut files = unpacked(&book(&full(), Language::Dutch));
    let (_, content) = files.iter_mut().find(|(file, _)| file == name).expect(name);
    *content = change(String::from_utf8(content.clone()).expect("a text")).into_bytes();
    packed(&files)
}

#[test]
fn what_is_no_workbook_is_told_so() {
    for bytes in [&b""[..], b"PK", b"%PDF-1.7", &[0; 1000], b"{\"promonitor\":1}"] {
        assert!(matches!(read_workbook(bytes, fresh()), Err(WorkbookProblem::NotAWorkbook(_))), "{bytes:?}");
    }
    let locked = [&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..], &[0; 2000]].concat();
    assert_eq!(read_workbook(&locked, fresh()), Err(WorkbookProblem::LockedOrOld));
}

#[test]
fn a_file_of_more_than_5_megabytes_is_not_even_unpacked() {
    let mut bytes = book(&full(), Language::Dutch);
    bytes.resize(5_000_001, 0);
    assert_eq!(read_workbook(&bytes, fresh()), Err(WorkbookProblem::TooLarge));
}

#[test]
fn a_file_that_unpacks_to_too_much_is_refused() {
    let mut files = unpacked(&book(&full(), Language::Dutch));
    files.push(("xl/media/bomb.bin".to_owned(), vec![0; 45_000_000]));
    let bytes = packed(&files);
    assert!(bytes.len() < 500_000);
    assert_eq!(read_workbook(&bytes, fresh()), Err(WorkbookProblem::TooLarge));
    let many: Files = (0..600).map(|number| (format!("{number}.xml"), Vec::new())).collect();
    assert_eq!(read_workbook(&packed(&many), fresh()), Err(WorkbookProblem::TooLarge));
}

#[test]
fn a_file_that_lies_about_its_size_is_counted_and_not_believed() {
    let mut bytes = packed(&vec![("xl/workbook.xml".to_owned(), vec![b' '; 45_000_000])]);
    // The size is in the directory at the end, and again where the file begins.
    let size = 45_000_000_u32.to_le_bytes();
    let places: Vec<_> =
        bytes.windows(4).enumerate().filter(|(_, four)| *four == size).map(|(at, _)| at).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    let read = read_workbook(&bytes, fresh());
    assert!(matches!(read, Err(WorkbookProblem::TooLarge | WorkbookProblem::NotAWorkbook(_))), "{read:?}");
}

#[test]
fn a_list_that_claims_more_texts_than_it_can_hold_is_refused_before_anything_is_allocated() {
    for claim in ["uniqueCount=\"4000000000\"", "uniqueCount = '18446744073709551615'"] {
        let bytes = with("xl/sharedStrings.xml", |texts| {
            let (start, rest) = texts.split_once("uniqueCount=\"").expect("a count");
            format!("{start}{claim}{}", rest.split_once('"').expect("its end").1)
        });
        assert_eq!(read_workbook(&bytes, fresh()), Err(WorkbookProblem::TooLarge), "{claim}");
    }
}

#[test]
fn two_cells_at_the_ends_of_a_sheet_take_no_more_room_than_two_cells() {
    let far = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>";
    let bytes = with("xl/worksheets/sheet2.xml", |sheet| sheet.replace("</sheetData>", far));
    assert_eq!(read_workbook(&bytes, fresh()).expect("it opens").measurement, full());
}

#[test]
fn entities_that_grow_are_not_followed() {
    let bytes = with("xl/sharedStrings.xml", |texts| {
        let head = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst";
        texts.replacen("<sst", head, 1).replacen("<t>", "<t>&b;", 1)
    });
    assert!(matches!(read_workbook(&bytes, fresh()), Err(WorkbookProblem::NotAWorkbook(_))));
}

#[test]
fn the_faults_of_a_hostile_workbook_do_not_fill_the_memory() {
    let mut made = Made::new(Kind::Empty);
    made.carried.statements.clear();
    let made = made
        .named(pro_monitor::workbook::Part::Statements, &format!("='{}'!$G$1:$G$5000", super::made::SEEN));
    let made = (0..5_000).fold(made, |made, row| made.with_code(row, "x"));
    let read = made.read();
    assert!(matches!(&read, Err(WorkbookProblem::Misfilled(cells)) if cells.len() == 200));
}

/// The files of an empty workbook and of a report.
static BOOKS: LazyLock<[Files; 2]> = LazyLock::new(|| {
    [blank("begeleider", Scan::Quick, Language::Dutch), book(&full(), Language::Dutch)]
        .map(|bytes| unpacked(&bytes))
});

proptest! {
    #![proptest_config(cases(1_000))]

    /// Changes in the unpacked files: the checksums of the archive would find nearly every change in the packed bytes.
    #[test]
    fn a_workbook_with_damage_anywhere_is_read_or_refused(
        which in 0_usize..2,
        file in any::<prop::sample::Index>(),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..40, "[ -~]{0,12}"), 1..4),
    ) {
        let mut files = BOOKS[which].clone();
        let file = file.index(files.len());
        let content = &mut files[file].1;
        for (at, length, put) in damage {
            let at = at.index(content.len() + 1);
            let end = (at + length).min(content.len());
            content.splice(at..end, put.bytes());
        }
        // No panic, and either a measurement or a problem that has a message.
        if let Err(problem) = read_workbook(&packed(&files), fresh()) {
            prop_assert!(!problem.to_string().is_empty());
        }
    }
}
