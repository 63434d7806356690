//! The measurement inside a workbook, in a sheet that is hidden.
//!
//! The first row has the mark, the version of this form, the kind of workbook, and what stands in an answer cell for
//! "weet ik niet". The second row has the ids of the statements, the third those of the principles. The rest, in the first
//! column, is a [`MeasurementFile`] in pieces: JSON in plain ASCII, so that no program has a reason to change a sign of it.
//! A custom property of the document would be simpler, but programs cut those at 255 characters.

use crate::domain::instrument::{PrincipleId, StatementId};
use crate::domain::{DocumentError, MAX_STORED_BYTES, Measurement, MeasurementFile};
use std::fmt::Write;

/// The name of the hidden sheet.
pub const SHEET: &str = "promonitor";

/// What the first cell says.
const MARK: &str = "promonitor";

/// The version of this form.
const FORMAT: u64 = 1;

/// How long the pieces are, in bytes: less than a cell holds.
const PIECE: usize = 30_000;

/// What a workbook is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It reports a measurement.
    Report,
    /// It is to be filled in. The measurement in it says what is asked, and of whom.
    Empty,
}

/// What the hidden sheet holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// What the workbook is for.
    pub kind: Kind,
    /// The text in an answer cell for "weet ik niet".
    pub unknown: String,
    /// The statements that have a row.
    pub statements: Vec<StatementId>,
    /// The principles that have a row.
    pub principles: Vec<PrincipleId>,
    /// The measurement.
    pub measurement: Measurement,
}

/// Why the hidden sheet could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarriedProblem {
    /// It is not one of this tool.
    #[error("the sheet is not one of the Pro Monitor")]
    NotOurs,
    /// A newer version of the program wrote it, in this form.
    #[error("form {0} is newer than this program")]
    Newer(u64),
    /// The measurement in it is damaged, or newer than this program.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl Kind {
    const fn word(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Empty => "empty",
        }
    }

    fn of_word(word: &str) -> Option<Self> {
        [Self::Report, Self::Empty].into_iter().find(|kind| kind.word() == word)
    }
}

impl Carried {
    /// The rows of the sheet; `None` when the measurement is so large that it could not be opened again.
    #[must_use]
    pub fn rows(&self) -> Option<Vec<Vec<String>>> {
        let file = MeasurementFile::new(vec![self.measurement.clone()]).to_bytes()?;
        let text = ascii(&String::from_utf8(file).ok()?);
        if text.len() > MAX_STORED_BYTES {
            return None;
        }
        let head = [MARK, &FORMAT.to_string(), self.kind.word(), &self.unknown].map(str::to_owned);
        let statements = self.statements.iter().map(ToString::to_string).collect();
        let principles = self.principles.iter().map(ToString::to_string).collect();
        let pieces =
            text.as_bytes().chunks(PIECE).map(|piece| vec![String::from_utf8_lossy(piece).into_owned()]);
        Some([head.to_vec(), statements, principles].into_iter().chain(pieces).collect())
    }

    /// Reads the rows of the sheet.
    ///
    /// # Errors
    /// [`CarriedProblem`]; no part of such a sheet is used.
    pub fn read(rows: &[Vec<String>]) -> Result<Self, CarriedProblem> {
        let [head, statements, principles, pieces @ ..] = rows else { return Err(CarriedProblem::NotOurs) };
        let [mark, format, rest @ ..] = head.as_slice() else { return Err(CarriedProblem::NotOurs) };
        match format.parse::<u64>() {
            Ok(FORMAT) if mark == MARK => {}
            Ok(newer) if mark == MARK && newer > FORMAT => return Err(CarriedProblem::Newer(newer)),
            _ => return Err(CarriedProblem::NotOurs),
        }
        let [kind, unknown, ..] = rest else { return Err(CarriedProblem::NotOurs) };
        let text: String = pieces.iter().filter_map(|row| row.first()).map(String::as_str).collect();
        let file = MeasurementFile::read(text.as_bytes())?;
        let measurement = file.into_measurements().into_iter().next().ok_or(CarriedProblem::NotOurs)?;
        Ok(Self {
            kind: Kind::of_word(kind).ok_or(CarriedProblem::NotOurs)?,
            unknown: unknown.clone(),
            statements: statements.iter().map(|id| id.as_str().into()).collect(),
            principles: principles.iter().map(|id| id.as_str().into()).collect(),
            measurement,
        })
    }
}

/// The same JSON with only letters, digits and signs of ASCII. What is not of these, and `_`, which spreadsheet programs
/// use for escapes of their own, only stands in texts, where JSON has an escape for it.
fn ascii(json: &str) -> String {
    let mut ascii = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() && c != '_' && c != '\x7f' {
            ascii.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing to a text never fails.
            let _ = write!(ascii, "\\u{unit:04x}");
        }
    }
    ascii
}
