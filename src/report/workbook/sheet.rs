//! A sheet that is being written, from the top down.

use super::date;
use super::formats::CellFormat;
use super::measure;
use crate::domain::Day;
use crate::workbook::{Part, cell_text};
use rust_xlsxwriter::{Format, Formula, IgnoreError, Workbook, Worksheet, XlsxError};

/// The highest that a row of cells can be is 409 points; less, to be sure.
const MOST_HEIGHT: f64 = 400.0;

/// What a row has above and below its lines, in points.
const PADDING: f64 = 5.0;

/// What is written, at the row that is next. Texts are always written as texts: one that begins with `=`, `+`, `-` or `@`
/// is never taken for a formula.
pub(super) struct Sheet {
    pub(super) worksheet: Worksheet,
    name: String,
    widths: Vec<f64>,
    names: Vec<(String, String)>,
    row: u32,
    /// How high the next row has to be for what is in it, in points.
    needed: f64,
    height: f64,
}

/// Columns side by side, from the first to the last.
pub(super) type Span = (u16, u16);

impl Sheet {
    /// An empty sheet with columns of these widths, in digits.
    pub(super) fn new(name: &str, widths: &[f64]) -> Result<Self, XlsxError> {
        let mut worksheet = Worksheet::new();
        worksheet.set_name(name)?;
        worksheet.set_screen_gridlines(false);
        // What a formula without a result would get is a zero.
        worksheet.set_formula_result_default("");
        for (column, width) in (0..).zip(widths) {
            worksheet.set_column_width(column, *width)?;
        }
        let (name, widths) = (name.to_owned(), widths.to_vec());
        Ok(Self { worksheet, name, widths, names: Vec::new(), row: 0, needed: 0.0, height: 0.0 })
    }

    /// The row that is next; the first is 0.
    pub(super) fn row(&self) -> u32 {
        self.row
    }

    /// How high everything above the next row is, in points.
    pub(super) fn height(&self) -> f64 {
        self.height
    }

    /// Makes the next row at least this many points high.
    pub(super) fn at_least(&mut self, height: f64) {
        self.needed = self.needed.max(height);
    }

    /// Goes on with the next row. This one gets as high as what is in it.
    pub(super) fn next(&mut self) -> Result<(), XlsxError> {
        self.next_of_height(self.needed.min(MOST_HEIGHT))
    }

    /// Leaves a small space.
    pub(super) fn space(&mut self) -> Result<(), XlsxError> {
        self.next_of_height(9.0)
    }

    /// Leaves this many rows free, for a drawing over the cells.
    pub(super) fn room(&mut self, rows: u32) -> Result<(), XlsxError> {
        (0..rows).try_for_each(|_| self.next_of_height(15.0))
    }

    fn next_of_height(&mut self, height: f64) -> Result<(), XlsxError> {
        self.worksheet.set_row_height(self.row, height)?;
        self.height += height;
        self.needed = 0.0;
        self.row += 1;
        Ok(())
    }

    pub(super) fn text(&mut self, column: u16, text: &str, look: &CellFormat) -> Result<(), XlsxError> {
        let text = cell_text(text);
        self.needed = self.needed.max(self.height_of((column, column), &text, look));
        self.worksheet.write_string_with_format(self.row, column, text, &look.format)?;
        Ok(())
    }

    pub(super) fn number(
        &mut self,
        column: u16,
        number: impl Into<f64>,
        look: &CellFormat,
    ) -> Result<(), XlsxError> {
        self.needed = self.needed.max(self.height_of((column, column), "", look));
        self.worksheet.write_number_with_format(self.row, column, number, &look.format)?;
        Ok(())
    }

    /// Makes a date of a cell that has a day in words; it keeps these where workbooks have no such day (before 1900).
    pub(super) fn date(
        &mut self,
        row: u32,
        column: u16,
        day: Day,
        look: &CellFormat,
    ) -> Result<(), XlsxError> {
        if let Some(date) = date(day) {
            self.worksheet.write_datetime_with_format(row, column, &date, &look.format)?;
        }
        Ok(())
    }

    /// A formula with what comes out of it: nothing works it out before a spreadsheet program does.
    pub(super) fn formula(
        &mut self,
        column: u16,
        formula: &str,
        result: &str,
        look: &CellFormat,
    ) -> Result<(), XlsxError> {
        let result = cell_text(result);
        self.needed = self.needed.max(self.height_of((column, column), &result, look));
        let formula = Formula::new(formula).set_result(result);
        self.worksheet.write_formula_with_format(self.row, column, formula, &look.format)?;
        Ok(())
    }

