//! Whether a file may be unpacked: it is a workbook, and no more comes out of it than this tool ever puts in one.

use super::WorkbookProblem;
use crate::domain::MAX_STORED_BYTES;
use quick_xml::events::Event;
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// The most that comes out of a workbook, in bytes.
const MOST_UNPACKED: u64 = 40_000_000;

/// The most files in a workbook; those of this tool have about twenty.
const MOST_FILES: usize = 500;

/// How a file begins that is locked with a password, or in the format that Excel had until 2003.
const COMPOUND: [u8; 4] = [0xd0, 0xcf, 0x11, 0xe0];

/// Refuses what is too large or no workbook. What comes out is counted, and not what the file says of itself.
pub(super) fn check(bytes: &[u8]) -> Result<(), WorkbookProblem> {
    if bytes.len() > MAX_STORED_BYTES {
        return Err(WorkbookProblem::TooLarge);
    }
    if bytes.starts_with(&COMPOUND) {
        return Err(WorkbookProblem::LockedOrOld);
    }
    let mut files = ZipArchive::new(Cursor::new(bytes)).map_err(no_workbook)?;
    if files.len() > MOST_FILES {
        return Err(WorkbookProblem::TooLarge);
    }
    let mut left = MOST_UNPACKED;
    for index in 0..files.len() {
        let file = files.by_index(index).map_err(no_workbook)?;
        let holds_texts =
            file.name().map_err(no_workbook)?.to_ascii_lowercase().ends_with("sharedstrings.xml");
        let mut unpacked = Vec::new();
        file.take(left + 1).read_to_end(&mut unpacked).map_err(no_workbook)?;
        let size = unpacked.len() as u64;
        left = left.checked_sub(size).ok_or(WorkbookProblem::TooLarge)?;
        if holds_texts && texts_claimed(&unpacked) > size {
            return Err(WorkbookProblem::TooLarge);
        }
    }
    Ok(())
}

/// How many texts a list claims to have. The reader allocates room for that many before it has seen one.
fn texts_claimed(list: &[u8]) -> u64 {
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(list));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) if start.local_name().as_ref() == "sst" => {
                let claimed =
                    start.attributes().flatten().filter(|claim| claim.key.as_ref() == "uniqueCount");
                return claimed.filter_map(|claim| claim.value.parse().ok()).max().unwrap_or(0);
            }
            // A list that cannot be read counts as empty here; the reader reports the fault.
            Ok(Event::Eof) | Err(_) => return 0,
            Ok(_) => {}
        }
    }
}

fn no_workbook(error: impl Into<ZipError>) -> WorkbookProblem {
    WorkbookProblem::NotAWorkbook(error.into().to_string())
}
