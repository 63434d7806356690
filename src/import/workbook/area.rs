use super::CellReference;
use std::ops::RangeInclusive;

/// The cells that a defined name of a workbook stands for: those of one column of a sheet. Both are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) sheet: String,
    pub(super) column: u32,
    pub(super) rows: RangeInclusive<u32>,
}

/// The columns and the rows that a sheet can have.
const MOST: (u32, u32) = (16_384, 1_048_576);

impl Area {
    /// The area of a reference: `Stellingen!$D$4:$D$43`, `'Begin hier'!$B$6`. Of several columns it is the first. `None`
    /// when it is none, as after the cells were taken out (`#REF!`).
    pub(super) fn of(reference: &str) -> Option<Self> {
        let (sheet, cells) = reference.trim_start_matches('=').rsplit_once('!')?;
        let quoted = sheet.strip_prefix('\'').and_then(|sheet| sheet.strip_suffix('\''));
        let sheet = quoted.map_or_else(|| sheet.to_owned(), |sheet| sheet.replace("''", "'"));
        let (first, last) = cells.split_once(':').unwrap_or((cells, cells));
        let ((column, first), (_, last)) = (cell(first)?, cell(last)?);
        Some(Self { sheet, column, rows: first..=last })
    }

    /// The cell of this area in a row.
    pub(super) fn place(&self, row: u32) -> CellReference {
        CellReference { sheet: self.sheet.clone(), row, column: self.column }
    }
}

/// The column and the row of `$D$12`.
fn cell(text: &str) -> Option<(u32, u32)> {
    let text = text.replace('$', "");
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = text.split_at_checked(digits)?;
    let column = letters.chars().try_fold(0_u32, |column, letter| {
        let letter = letter.to_ascii_uppercase();
        let value = letter.is_ascii_uppercase().then(|| u32::from(letter) - u32::from('A') + 1)?;
        Some(column.saturating_mul(26).saturating_add(value))
    })?;
    let row = digits.parse::<u32>().ok()?;
    let is_on_a_sheet = (1..=MOST.0).contains(&column) && (1..=MOST.1).contains(&row);
    is_on_a_sheet.then(|| (column - 1, row - 1))
}
