//! Workbooks that are put together cell by cell, as no program of ours would, to see what the reader makes of them.

use super::samples::fresh;
use crate::support::pro_monitor;
use pro_monitor::domain::{Heading, Measurement, Moment, Response, Scan};
use pro_monitor::import::{OpenedWorkbook, WorkbookProblem, read_workbook};
use pro_monitor::workbook::{Carried, Kind, Part, SHEET};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

/// What is written in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Nothing,
    Number(f64),
    Text(String),
    Truth(bool),
    Date(u16, u8, u8),
    /// A formula, and what came out of it.
    Formula(&'static str, &'static str),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A workbook of two sheets: [`SEEN`], and the hidden one.
pub struct Made {
    pub carried: Carried,
    sheet: Worksheet,
    names: Vec<(Part, String)>,
}

/// The sheet that is seen.
pub const SEEN: &str = "Alles bij elkaar";

impl Made {
    /// A workbook that was handed out to a begeleider, for the quick scan.
    pub fn new(kind: Kind) -> Self {
        let (id, begun) = ("empty".to_owned(), Moment(0));
        let response = Response::new(id.clone().into(), "begeleider".into(), Scan::Quick);
        let asked = |principle| pro_monitor().asked(principle, &"begeleider".into(), Scan::Quick);
        let statements = pro_monitor().principles().iter().flat_map(asked).map(|asked| asked.id().clone());
        let carried = Carried {
            kind,
            unknown: "Weet ik niet".to_owned(),
            statements: statements.collect(),
            principles: pro_monitor().principles().iter().map(|principle| principle.id().clone()).collect(),
            measurement: Measurement::begin(id.into(), pro_monitor(), Heading::default(), begun, response),
        };
        let mut sheet = Worksheet::new();
        sheet.set_name(SEEN).expect("a name");
        let mut made = Self { carried, sheet, names: Vec::new() };
        let (statements, principles) = (made.carried.statements.clone(), made.carried.principles.clone());
        for (row, id) in (0..).zip(&statements) {
            made.write(row, 0, &id.as_str().into());
        }
        for (row, id) in (0..).zip(&principles) {
            made.write(row, 2, &id.as_str().into());
        }
        let columns = [Part::Statements, Part::Answers, Part::Principles, Part::Good, Part::Better];
        for (part, column) in columns.into_iter().zip(["A", "B", "C", "D", "E"]) {
            made.name(part, &format!("='{SEEN}'!${column}$1:${column}$8"));
        }
        let single = [Part::Team, Part::Organisation, Part::Label, Part::Confidence, Part::Story];
        for (part, row) in single.into_iter().zip(1..) {
            made.name(part, &format!("='{SEEN}'!$F${row}"));
        }
        made
    }

    /// The same with something in a cell: of a table in this row, from 0.
    pub fn with(mut self, part: Part, row: u32, cell: impl Into<Cell>) -> Self {
        let (first, column) = match part {
            Part::Statements => (0, 0),
            Part::Answers => (0, 1),
            Part::Principles => (0, 2),
            Part::Good => (0, 3),
            Part::Better => (0, 4),
            Part::Team => (0, 5),
            Part::Organisation => (1, 5),
            Part::Label => (2, 5),
            Part::Confidence => (3, 5),
            Part::Story => (4, 5),
        };
        self.write(first + row, column, &cell.into());
        self
    }

    /// The same with a code in column G, where nothing else is.
    pub fn with_code(mut self, row: u32, code: &str) -> Self {
        self.write(row, 6, &code.into());
        self
    }

    /// The same without a name, as after its cells were taken out.
    pub fn without(mut self, part: Part) -> Self {
        self.names.retain(|(name, _)| *name != part);
        self
    }

    /// The same with a name that stands for something else.
    pub fn named(mut self, part: Part, reference: &str) -> Self {
        self = self.without(part);
        self.name(part, reference);
        self
    }

    fn name(&mut self, part: Part, reference: &str) {
        self.names.push((part, reference.to_owned()));
    }

    fn write(&mut self, row: u32, column: u16, cell: &Cell) {
        let sheet = &mut self.sheet;
        match cell {
            Cell::Nothing => sheet.write_blank(row, column, &Format::new()),
            Cell::Number(number) => sheet.write_number(row, column, *number),
            Cell::Text(text) => sheet.write_string(row, column, text),
            Cell::Truth(truth) => sheet.write_boolean(row, column, *truth),
            Cell::Date(year, month, day) => {
                let date = ExcelDateTime::from_ymd(*year, *month, *day).expect("a day");
                sheet.write_datetime_with_format(
                    row,
                    column,
                    &date,
                    &Format::new().set_num_format("d-m-yyyy"),
                )
            }
            Cell::Formula(formula, result) => {
                sheet.write_formula(row, column, Formula::new(formula).set_result(*result))
            }
        }
        .expect("it is written");
    }

    /// Its bytes.
    pub fn bytes(self) -> Vec<u8> {
        let rows = self.carried.rows().expect("it can be carried");
        self.bytes_with(&rows)
    }

    /// Its bytes with these rows in the hidden sheet.
    pub fn bytes_with(self, rows: &[Vec<String>]) -> Vec<u8> {
        let mut workbook = Workbook::new();
        workbook.push_worksheet(self.sheet);
        for (part, reference) in &self.names {
            workbook.define_name(part.name(), reference).expect("a name");
        }
        let hidden = workbook.add_worksheet().set_name(SHEET).expect("a name");
        for (row, cells) in (0..).zip(rows) {
            for (column, text) in (0..).zip(cells) {
                hidden.write_string(row, column, text).expect("it is written");
            }
        }
        workbook.save_to_buffer().expect("it is saved")
    }

    /// What the reader makes of it.
    pub fn read(self) -> Result<OpenedWorkbook, WorkbookProblem> {
        read_workbook(&self.bytes(), fresh())
    }
}
