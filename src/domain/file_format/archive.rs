//! What a zip archive holds, by the names of its files.

use super::{FileFormat, OtherFormat};

/// The most files whose names are looked at.
const MOST_FILES: usize = 1_000;

/// The record at the end is this long, and after it comes a comment of at most so many bytes.
const END: usize = 22;
const MOST_COMMENT: usize = 65_535;

/// The fields of an entry in the list of files before its name.
const ENTRY: usize = 46;

/// The format of an archive. One whose list of files is missing or unreadable counts as a workbook: the reader of
/// workbooks says that it is damaged.
pub(super) fn format(bytes: &[u8]) -> FileFormat {
    const OPEN_SPREADSHEET: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    const OPEN_DOCUMENT: &[u8] = b"application/vnd.oasis.opendocument.";
    // OpenDocument stores its kind as the first file, not compressed.
    let kind = bytes.get(30..).and_then(|rest| rest.strip_prefix(b"mimetype"));
    if kind.is_some_and(|kind| kind.starts_with(OPEN_SPREADSHEET)) {
        return FileFormat::Other(OtherFormat::Spreadsheet);
    }
    if kind.is_some_and(|kind| kind.starts_with(OPEN_DOCUMENT)) {
        return FileFormat::Other(OtherFormat::Document);
    }
    let Some(names) = names(bytes) else { return FileFormat::Workbook };
    let has =
        |start: &[u8]| names.iter().any(|name| name.strip_prefix(b"/").unwrap_or(name).starts_with(start));
    if has(b"xl/workbook.bin") || has(b"Index/Tables/") || has(b"Index/CalculationEngine") {
        FileFormat::Other(OtherFormat::Spreadsheet)
    } else if has(b"xl/") {
        FileFormat::Workbook
    } else if has(b"word/") || has(b"ppt/") || has(b"Index/Document.iwa") {
        FileFormat::Other(OtherFormat::Document)
    } else {
        FileFormat::Other(OtherFormat::Archive)
    }
}

/// The names in the list of files, at most [`MOST_FILES`]; `None` when there is no such list.
fn names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let tail = bytes.len().saturating_sub(END + MOST_COMMENT);
    let end = bytes.get(tail..)?.windows(4).rposition(|mark| mark == b"PK\x05\x06")?;
    let end = bytes.get(tail.checked_add(end)?..)?;
    let list = usize::try_from(number::<4>(end, 16)?).ok()?;
    let mut rest = bytes.get(list..)?;
    let mut names = Vec::new();
    while rest.starts_with(b"PK\x01\x02") && names.len() < MOST_FILES {
        let [name, extra, comment] = [number::<2>(rest, 28)?, number::<2>(rest, 30)?, number::<2>(rest, 32)?];
        let name_end = ENTRY + name as usize;
        names.push(rest.get(ENTRY..name_end)?);
        rest = rest.get(name_end + extra as usize + comment as usize..)?;
    }
    (!names.is_empty()).then_some(names)
}

/// The number in `N` bytes, at most 4, the lowest first.
fn number<const N: usize>(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(N)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| (number << 8) | u32::from(*byte)))
}
