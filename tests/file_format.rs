//! What kind of file a person gave, and which reader it goes to.

use crate::support::bytes_of;
use pro_monitor::domain::FileFormat::{self, Measurements, Other, Report, Workbook};
use pro_monitor::domain::OtherFormat::{
    self, Archive, Csv, Document, Empty, Image, Mail, Spreadsheet, WebPage,
};
use pro_monitor::domain::{MeasurementFile, utf8_of};

const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

#[test]
fn the_first_bytes_of_a_file_tell_its_form_and_its_name_does_not() {
    let pdf_after_a_banner = [b"\r\nsome words of a mail program\r\n".as_slice(), b"%PDF-1.7"].concat();
    for (bytes, format) in [
        (b"%PDF-1.7\n".as_slice(), Report),
        (&pdf_after_a_banner, Report),
        (b"PK\x03\x04rest", Workbook),
        (COMPOUND, Workbook),
        (b"{\"promonitor\":1}", Measurements),
        (b" {\"note\": \"%PDF-1.7\"}", Measurements),
        (b"{\"note\": \"instrument_id,principle_id,statement_id <html> \nMIME-Version: 1.0\"}", Measurements),
        (b"\xEF\xBB\xBF{\"promonitor\":1}", Measurements),
        (b"[1, 2]", Measurements),
        (b"PK", Measurements),
        (b"some words", Measurements),
    ] {
        assert_eq!(FileFormat::of(bytes), format, "{}", String::from_utf8_lossy(bytes));
    }
    assert_eq!(FileFormat::of(&bytes_of("tests/fixtures/measurements/format-3.json")), Measurements);
}

#[test]
fn a_file_that_never_holds_a_measurement_is_known_for_what_it_is() {
    let cases: [(&[u8], OtherFormat); 27] = [
        (b"", Empty),
        (b" \r\n", Empty),
        (&[0; 5_000], Empty),
        (b"response_id,instrument_id,instrument_version,begun,perspective,scan,principle_id,principle,statement_id\r\n", Csv),
        (b"\xEF\xBB\xBFresponse_id;instrument_id;begun;principle_id;principle;statement_id;statement\r\n", Csv),
        (b"\"instrument_id\"\t\"principle_id\"\t\"statement_id\"\n", Csv),
        (b"instrument_id,instrument_version,begun,principle_id,principle,statement_id,statement,step_1", Csv),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", Archive),
        (b"\x1F\x8B\x08\0\0", Archive),
        (b"7z\xBC\xAF\x27\x1C", Archive),
        (b"Rar!\x1A\x07\0", Archive),
        (b"{\\rtf1\\ansi", Document),
        (b"\x89PNG\r\n\x1A\n", Image),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", Image),
        (b"GIF89a", Image),
        (b"RIFF\x10\0\0\0WEBPVP8 ", Image),
        (b"\0\0\0\x18ftypheic", Image),
        (b"II*\0\x08", Image),
        (b"<svg xmlns=\"http://www.w3.org/2000/svg\">", Image),
        (b"<?xml version=\"1.0\"?>\n<svg>", Image),
        (b"\n<!DOCTYPE html>\n<html lang=nl>", WebPage),
        (b"<HTML>", WebPage),
        (b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.nl/\r\nMIME-Version: 1.0", WebPage),
        (b"Received: from a\r\nSubject: {\r\nMIME-Version: 1.0\r\n", Mail),
        (b"MIME-Version: 1.0\r\nFrom: a", Mail),
        (b"Delivered-To: a@b.nl\r\nMime-version: 1.0", Mail),
        (b"\xFF\xFEi\0n\0s\0t\0r\0u\0m\0e\0n\0t\0_\0i\0d\0;\0p\0r\0i\0n\0c\0i\0p\0l\0e\0_\0i\0d\0;\0s\0t\0a\0t\0e\0m\0e\0n\0t\0_\0i\0d\0", Csv),
    ];
    for (bytes, other) in cases {
        assert_eq!(FileFormat::of(bytes), Other(other), "{}", String::from_utf8_lossy(bytes));
    }
}

/// An archive with empty files of these names; the first may have a content.
fn archive(names: &[&str], first: &str) -> Vec<u8> {
    let (mut files, mut list) = (Vec::new(), Vec::new());
    for (index, name) in names.iter().enumerate() {
        let content = if index == 0 { first } else { "" };
        let [length, size] = [name.len(), content.len()].map(|length| length as u8);
        let sizes = [0, 0, 0, 0, size, 0, 0, 0, size, 0, 0, 0, length, 0, 0, 0];
        let at = (files.len() as u32).to_le_bytes();
        list.extend(
            [b"PK\x01\x02\x14\0".as_slice(), &[0; 10], &sizes, &[0; 10], &at, name.as_bytes()].concat(),
        );
        files.extend(
            [b"PK\x03\x04\x14\0".as_slice(), &[0; 8], &sizes, name.as_bytes(), content.as_bytes()].concat(),
        );
    }
    let [start, size] = [files.len(), list.len()].map(|number| (number as u32).to_le_bytes());
    let count = [names.len() as u8, 0, names.len() as u8, 0];
    [files, list, b"PK\x05\x06\0\0\0\0".to_vec(), count.to_vec(), size.to_vec(), start.to_vec(), vec![0, 0]]
        .concat()
}

#[test]
fn an_archive_is_known_by_the_names_of_its_files() {
    let ods = "application/vnd.oasis.opendocument.spreadsheet";
    let odt = "application/vnd.oasis.opendocument.text";
    for (names, first, format) in [
        (["[Content_Types].xml", "xl/workbook.xml"], "", Workbook),
        (["/xl/workbook.xml", "/[Content_Types].xml"], "", Workbook),
        (["[Content_Types].xml", "xl/workbook.bin"], "", Other(Spreadsheet)),
        (["mimetype", "content.xml"], ods, Other(Spreadsheet)),
        (["mimetype", "content.xml"], odt, Other(Document)),
        (["[Content_Types].xml", "word/document.xml"], "", Other(Document)),
        (["[Content_Types].xml", "ppt/presentation.xml"], "", Other(Document)),
        (["Index/Document.iwa", "Index/Tables/DataList.iwa"], "", Other(Spreadsheet)),
        (["Index/Document.iwa", "Index/Slide.iwa"], "", Other(Document)),
        (["verslag A.pdf", "verslag B.pdf"], "", Other(Archive)),
        (["map/", "map/werkmap.xlsx"], "", Other(Archive)),
    ] {
        let bytes = archive(&names, first);
        assert_eq!(FileFormat::of(&bytes), format, "{names:?}");
        // A comment at the end, and a download that was cut off.
        assert_eq!(FileFormat::of(&[bytes.as_slice(), b"a comment"].concat()), format, "{names:?}");
        if first.is_empty() {
            assert_eq!(FileFormat::of(&bytes[..bytes.len() / 2]), Workbook, "{names:?}");
        }
    }
}

#[test]
fn an_archive_whose_list_lies_is_looked_at_no_further() {
    let whole = archive(&["[Content_Types].xml", "word/document.xml"], "");
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] = 0xFF;
        // Whatever comes out, nothing is read beyond the file.
        let format = FileFormat::of(&bytes);
        assert!(matches!(format, Workbook | Measurements | Other(Document | Archive)), "{at}: {format:?}");
    }
}

