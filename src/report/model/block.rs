use super::{Figure, Table};

/// A part of a report, from top to bottom.
#[derive(Clone, Debug)]
pub(in crate::report) enum Block {
    /// A heading; it stays with what follows.
    Heading(Heading),
    /// A paragraph.
    Paragraph {
        /// The text; a new line in it is one on the page.
        text: String,
        /// What kind of paragraph.
        role: Role,
    },
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A drawing with its text alternative.
    Figure(Figure),
    /// Two columns, read one after the other.
    Columns(Columns),
    /// A heading with what is under it.
    Section(Section),
}

/// A heading.
#[derive(Clone, Debug)]
pub(in crate::report) struct Heading {
    /// How deep.
    pub level: Level,
    /// What it says.
    pub text: String,
    /// A figure at the end of the line.
    pub figure: Option<String>,
}

/// How deep a heading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::report) enum Level {
    /// The title of the report.
    Title,
    /// A part.
    Part,
    /// A principle.
    Section,
    /// What is inside a principle.
    Detail,
}

/// What a paragraph is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Role {
    /// The result in a sentence.
    Lead,
    /// Running text.
    Body,
    /// An explanation.
    Hint,
    /// An explanation of the table or list under it, which it stays with.
    Caption,
    /// What people wrote themselves.
    OwnWords,
}

/// A list.
#[derive(Clone, Debug)]
pub(in crate::report) struct List {
    /// How its items are marked.
    pub style: ListStyle,
    /// Its items.
    pub items: Vec<Item>,
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum ListStyle {
    /// With a bullet.
    Bullets,
    /// With numbers from 1.
    Numbers,
    /// With numbers from 1 to which the text refers.
    References,
    /// Each with a line under it and a figure at the end.
    Rows,
    /// Each with its own label before it.
    Terms,
}

/// An item of a list.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Item {
    /// What stands before it, in [`ListStyle::Terms`].
    pub label: String,
    /// What it says.
    pub text: String,
    /// A figure at the end of the line.
    pub figure: Option<String>,
    /// A remark under it.
    pub hint: Option<String>,
    /// An address under it, which can be followed.
    pub address: Option<String>,
}

/// Two columns, which stay together on a page where they fit on one.
#[derive(Clone, Debug)]
pub(in crate::report) struct Columns {
    /// What is read first.
    pub left: Vec<Block>,
    /// What is read after it.
    pub right: Vec<Block>,
    /// How much of the width the left one has, 0–1.
    pub share: f32,
}

/// A heading with what is under it, which may continue on the next page.
#[derive(Clone, Debug)]
pub(in crate::report) struct Section {
    /// The heading.
    pub heading: Heading,
    /// The line above the part that continues on a next page.
    pub continued: String,
    /// What is under the heading.
    pub blocks: Vec<Block>,
}

impl Block {
    /// A heading without a figure.
    pub(in crate::report) fn heading(level: Level, text: impl Into<String>) -> Self {
        Self::Heading(Heading { level, text: text.into(), figure: None })
    }

    /// A paragraph.
    pub(in crate::report) fn paragraph(role: Role, text: impl Into<String>) -> Self {
        Self::Paragraph { text: text.into(), role }
    }

    /// A list.
    pub(in crate::report) fn list(style: ListStyle, items: Vec<Item>) -> Self {
        Self::List(List { style, items })
    }
}

impl Item {
    /// An item that is only a text.
    pub(in crate::report) fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}
