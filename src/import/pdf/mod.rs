//! From the PDF of a report back to the measurement that it carries.
//!
//! The PDF may have been saved by any other program since: it is read with a library that knows every form of the format
//! and mends what is broken, and what is attached is looked for in every place where it may be.

mod attached;
mod error;
mod message;

pub use error::ReportReadError;

use crate::domain::MAX_STORED_BYTES;
use hayro_syntax::object::Stream;
use hayro_syntax::{Filter, LoadPdfError, Pdf};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

/// The largest PDF that is read: 20 MB.
pub const MAX_REPORT_BYTES: usize = 20_000_000;

/// How far into a file the mark of a PDF may stand, and how far from its end the mark of the end.
const EDGE: usize = 1_024;

/// The file with the measurement that is attached to a report, as it was when the report was made. It is
/// [read](crate::domain::MeasurementFile::read) like any other file: nothing is known of it yet but its name and that it
/// has at most [`MAX_STORED_BYTES`].
///
/// The library bounds how deep it reads, but not what it unpacks to find its way. A browser runs this in a module whose
/// memory the build script bounds: a file that becomes larger than that ends the module, and not the page.
///
/// # Errors
/// [`ReportReadError`]: why there is none.
pub fn read_report(bytes: Vec<u8>) -> Result<Vec<u8>, ReportReadError> {
    if bytes.len() > MAX_REPORT_BYTES {
        return Err(ReportReadError::TooLarge);
    }
    if !has(bytes.get(..EDGE).unwrap_or(&bytes), b"%PDF-") {
        return Err(ReportReadError::NotAPdf);
    }
    let is_whole = has(bytes.get(bytes.len().saturating_sub(EDGE)..).unwrap_or(&bytes), b"%%EOF");
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => ReportReadError::Encrypted,
        LoadPdfError::Invalid => ReportReadError::Damaged,
    })?;
    let mut found: Vec<Vec<u8>> = Vec::new();
    for stream in attached::measurements(&pdf) {
        let measurement = unpacked(&stream)?;
        if !found.contains(&measurement) {
            found.push(measurement);
        }
    }
    match (found.pop(), found.is_empty()) {
        (Some(measurement), true) => Ok(measurement),
        (Some(_), false) => Err(ReportReadError::Several),
        (None, _) if is_whole => Err(ReportReadError::NotOurs),
        (None, _) => Err(ReportReadError::Damaged),
    }
}

fn has(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

/// The bytes of an attached file. The programs that save PDFs pack it in one way or not at all.
fn unpacked(stream: &Stream) -> Result<Vec<u8>, ReportReadError> {
    let packed = stream.raw_data();
    match stream.filters().as_slice() {
        [] if packed.len() <= MAX_STORED_BYTES => Ok(packed.into_owned()),
        [] => Err(ReportReadError::TooLarge),
        [Filter::FlateDecode] => {
            decompress_to_vec_zlib_with_limit(&packed, MAX_STORED_BYTES).map_err(|error| match error.status {
                TINFLStatus::HasMoreOutput => ReportReadError::TooLarge,
                _ => ReportReadError::Damaged,
            })
        }
        _ => Err(ReportReadError::Damaged),
    }
}
