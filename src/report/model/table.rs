/// A table. The first cell of each row names the row. It breaks between rows, and its head is repeated on each page.
#[derive(Clone, Debug)]
pub(in crate::report) struct Table {
    /// What it is about.
    pub summary: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell per column.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub(in crate::report) struct Column {
    /// The heading of the column.
    pub title: String,
    /// How much of the width it has, 0–1.
    pub share: f32,
    /// What its cells hold.
    pub kind: ColumnKind,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum ColumnKind {
    /// Text.
    Text,
    /// Figures, which end at the same place.
    Figures,
    /// Text after a [`Distribution`].
    Distributions,
}

/// A row of a table.
#[derive(Clone, Debug)]
pub(in crate::report) struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Whether it sums up others.
    pub is_sum: bool,
}

/// A cell of a table.
#[derive(Clone, Debug)]
pub(in crate::report) struct Cell {
    /// What it says; a dash stands in a cell that says nothing.
    pub text: String,
    /// A small drawing of the same before it.
    pub distribution: Option<Distribution>,
    /// A remark under it.
    pub hint: Option<String>,
}

/// How often each of the six answers was given, as a share of the people, 0–1: the five steps and "weet ik niet".
pub(in crate::report) type Distribution = [f32; 6];

impl Cell {
    /// A cell with only a text.
    pub(in crate::report) fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), distribution: None, hint: None }
    }
}
