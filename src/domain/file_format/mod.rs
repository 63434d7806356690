//! What kind of file a person gave, by its content.

mod archive;
mod text;

pub use text::utf8_of;

/// In which form a file may hold measurements, as far as its content shows without unpacking anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// A file of measurements, or anything that is none of the others: reading it shows what is wrong.
    Measurements,
    /// A PDF: a report, perhaps.
    Report,
    /// A workbook in xlsx, one that a password locks, or one of before 2007.
    Workbook,
    /// A kind of file that never holds a measurement that can be opened.
    Other(OtherFormat),
}

/// Kinds of files that people take for one of this tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherFormat {
    /// No bytes at all, or only white space or zeros.
    Empty,
    /// The answers as CSV, of this tool; also after a spreadsheet program saved it.
    Csv,
    /// An archive with other files in it.
    Archive,
    /// A spreadsheet in a format other than xlsx: OpenDocument, Numbers, xlsb.
    Spreadsheet,
    /// A text document or a presentation.
    Document,
    /// A picture.
    Image,
    /// A web page that was saved.
    WebPage,
    /// A mail that was saved.
    Mail,
}

/// How far into a file its marks may stand.
const START: usize = 1_024;

/// How the files begin that a program stores in parts of its own: Office until 2003, and all that a password locks.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

impl FileFormat {
    /// The form of a file. Its name tells nothing that could be relied on.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(b"PK\x03\x04") {
            return archive::format(bytes);
        }
        if bytes.starts_with(COMPOUND) {
            return compound(bytes);
        }
        if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
            return Self::Other(OtherFormat::Empty);
        }
        let start = bytes.get(..START).unwrap_or(bytes);
        let start = &*utf8_of(start);
        if let Some(format) = text::format(start) {
            return format;
        }
        if contains(start, b"%PDF-") {
            return Self::Report;
        }
        binary(start).map_or(Self::Measurements, Self::Other)
    }
}

/// What a compound file holds, by the names of its parts, which are in UTF-16.
fn compound(bytes: &[u8]) -> FileFormat {
    let has = |name: &str| contains(bytes, &name.bytes().flat_map(|byte| [byte, 0]).collect::<Vec<_>>());
    if has("WordDocument") || has("PowerPoint Document") {
        FileFormat::Other(OtherFormat::Document)
    } else if has("__properties_version1.0") {
        FileFormat::Other(OtherFormat::Mail)
    } else {
        FileFormat::Workbook
    }
}

/// A picture or an archive, by its first bytes.
fn binary(start: &[u8]) -> Option<OtherFormat> {
    const IMAGES: [&[u8]; 5] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"II*\0", b"MM\0*"];
    const PHOTOS: [&[u8]; 4] = [b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"];
    const ARCHIVES: [&[u8]; 5] = [b"PK\x05\x06", b"\x1F\x8B", b"7z\xBC\xAF", b"Rar!", b"BZh"];
    let is_photo = start.get(4..12).is_some_and(|mark| PHOTOS.contains(&mark))
        || start.get(8..12).is_some_and(|mark| mark == b"WEBP");
    if is_photo || IMAGES.iter().any(|mark| start.starts_with(mark)) {
        return Some(OtherFormat::Image);
    }
    ARCHIVES.iter().any(|mark| start.starts_with(mark)).then_some(OtherFormat::Archive)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
