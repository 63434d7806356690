use std::fmt;

/// A cell of a workbook.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellReference {
    /// The name of the sheet.
    pub sheet: String,
    /// The row; the first is 0.
    pub row: u32,
    /// The column; the first is 0.
    pub column: u32,
}

impl fmt::Display for CellReference {
    /// As people find it: `Stellingen!D12`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}!{}{}", self.sheet, letters(self.column), u64::from(self.row) + 1)
    }
}

/// The name of a column: A to Z, and then AA.
fn letters(column: u32) -> String {
    let letter = char::from_digit(column % 26 + 10, 36).unwrap_or_default().to_ascii_uppercase();
    let before = (column / 26).checked_sub(1).map(letters).unwrap_or_default();
    format!("{before}{letter}")
}

/// A cell that is filled in with something that does not fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {found} (wanted: {wanted:?})")]
pub struct Misfilled {
    /// Which cell.
    pub place: CellReference,
    /// What stands there, shortened to at most 60 characters; empty where there is nothing.
    pub found: String,
    /// What should have stood there.
    pub wanted: Wanted,
}

/// What should have stood in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A number from 1 to 5, "weet ik niet", or nothing.
    Answer,
    /// A number from 1 to 5, or nothing.
    Step,
    /// A text. Found was an error of a formula, or a formula without a result.
    Text,
    /// A text of at most this many characters.
    TextOfAtMost(usize),
    /// The code of a statement or a principle of this workbook.
    KnownCode,
    /// A code that no other row has.
    CodeOnce,
}
