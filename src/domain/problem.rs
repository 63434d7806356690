//! What can be wrong with a file that is read, as data. The words for it are in the user interface.

use std::fmt;

/// The most problems that are listed of one file.
pub const MAX_PROBLEMS: usize = 200;

/// Where in a file: the path from its root, e.g. `principles[1].statements[0].text.en`. Empty for the whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct JsonPath(String);

impl JsonPath {
    /// The place of a field inside this one.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        if self.0.is_empty() { Self(name.to_owned()) } else { Self(format!("{}.{name}", self.0)) }
    }

    /// The place of an item inside this list; the first is 0.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        Self(format!("{}[{index}]", self.0))
    }

    /// Whether this is the whole file.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One thing that is wrong, where, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: expected {expected:?}, found {found}")]
pub struct Problem {
    /// Where it is.
    pub place: JsonPath,
    /// What should have stood there.
    pub expected: Expected,
    /// What stands there, shortened to at most 60 characters; empty where there is nothing.
    pub found: String,
}

/// What should have stood at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A file of at most this many bytes.
    AtMostBytes(usize),
    /// Well-formed JSON in UTF-8; it breaks off at this line and column, both from 1.
    Json {
        /// The line, from 1.
        line: usize,
        /// The column, from 1, counted in bytes.
        column: usize,
    },
    /// A file format that this version of the tool reads.
    Format(u32),
    /// An object with fields.
    Object,
    /// A list.
    List,
    /// A list of this many items.
    ItemCount {
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// Text that is not empty.
    Text,
    /// Text in each language; the field that is missing or empty is named by the place.
    TextInLanguage(&'static str),
    /// A whole number in this range, both ends included.
    Number {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// Groups of at least this many people each (rule 6 of the scoring rules).
    GroupsOfAtLeast(usize),
    /// A day of the calendar, e.g. `2026-11-22`.
    Day,
    /// A moment: a whole number of milliseconds since 1970, of which a date can be made.
    Moment,
    /// `true` or `false`.
    TrueOrFalse,
    /// One of these words.
    OneOf(Vec<String>),
    /// A field that this format knows; the found one is not.
    KnownField,
    /// The id of a measurement: 1 to 64 letters a to z, digits and hyphens.
    PlainId,
    /// An id that no other item of its kind has.
    UniqueId,
    /// The id of a perspective of this file.
    KnownPerspective(Vec<String>),
    /// The id of a source of this file.
    KnownSource(Vec<String>),
    /// The id of a lens of this file.
    KnownLens(Vec<String>),
    /// Exactly one core statement in a principle.
    OneCore,
    /// An easy sentence, because an easy perspective is asked this statement.
    EasySentence,
    /// At least one statement that this perspective is asked; its id is what was found.
    SomethingToAsk,
}
