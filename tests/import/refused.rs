//! What is no report of ours gets one clear reason.

use crate::folder;
use crate::samples::{full, half, report};
use crate::support::bytes_of;
use crate::tools::{path, run};
use pro_monitor::domain::{DocumentError, Language, MAX_STORED_BYTES, MeasurementFile};
use pro_monitor::import::{MAX_REPORT_BYTES, ReportReadError, read_report};

/// A PDF that carries this file under this name.
fn carrying(name: &str, content: &[u8]) -> Vec<u8> {
    let (file, pdf) = (folder().join(name), folder().join(format!("{name}.pdf")));
    std::fs::write(&file, content).expect("it is written");
    let plain = folder().join("page.pdf");
    std::fs::write(&plain, bytes_of("tests/fixtures/reports/other-program.pdf")).expect("it is written");
    run("qpdf", &[path(&plain), "--add-attachment", path(&file), "--", path(&pdf)]);
    std::fs::read(pdf).expect("it was saved")
}

#[test]
fn what_is_no_pdf_is_told_to_be_none() {
    for bytes in [b"".to_vec(), b"{}".to_vec(), b"PK\x03\x04".to_vec(), vec![0; 5_000], b"%PD".to_vec()] {
        assert_eq!(read_report(bytes), Err(ReportReadError::NotAPdf));
    }
}

#[test]
fn a_pdf_of_another_program_is_not_ours() {
    let other = bytes_of("tests/fixtures/reports/other-program.pdf");
    assert_eq!(read_report(other), Err(ReportReadError::NotOurs));
    let empty = folder().join("empty.pdf");
    run("qpdf", &["--empty", path(&empty)]);
    assert_eq!(read_report(std::fs::read(empty).expect("it is there")), Err(ReportReadError::NotOurs));
}

#[test]
fn a_pdf_that_carries_another_file_is_not_ours() {
    assert_eq!(read_report(carrying("budget.json", b"{}")), Err(ReportReadError::NotOurs));
}

#[test]
fn a_report_without_its_attachment_is_not_ours() {
    let (from, to) = (folder().join("whole.pdf"), folder().join("bare.pdf"));
    std::fs::write(&from, report(&half(), Language::Dutch)).expect("it is written");
    let listed = run("qpdf", &["--list-attachments", path(&from)]);
    let key = listed.split(" -> ").next().expect("a name");
    run("qpdf", &[path(&from), &format!("--remove-attachment={key}"), path(&to)]);
    assert_eq!(read_report(std::fs::read(to).expect("it was saved")), Err(ReportReadError::NotOurs));
}

#[test]
fn a_report_with_a_password_is_reported_as_locked() {
    let (from, to) = (folder().join("open.pdf"), folder().join("locked.pdf"));
    std::fs::write(&from, report(&half(), Language::Dutch)).expect("it is written");
    for bits in ["128", "256"] {
        run(
            "qpdf",
            &["--allow-weak-crypto", "--encrypt", "user", "owner", bits, "--", path(&from), path(&to)],
        );
        let locked = std::fs::read(&to).expect("it was saved");
        assert_eq!(read_report(locked), Err(ReportReadError::Encrypted), "{bits} bits");
    }
}

#[test]
fn a_report_that_is_cut_off_is_damaged_or_gives_back_all_of_its_measurement() {
    let made = report(&full(), Language::Dutch);
    let measurement = read_report(made.clone()).expect("it is carried");
    let mut damaged = 0;
    for part in 1..200 {
        match read_report(made[..made.len() * part / 200].to_vec()) {
            Ok(read) => assert!(read == measurement, "{part} of 200 parts"),
            Err(error) => {
                assert_eq!(error, ReportReadError::Damaged, "{part} of 200 parts");
                damaged += 1;
            }
        }
    }
    assert!(damaged > 150, "{damaged} of 199 are damaged");
}

#[test]
fn a_file_larger_than_20_mb_is_not_even_looked_at() {
    let mut large = report(&half(), Language::Dutch);
    large.resize(MAX_REPORT_BYTES + 1, b' ');
    assert_eq!(read_report(large), Err(ReportReadError::TooLarge));
}

#[test]
fn an_attachment_is_unpacked_up_to_the_largest_measurement_and_no_further() {
    let name = "large.promonitor.json";
    let most = vec![b' '; MAX_STORED_BYTES];
    let size = |content: &[u8]| read_report(carrying(name, content)).map(|read| read.len());
    assert_eq!(size(&most), Ok(MAX_STORED_BYTES));
    assert_eq!(size(&[most.as_slice(), b" "].concat()), Err(ReportReadError::TooLarge));
    // A thousandth of it when packed.
    assert_eq!(size(&vec![0; 200_000_000]), Err(ReportReadError::TooLarge));
}

#[test]
fn a_file_with_our_name_that_is_no_measurement_is_refused_like_any_other() {
    for content in
        [&b"not json"[..], b"[1, 2", b"{}", b"\xff\xfe", b"{\"promonitor\": 99, \"measurements\": []}"]
    {
        let carried = read_report(carrying("forged.promonitor.json", content)).expect("it is carried");
        assert_eq!(carried, content);
        let refused = MeasurementFile::read(&carried).expect_err("it is no measurement");
        assert!(!matches!(&refused, DocumentError::Damaged(problems) if problems.is_empty()));
    }
}
