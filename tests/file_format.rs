//! Which reader a file is given to.

use crate::support::bytes_of;
use pro_monitor::domain::FileFormat::{self, Measurements, Report, Workbook};

#[test]
fn the_first_bytes_of_a_file_tell_its_form_and_its_name_does_not() {
    let pdf_after_a_banner = [b"\r\nsome words of a mail program\r\n".as_slice(), b"%PDF-1.7"].concat();
    for (bytes, format) in [
        (b"%PDF-1.7\n".as_slice(), Report),
        (&pdf_after_a_banner, Report),
        (b"PK\x03\x04rest", Workbook),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Workbook),
        (b"{\"promonitor\":1}", Measurements),
        (b" {\"note\": \"%PDF-1.7\"}", Measurements),
        (b"", Measurements),
        (b"PK", Measurements),
    ] {
        assert_eq!(FileFormat::of(bytes), format, "{}", String::from_utf8_lossy(bytes));
    }
    assert_eq!(FileFormat::of(&bytes_of("tests/fixtures/measurements/format-3.json")), Measurements);
}
