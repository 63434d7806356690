use super::paper::{Frame, Voice};
use super::strip::{Ink, Mark, Owner, Strip};
use super::tree::{NodeId, Tree};
use crate::report::model::Block;
use crate::report::typeset::{TextLine, Typesetter};

/// Makes strips of blocks, and tags for what is on them.
pub(super) struct Composer<'a> {
    pub(super) typesetter: &'a mut Typesetter,
    pub(super) tree: Tree,
    /// The heads that are repeated at the top of a page.
    pub(super) heads: Vec<Strip>,
}

/// Where a line stands in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Middle,
    Right,
}

impl<'a> Composer<'a> {
    pub(super) fn new(typesetter: &'a mut Typesetter) -> Self {
        Self { typesetter, tree: Tree::new(), heads: Vec::new() }
    }

    /// The strips of blocks under each other.
    pub(super) fn blocks(&mut self, parent: NodeId, blocks: &[Block], frame: Frame) -> Vec<Strip> {
        blocks.iter().flat_map(|block| self.block(parent, block, frame)).collect()
    }

    fn block(&mut self, parent: NodeId, block: &Block, frame: Frame) -> Vec<Strip> {
        match block {
            Block::Heading(heading) => self.heading(parent, heading, frame),
            Block::Paragraph { text, role } => self.paragraph(parent, text, *role, frame),
            Block::List(list) => self.list(parent, list, frame),
            Block::Table(table) => self.table(parent, table, frame),
            Block::Figure(figure) => vec![self.figure(parent, figure, frame)],
            Block::Columns(columns) => self.columns(parent, columns, frame),
            Block::Section(section) => self.section(parent, section, frame),
        }
    }

    /// The lines of a text.
    pub(super) fn set(&mut self, text: &str, voice: Voice, width: f32) -> Vec<TextLine> {
        self.typesetter.set(text, voice.style, width)
    }

    /// A text on one line, which ends in `…` where it does not fit.
    pub(super) fn set_one_line(&mut self, text: &str, voice: Voice, width: f32) -> Option<TextLine> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let first = self.set(&text, voice, width).into_iter().next()?;
        let end = first.glyphs.iter().map(|glyph| glyph.text_range.end).max().unwrap_or(0);
        let start = first.text.get(..end).unwrap_or_default().trim_end();
        if start.len() == first.text.trim_end().len() {
            return Some(first);
        }
        let kept = start.char_indices().nth_back(1).and_then(|(at, _)| start.get(..at)).unwrap_or_default();
        let cut = format!("{}…", kept.trim_end());
        self.set(&cut, voice, width).into_iter().next()
    }

    /// Strips of lines, of which the first two and the last two stay together, so that none stands alone on a page.
    pub(super) fn lines(&mut self, owner: Owner, text: &str, voice: Voice, frame: Frame) -> Vec<Strip> {
        let lines = self.set(text, voice, frame.width);
        let count = lines.len();
        let strip = |(index, line): (usize, TextLine)| Strip {
            height: line.height,
            space: if index == 0 { voice.space } else { 0.0 },
            keeps_next: index + 1 < count && (index == 0 || index + 2 == count),
            marks: vec![text_mark(owner, line, voice, frame, Align::Left)],
            ..Strip::default()
        };
        lines.into_iter().enumerate().map(strip).collect()
    }
}

/// A text that is followed by another in the same tag: a screen reader needs a space between the two.
pub(super) fn before_another(text: &str) -> String {
    format!("{} ", text.trim_end())
}

/// A line at the top of a strip.
pub(super) fn text_mark(owner: Owner, line: TextLine, voice: Voice, frame: Frame, align: Align) -> Mark {
    let room = frame.width - line.width;
    let x = match align {
        Align::Left => frame.x,
        Align::Middle => frame.x + room / 2.0,
        Align::Right => frame.x + room,
    };
    Mark { owner, x, y: 0.0, ink: Ink::Text { line, color: voice.color } }
}
