//! What kind of text a file is, and in which encoding.

use super::{FileFormat, OtherFormat, contains};
use std::borrow::Cow;

/// The columns that every CSV of this tool has in its first row.
const CSV_COLUMNS: [&[u8]; 3] = [b"instrument_id", b"principle_id", b"statement_id"];

/// The bytes of a text in UTF-8. A text in UTF-16, as some editors save it, is known by its byte order mark or by the
/// zeros beside its first letters; all other bytes come back as they are.
#[must_use]
pub fn utf8_of(bytes: &[u8]) -> Cow<'_, [u8]> {
    let (bytes, from): (_, fn([u8; 2]) -> u16) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => (rest, u16::from_be_bytes),
        [1..0x80, 0, 1..0x80, 0, ..] => (bytes, u16::from_le_bytes),
        [0, 1..0x80, 0, 1..0x80, ..] => (bytes, u16::from_be_bytes),
        _ => return Cow::Borrowed(bytes),
    };
    let (units, _) = bytes.as_chunks::<2>();
    let units = units.iter().map(|unit| from(*unit));
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    Cow::Owned(text.into_bytes())
}

/// The format of a file by its first bytes in UTF-8; `None` when these are no text that is known.
pub(super) fn format(start: &[u8]) -> Option<FileFormat> {
    let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
    let lower = text.to_ascii_lowercase();
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| lower.starts_with(mark));
    if begins(&[b"{\\rtf"]) {
        return Some(FileFormat::Other(OtherFormat::Document));
    }
    // A file of measurements may speak of anything else.
    if begins(&[b"{"]) {
        return Some(FileFormat::Measurements);
    }
    let first_line = lower.split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default();
    let is_csv = CSV_COLUMNS.iter().all(|column| contains(first_line, column));
    let other = if is_csv {
        OtherFormat::Csv
    } else if begins(&[b"<!doctype html", b"<html"]) || contains(&lower, b"\nsnapshot-content-location:") {
        OtherFormat::WebPage
    } else if begins(&[b"<svg"]) || (begins(&[b"<?xml"]) && contains(&lower, b"<svg")) {
        OtherFormat::Image
    } else if contains(&lower, b"\nmime-version:") || begins(&[b"mime-version:"]) {
        OtherFormat::Mail
    } else {
        return None;
    };
    Some(FileFormat::Other(other))
}