    /// The address of a cell of the next row, e.g. `D5`.
    pub(super) fn address(&self, column: u16) -> String {
        rust_xlsxwriter::utility::row_col_to_cell(self.row, column)
    }

    /// Says that these texts look like numbers and are none, so that no cell is marked for it.
    pub(super) fn ids_are_no_numbers(&mut self, column: u16, first: u32, last: u32) -> Result<(), XlsxError> {
        self.worksheet.ignore_error_range(first, column, last, column, IgnoreError::NumberStoredAsText)?;
        Ok(())
    }

    /// A row of heads.
    pub(super) fn heads(&mut self, heads: &[(&str, CellFormat)]) -> Result<(), XlsxError> {
        for (column, (text, look)) in (0..).zip(heads) {
            self.text(column, text, look)?;
        }
        self.next()
    }

    /// A text over several columns, as high as it needs.
    pub(super) fn block(&mut self, columns: Span, text: &str, look: &CellFormat) -> Result<(), XlsxError> {
        self.tall(0.0, &[(columns, text, look)])
    }

    /// A formula over several columns, with what comes out of it.
    pub(super) fn formula_block(
        &mut self,
        columns: Span,
        formula: &str,
        result: &str,
        look: &CellFormat,
    ) -> Result<(), XlsxError> {
        let height = self.height_of(columns, result, look);
        self.merged(columns, 1, "", &look.format)?;
        let formula = Formula::new(formula).set_result(cell_text(result));
        self.worksheet.write_formula_with_format(self.row, columns.0, formula, &look.format)?;
        self.next_of_height(height)
    }

    /// Texts beside each other, as high as the longest needs and at least this many points: where that is more than a row
    /// can be, over several rows, so that nothing is cut off.
    pub(super) fn tall(&mut self, least: f64, texts: &[(Span, &str, &CellFormat)]) -> Result<(), XlsxError> {
        let heights = texts.iter().map(|(columns, text, look)| self.height_of(*columns, text, look));
        let height = heights.fold(least, f64::max);
        // A height is at least that of one line, and no text of a cell is higher than a thousand rows.
        let rows = (height / MOST_HEIGHT).ceil().clamp(1.0, 1_000.0) as u32;
        for (columns, text, look) in texts {
            self.merged(*columns, rows, &cell_text(text), &look.format)?;
        }
        (0..rows).try_for_each(|_| self.next_of_height(height / f64::from(rows)))
    }

    fn merged(&mut self, columns: Span, rows: u32, text: &str, format: &Format) -> Result<(), XlsxError> {
        let ((first, last), row) = (columns, self.row);
        if first == last && rows == 1 {
            self.worksheet.write_string_with_format(row, first, text, format)?;
        } else {
            self.worksheet.merge_range(row, first, row + rows - 1, last, text, format)?;
        }
        Ok(())
    }

    /// How high a text is with what a row has around it, in points.
    fn height_of(&self, (first, last): Span, text: &str, look: &CellFormat) -> f64 {
        let columns = usize::from(first)..=usize::from(last);
        let width: f64 = self.widths.get(columns).unwrap_or_default().iter().sum();
        measure::height(text, width, look.size) + PADDING
    }

    /// Names a cell of the next row, by which it is found again when the workbook is opened.
    pub(super) fn name_cell(&mut self, part: Part, column: u16) {
        self.name_range(part.name(), column, self.row, self.row);
    }

    /// Names the cells of a column from a row to a row.
    pub(super) fn name_range(&mut self, name: &str, column: u16, first: u32, last: u32) {
        let column = rust_xlsxwriter::utility::column_number_to_name(column);
        let sheet = self.name.replace('\'', "''");
        let (first, last) = (first + 1, last + 1);
        let cells = if first == last { String::new() } else { format!(":${column}${last}") };
        self.names.push((name.to_owned(), format!("='{sheet}'!${column}${first}{cells}")));
    }

    /// Gives the named cells their names in the workbook.
    pub(super) fn name_cells(&self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        for (name, cells) in &self.names {
            workbook.define_name(name.as_str(), cells)?;
        }
        Ok(())
    }
}
