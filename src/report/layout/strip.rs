use super::palette::Color;
use super::paper::ROOM;
use super::tree::NodeId;
use crate::report::model::Level;
use crate::report::typeset::TextLine;

/// The highest that strips are joined: a page, less what a repeated head and the space around them may take.
const MOST: f32 = ROOM - 80.0;

/// A part of a page that is never cut (a line, a row of a table, a chart), except where it holds columns.
#[derive(Clone, Debug, Default)]
pub(super) struct Strip {
    /// How high it is.
    pub(super) height: f32,
    /// The space above it, except at the top of a page.
    pub(super) space: f32,
    /// Whether it stays with the next strip.
    pub(super) keeps_next: bool,
    /// Whether it only divides what is above it from what is under it, so that it is left out at the top of a page.
    pub(super) divides: bool,
    /// What is drawn on it; places are counted from its top and from the left of the paper.
    pub(super) marks: Vec<Mark>,
    /// The number of the head that is repeated above it at the top of a page.
    pub(super) head: Option<usize>,
    /// The headings on it, each with how far under its top it stands.
    pub(super) anchors: Vec<(f32, Anchor)>,
    /// Two columns on it, the first of which is read first; they are not among its marks yet.
    pub(super) columns: Option<[Vec<Strip>; 2]>,
}

/// A heading, as the bookmarks need it.
#[derive(Clone, Debug)]
pub(in crate::report) struct Anchor {
    /// How deep.
    pub level: Level,
    /// What it says.
    pub title: String,
}

/// Something that is drawn.
#[derive(Clone, Debug)]
pub(in crate::report) struct Mark {
    /// What it belongs to.
    pub owner: Owner,
    /// How far from the left of the paper it is.
    pub x: f32,
    /// How far under the top.
    pub y: f32,
    /// What is drawn; places in it are counted from (x, y).
    pub ink: Ink,
}

/// What a mark belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Owner {
    /// A tag: it is read.
    Node(NodeId),
    /// Nothing: it is not read.
    Decor(Decor),
}

/// Why something is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Decor {
    /// It stands at the top of each page.
    Header,
    /// It stands at the foot of each page.
    Footer,
    /// It decorates, or repeats what is read elsewhere.
    Layout,
}

/// What can be drawn.
#[derive(Clone, Debug)]
pub(in crate::report) enum Ink {
    /// A line of text, of which (x, y) is the top left.
    Text {
        /// The line.
        line: TextLine,
        /// Its colour.
        color: Color,
    },
    /// A filled box with round corners.
    Box {
        /// How wide and how high.
        size: (f32, f32),
        /// How round its corners are.
        radius: f32,
        /// Its colour.
        color: Color,
    },
    /// Filled boxes of one size beside each other.
    Boxes {
        /// How wide and how high each is.
        size: (f32, f32),
        /// How many there are.
        count: u8,
        /// The space between two.
        gap: f32,
        /// Their colour.
        color: Color,
    },
    /// A closed line through points.
    Outline {
        /// The points.
        points: Vec<(f32, f32)>,
        /// How thick the line is, and its colour.
        line: (f32, Color),
        /// The colour inside, and how much of it covers what is under it, 0–1.
        fill: Option<(Color, f32)>,
    },
    /// A place that leads to an address when it is followed.
    Link {
        /// How wide and how high.
        size: (f32, f32),
        /// The address.
        address: String,
    },
}

impl Mark {
    /// The same, this much lower.
    pub(super) fn lowered(self, by: f32) -> Self {
        Self { y: self.y + by, ..self }
    }

    /// A box that is not read.
    pub(super) fn decor(x: f32, y: f32, size: (f32, f32), radius: f32, color: Color) -> Self {
        Self { owner: Owner::Decor(Decor::Layout), x, y, ink: Ink::Box { size, radius, color } }
    }
}

impl Strip {
    /// All strips as one, finished; as they are where together they are higher than a page.
    pub(super) fn joined_if_fits(strips: Vec<Self>, finish: impl FnOnce(Self) -> Self) -> Vec<Self> {
        if Self::height_of(&strips) > MOST { strips } else { vec![finish(Self::joined(strips))] }
    }

    /// Whether it is higher than strips are joined.
    pub(super) fn is_too_high(&self) -> bool {
        self.height > MOST
    }

    /// How high strips are under each other.
    pub(super) fn height_of(strips: &[Self]) -> f32 {
        strips.iter().map(|strip| strip.space + strip.height).sum()
    }

    /// The same, with the columns on it among its marks.
    pub(super) fn flat(mut self) -> Self {
        for column in self.columns.take().into_iter().flatten().map(Self::joined) {
            self.marks.extend(column.marks);
            self.anchors.extend(column.anchors);
        }
        self
    }

    /// All strips as one, under each other with the space between them.
    pub(super) fn joined(strips: Vec<Self>) -> Self {
        let mut whole = Self::default();
        for (index, strip) in strips.into_iter().map(Self::flat).enumerate() {
            let space = if index == 0 { 0.0 } else { strip.space };
            if index == 0 {
                whole.space = strip.space;
                whole.head = strip.head;
            }
            let y = whole.height + space;
            whole.marks.extend(strip.marks.into_iter().map(|mark| mark.lowered(y)));
            whole.height = y + strip.height;
            whole.anchors.extend(strip.anchors.into_iter().map(|(below, anchor)| (y + below, anchor)));
        }
        whole
    }
}
