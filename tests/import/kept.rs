//! The report is the backup: opening it gives back the measurement exactly.

use crate::any_measurement::any_measurement;
use crate::folder;
use crate::properties::cases;
use crate::samples::{agreements, all, full, half, quick, report};
use crate::support::bytes_of;
use crate::tools::{path, run};
use pro_monitor::domain::{Language, Measurement, MeasurementFile};
use pro_monitor::import::{ReportReadError, read_report};
use proptest::prelude::*;
use std::path::{Path, PathBuf};

/// The measurement that a PDF carries.
fn restored(pdf: Vec<u8>) -> Result<Measurement, ReportReadError> {
    let file = MeasurementFile::read(&read_report(pdf)?).expect("it opens");
    Ok(file.into_measurements().remove(0))
}

/// Writes the report of a measurement to a file.
fn written(name: &str, measurement: &Measurement) -> PathBuf {
    let path = folder().join(name);
    std::fs::write(&path, report(measurement, Language::Dutch)).expect("it is written");
    path
}

/// The report after a program has saved it again: `{in}` and `{out}` stand for the files, `{nothing}` for an empty word.
fn saved_again(by: &str, from: &Path) -> Vec<u8> {
    let to = from.with_extension("again.pdf");
    let (program, rest) = by.split_once(' ').expect("a command");
    let arguments = rest.split(' ').map(|word| match word {
        "{in}" => path(from),
        "{out}" => path(&to),
        "{nothing}" => "",
        word => word,
    });
    run(program, &arguments.collect::<Vec<_>>());
    std::fs::read(to).expect("it was saved")
}

#[test]
fn a_report_gives_back_its_measurement() {
    for (name, measurement) in all() {
        for language in Language::ALL {
            assert_eq!(restored(report(&measurement, language)), Ok(measurement.clone()), "{name}");
        }
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn any_measurement_comes_out_of_its_report_as_it_was(measurement in any_measurement()) {
        prop_assert_eq!(restored(report(&measurement, Language::English)), Ok(measurement));
    }
}

#[test]
fn a_report_that_another_program_saved_again_gives_back_its_measurement() {
    let programs = [
        "qpdf {in} {out}",
        "qpdf --object-streams=generate --recompress-flate --compression-level=9 {in} {out}",
        "qpdf --linearize {in} {out}",
        "qpdf --linearize --object-streams=generate {in} {out}",
        "qpdf --qdf {in} {out}",
        "qpdf --stream-data=uncompress {in} {out}",
        "qpdf --pages {in} 1 -- {in} {out}",
        "qpdf --encrypt {nothing} owner 256 -- {in} {out}",
        "pdfunite {in} {in} {out}",
    ];
    for (index, program) in programs.into_iter().enumerate() {
        let from = written(&format!("program-{index}.pdf"), &full());
        assert_eq!(restored(saved_again(program, &from)), Ok(full()), "{program}");
    }
}

#[test]
fn a_frozen_report_gives_back_its_measurement_whichever_program_saved_it_last() {
    let stored = String::from_utf8(bytes_of("tests/fixtures/measurements/format-3.json")).expect("a text");
    let measurement = Measurement::read(&stored).expect("it opens");
    for name in ["made", "mupdf", "ghostscript"] {
        let pdf = bytes_of(&format!("tests/fixtures/reports/{name}.pdf"));
        assert_eq!(restored(pdf), Ok(measurement.clone()), "{name}");
    }
}

#[test]
fn a_report_with_something_before_it_or_after_it_gives_back_its_measurement() {
    let made = report(&half(), Language::Dutch);
    let before = [b"\r\n\r\n".as_slice(), &made].concat();
    assert_eq!(restored(before), Ok(half()));
    let after = [made.as_slice(), b"\r\n--boundary--\r\n"].concat();
    assert_eq!(restored(after), Ok(half()));
}

#[test]
fn a_report_with_a_wrong_cross_reference_table_gives_back_its_measurement() {
    let mut made = report(&quick(), Language::Dutch);
    let table = made.windows(6).rposition(|window| window == b"\nxref\n").expect("a table");
    made.truncate(table);
    made.extend(b"\nstartxref\n0\n%%EOF");
    assert_eq!(restored(made), Ok(quick()));
}

#[test]
fn in_two_joined_reports_the_one_measurement_is_found_and_two_that_differ_are_refused() {
    let (first, second) = (written("first.pdf", &agreements()), written("second.pdf", &quick()));
    let other = crate::support::bytes_of("tests/fixtures/reports/other-program.pdf");
    let plain = folder().join("plain.pdf");
    std::fs::write(&plain, other).expect("it is written");
    let joined = |parts: [&Path; 2]| {
        let out = folder().join("joined.pdf");
        run(
            "qpdf",
            &[path(parts[0]), "--copy-attachments-from", path(parts[1]), "--prefix=2-", "--", path(&out)],
        );
        std::fs::read(out).expect("it was saved")
    };
    assert_eq!(restored(joined([&plain, &first])), Ok(agreements()));
    assert_eq!(restored(joined([&first, &first])), Ok(agreements()));
    assert_eq!(restored(joined([&first, &second])), Err(ReportReadError::Several));
}