#[test]
fn an_old_office_file_is_known_by_the_names_of_its_parts() {
    let with = |name: &str| {
        let name = name.encode_utf16().flat_map(u16::to_le_bytes);
        COMPOUND.iter().copied().chain([0; 500]).chain(name).collect::<Vec<_>>()
    };
    for (name, format) in [
        ("Workbook", Workbook),
        ("EncryptedPackage", Workbook),
        ("WordDocument", Other(Document)),
        ("PowerPoint Document", Other(Document)),
        ("__properties_version1.0", Other(Mail)),
    ] {
        assert_eq!(FileFormat::of(&with(name)), format, "{name}");
    }
}

#[test]
fn a_measurement_in_utf_16_opens_as_the_same_in_utf_8() {
    let bytes = bytes_of("tests/fixtures/measurements/format-3.json");
    let text = String::from_utf8(bytes.clone()).expect("a text");
    let units = || text.encode_utf16();
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    let marked = [[b"\xFF\xFE".as_slice(), &little].concat(), [b"\xFE\xFF".as_slice(), &big].concat()];
    for other in [vec![little, big], marked.to_vec()].concat() {
        assert_eq!(FileFormat::of(&other), Measurements);
        assert_eq!(MeasurementFile::read(&utf8_of(&other)), MeasurementFile::read(&bytes));
        // Half a letter at the end is left out.
        assert_eq!(utf8_of(&other[..other.len() - 1]).len(), bytes.len() - 1);
    }
    for same in [b"{\"a\":1}".as_slice(), b"", b"\xEF\xBB\xBF{}", b"\0\0", b"{\0"] {
        assert_eq!(&*utf8_of(same), same);
    }
}
