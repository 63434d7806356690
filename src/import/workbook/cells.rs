//! The cells of a workbook that matter, and no others.

use super::WorkbookProblem;
use super::area::Area;
use super::cell_content::CellContent;
use super::layout::{self, Cells, Sheets};
use crate::domain::shorten;
use crate::workbook::{Carried, Part, SHEET};
use calamine::{Reader, Xlsx, XlsxError};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

/// The most rows of the hidden sheet; with the largest measurement that can be carried it has 170.
const MOST_ROWS: u32 = 1_000;

/// The most cells in which headings are looked for; the largest workbook of this tool has about 2,000.
const MOST_CELLS: u32 = 50_000;

/// A workbook that is being read.
pub(super) struct Book<'a>(Xlsx<Cursor<&'a [u8]>>);

/// Where the parts of a workbook are, and what stands there, by row.
#[derive(Debug, Default)]
pub(super) struct Parts {
    areas: BTreeMap<Part, Area>,
    cells: BTreeMap<Part, BTreeMap<u32, CellContent>>,
}

impl<'a> Book<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, WorkbookProblem> {
        Xlsx::new(Cursor::new(bytes)).map(Self).map_err(unreadable)
    }

    /// The rows of the hidden sheet, also those with nothing in them.
    pub(super) fn hidden(&mut self) -> Result<Vec<Vec<String>>, WorkbookProblem> {
        if !self.0.sheet_names().iter().any(|name| name == SHEET) {
            return Err(WorkbookProblem::NotOurs);
        }
        let mut rows: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
        self.each_cell(SHEET, |row, column, found| {
            rows.entry(row).or_default().insert(column, found.to_string());
        })?;
        let end = rows.keys().last().map_or(0, |last| last.saturating_add(1));
        let row = |row| rows.remove(&row).unwrap_or_default().into_values().collect();
        Ok((0..end.min(MOST_ROWS)).map(row).collect())
    }

    /// The parts of a workbook that was made with these: where their names are, and else where their headings are.
    pub(super) fn parts(
        &mut self,
        carried: &Carried,
        written: &BTreeSet<Part>,
    ) -> Result<Parts, WorkbookProblem> {
        let mut areas = self.named_areas();
        if written.iter().any(|part| !areas.contains_key(part)) {
            let by_heading = layout::areas(&self.seen_sheets()?, carried).into_iter();
            for (part, area) in by_heading.filter(|(part, _)| written.contains(part)) {
                areas.entry(part).or_insert(area);
            }
        }
        let mut cells: BTreeMap<Part, BTreeMap<u32, CellContent>> = BTreeMap::new();
        let sheets: BTreeSet<_> = areas.values().map(|area| area.sheet.as_str()).collect();
        for sheet in sheets {
            self.each_cell(sheet, |row, column, found| {
                for (part, area) in &areas {
                    if area.sheet == sheet && area.column == column && area.rows.contains(&row) {
                        cells.entry(*part).or_default().insert(row, found.clone());
                    }
                }
            })?;
        }
        Ok(Parts { areas, cells })
    }

    /// The areas of the names that are left.
    fn named_areas(&self) -> BTreeMap<Part, Area> {
        let (names, sheets) = (self.0.defined_names(), self.0.sheet_names());
        let area = |part: Part| {
            let (_, reference) = names.iter().find(|(name, _)| name == part.name())?;
            Some((part, Area::of(reference)?))
        };
        let areas = Part::ALL.into_iter().filter_map(area);
        areas.filter(|(_, area)| sheets.contains(&area.sheet)).collect()
    }

    /// The short texts of the sheets that people see, up to a limit that a hostile workbook cannot exceed.
    fn seen_sheets(&mut self) -> Result<Sheets, WorkbookProblem> {
        let names: Vec<_> = self.0.sheet_names().into_iter().filter(|name| name != SHEET).collect();
        let (mut sheets, mut left) = (Sheets::new(), MOST_CELLS);
        for name in names {
            let mut cells = Cells::new();
            self.each_cell(&name, |row, column, found| {
                let text = shorten(found.to_string().trim());
                if left > 0 && !text.is_empty() {
                    left -= 1;
                    cells.insert((row, column), text);
                }
            })?;
            sheets.insert(name, cells);
        }
        Ok(sheets)
    }

    /// Does something with each cell of a sheet that is not empty. One by one: a sheet may have two cells at its ends, and
    /// room for all between them would be more than there is.
    fn each_cell(
        &mut self,
        sheet: &str,
        mut with: impl FnMut(u32, u32, CellContent),
    ) -> Result<(), WorkbookProblem> {
        let mut cells = self.0.worksheet_cells_reader(sheet).map_err(unreadable)?;
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(unreadable)? {
            if let Some(found) = CellContent::of(&cell.value, cell.formula.is_some()) {
                with(cell.pos.0, cell.pos.1, found);
            }
        }
        Ok(())
    }
}

impl Parts {
    /// Those of these that are not there.
    pub(super) fn missing(&self, written: &BTreeSet<Part>) -> BTreeSet<Part> {
        written.iter().copied().filter(|part| !self.areas.contains_key(part)).collect()
    }

    /// Where a part is; `None` when it was taken out.
    pub(super) fn area(&self, part: Part) -> Option<&Area> {
        self.areas.get(&part)
    }

    /// The content of a row of a part; `None` when it is empty.
    pub(super) fn found(&self, part: Part, row: u32) -> Option<&CellContent> {
        self.cells.get(&part)?.get(&row)
    }

    /// The rows in which any of these parts has something.
    pub(super) fn rows(&self, parts: &[Part]) -> BTreeSet<u32> {
        parts.iter().filter_map(|part| self.cells.get(part)).flat_map(|cells| cells.keys().copied()).collect()
    }
}

fn unreadable(error: XlsxError) -> WorkbookProblem {
    WorkbookProblem::NotAWorkbook(error.to_string())
}
