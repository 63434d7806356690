/// In which form a file that was given may hold measurements, as far as its first bytes tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// A file of measurements, or anything else: it has to be read to know.
    Measurements,
    /// A PDF: a report, perhaps.
    Report,
    /// A zip archive: a workbook, perhaps.
    Workbook,
}

/// How far into a file the mark of a PDF may stand.
const EDGE: usize = 1_024;

impl FileFormat {
    /// The form of a file. Its name tells nothing that could be relied on.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        // The second is what a workbook is that a password locks, and one of before 2007.
        const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"];
        const PDF: &[u8] = b"%PDF-";
        if WORKBOOKS.iter().any(|mark| bytes.starts_with(mark)) {
            return Self::Workbook;
        }
        let start = bytes.get(..EDGE).unwrap_or(bytes);
        if start.windows(PDF.len()).any(|window| window == PDF) && !is_json(start) {
            return Self::Report;
        }
        Self::Measurements
    }
}

/// Whether a file begins as one of measurements does: such a file may speak of PDFs.
fn is_json(start: &[u8]) -> bool {
    start.trim_ascii_start().first() == Some(&b'{')
}
