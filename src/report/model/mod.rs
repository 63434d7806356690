//! What a report says, in order, with every text and figure resolved: no places, no fonts, no file format.

mod block;
mod drawing;
mod table;

pub(super) use block::{Block, Columns, Heading, Item, Level, List, ListStyle, Role, Section};
pub(super) use drawing::{Axis, Bar, BarGroup, Drawing, Figure};
pub(super) use table::{Cell, Column, ColumnKind, Distribution, Row, Table};

use crate::domain::Day;
use crate::domain::Language;

/// A report.
#[derive(Clone, Debug)]
pub(super) struct Report {
    /// Its language.
    pub language: Language,
    /// The title of the document.
    pub title: String,
    /// The day of the measurement in words, at the top of each page.
    pub date: String,
    /// The day on which it was made.
    pub made: Day,
    /// What it says.
    pub blocks: Vec<Block>,
    /// The file that goes with it; `None` where there is none, or where it would be too large to be opened again.
    pub attachment: Option<Attachment>,
}

/// A file inside the report.
#[derive(Clone, Debug)]
pub(super) struct Attachment {
    /// Its name.
    pub name: String,
    /// What it is, for a person.
    pub description: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}
