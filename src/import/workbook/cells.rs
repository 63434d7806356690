//! The cells of a workbook that matter, and no others.

use super::WorkbookProblem;
use super::area::Area;
use super::cell_content::CellContent;
use crate::workbook::{Carried, Part, SHEET};
use calamine::{Reader, Xlsx, XlsxError};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

/// The most rows of the hidden sheet; with the largest measurement that can be carried it has 170.
const MOST_ROWS: u32 = 1_000;

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

    /// The parts that are there.
    pub(super) fn parts(&mut self) -> Result<Parts, WorkbookProblem> {
        let names = self.0.defined_names();
        let area = |part: Part| {
            let (_, reference) = names.iter().find(|(name, _)| name == part.name())?;
            Some((part, Area::of(reference)?))
        };
        let mut areas: BTreeMap<_, _> = Part::ALL.into_iter().filter_map(area).collect();
        let sheets = self.0.sheet_names();
        areas.retain(|_, area| sheets.contains(&area.sheet));
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
    /// An error when any cell is gone that an empty workbook had: what was filled in there would be lost unsaid.
    pub(super) fn all_there_for(&self, carried: &Carried) -> Result<(), WorkbookProblem> {
        let was_there = |part: &Part| match part {
            Part::Statements | Part::Answers => !carried.statements.is_empty(),
            Part::Principles | Part::Good | Part::Better => !carried.principles.is_empty(),
            _ => true,
        };
        let gone = Part::ALL.into_iter().filter(|part| was_there(part) && !self.areas.contains_key(part));
        let gone: Vec<_> = gone.collect();
        if gone.is_empty() { Ok(()) } else { Err(WorkbookProblem::Gone(gone)) }
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
