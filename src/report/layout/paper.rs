//! The paper and the type on it, in points.

use super::palette::{ACCENT, Color, MUTED, TEXT};
use crate::report::model::{Level, Role};
use crate::report::typeset::{Style, Weight};

/// The width of A4.
pub(in crate::report) const WIDTH: f32 = 595.28;
/// The height of A4.
pub(in crate::report) const HEIGHT: f32 = 841.89;

/// The margin on the left and on the right.
const SIDE: f32 = 52.0;
/// Where the text begins.
pub(super) const TOP: f32 = 58.0;
/// What is left under the text.
const BOTTOM: f32 = 52.0;

/// How high the text of a page can be.
pub(super) const ROOM: f32 = HEIGHT - TOP - BOTTOM;

/// Where the header stands, and the footer.
pub(super) const HEADER: f32 = 28.0;
/// See [`HEADER`].
pub(super) const FOOTER: f32 = HEIGHT - 34.0;

/// How thin the finest line is.
pub(super) const HAIRLINE: f32 = 0.6;

/// A column of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    /// Where it begins.
    pub(super) x: f32,
    /// How wide it is.
    pub(super) width: f32,
}

/// The column of the whole text.
pub(super) const CONTENT: Frame = Frame { x: SIDE, width: WIDTH - 2.0 * SIDE };

impl Frame {
    /// The column without this much at its left.
    pub(super) fn indented(self, by: f32) -> Self {
        Self { x: self.x + by, width: (self.width - by).max(1.0) }
    }

    /// The column without this much at its right.
    pub(super) fn narrowed(self, by: f32) -> Self {
        Self { width: (self.width - by).max(1.0), ..self }
    }

    /// Where it ends.
    pub(super) fn end(self) -> f32 {
        self.x + self.width
    }
}

/// How a text looks, with the space above it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Voice {
    pub(super) style: Style,
    pub(super) color: Color,
    pub(super) space: f32,
}

const fn voice(size: f32, weight: Weight, leading: f32, color: Color, space: f32) -> Voice {
    Voice { style: Style { size, weight, leading }, color, space }
}

/// Running text.
pub(super) const BODY: Voice = voice(9.5, Weight::Regular, 1.35, TEXT, 4.0);
/// What explains.
pub(super) const HINT: Voice = voice(8.5, Weight::Regular, 1.35, MUTED, 3.0);
/// Figures at the end of a line.
pub(super) const FIGURE: Voice = voice(9.5, Weight::Bold, 1.35, ACCENT, 0.0);
/// Lists in the details, which are read beside each other.
pub(super) const DETAIL: Voice = voice(9.0, Weight::Regular, 1.3, TEXT, 2.0);
/// The repeated name of a section.
pub(super) const CONTINUED: Voice = voice(9.5, Weight::Bold, 1.35, TEXT, 0.0);
/// Text in tables.
pub(super) const CELL: Voice = voice(9.0, Weight::Regular, 1.3, TEXT, 0.0);
/// The heads of columns, and rows that sum up.
pub(super) const STRONG_CELL: Voice = voice(9.0, Weight::Bold, 1.3, TEXT, 0.0);
/// Names in charts.
pub(super) const LABEL: Voice = voice(8.5, Weight::Regular, 1.25, TEXT, 0.0);
/// Scales of charts.
pub(super) const TICK: Voice = voice(7.5, Weight::Regular, 1.2, MUTED, 0.0);
/// The header and the footer.
pub(super) const EDGE: Voice = voice(8.0, Weight::Regular, 1.3, MUTED, 0.0);

/// How a heading looks.
pub(super) fn heading(level: Level) -> Voice {
    match level {
        Level::Title => voice(24.0, Weight::Bold, 1.2, ACCENT, 0.0),
        Level::Part => voice(13.5, Weight::Bold, 1.25, ACCENT, 17.0),
        Level::Section => voice(11.5, Weight::Bold, 1.3, TEXT, 10.0),
        Level::Detail => voice(9.25, Weight::Bold, 1.35, MUTED, 5.5),
    }
}

/// How a paragraph looks.
pub(super) fn paragraph(role: Role) -> Voice {
    match role {
        Role::Lead => voice(14.5, Weight::Bold, 1.32, TEXT, 16.0),
        Role::Body => BODY,
        Role::Hint | Role::Caption => HINT,
        Role::OwnWords => Voice { space: 4.0, ..BODY },
    }
}
