//! Whether the reports follow the rules of PDF.

use crate::reports::every_report;
use crate::samples::{full, report, written};
use crate::tools::{pages, path, run};
use pro_monitor::domain::Language;

#[test]
fn every_report_follows_pdf_ua_1_and_pdf_a_3a_by_verapdf() {
    let mut arguments = vec!["ua1,3a".to_owned()];
    for language in Language::ALL {
        arguments.extend(every_report(language).iter().map(|(_, report)| path(report).to_owned()));
    }
    let reports = arguments.len() - 1;
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let check = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/report/verapdf/check.sh");
    let judged = run(check, &arguments);
    assert_eq!(judged.matches("compliant=true").count(), 2 * reports, "{judged}");
}

#[test]
fn every_report_is_whole_by_qpdf() {
    for (name, pdf) in every_report(Language::Dutch) {
        let told = run("qpdf", &["--check", path(&pdf)]);
        assert!(told.contains("No syntax or stream encoding errors"), "{name}: {told}");
    }
}

#[test]
fn the_same_measurement_makes_the_same_bytes() {
    assert!(report(&full(), Language::Dutch) == report(&full(), Language::Dutch));
}

#[test]
fn a_full_report_is_at_most_120_kilobytes_and_6_pages() {
    for language in Language::ALL {
        let pdf = written("full", &full(), language);
        let size = std::fs::metadata(&pdf).expect("it is there").len();
        assert!(size <= 120_000, "{size} bytes");
        let pages = pages(&pdf);
        assert!((2..=6).contains(&pages), "{pages} pages");
    }
}
