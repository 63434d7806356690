use super::composer::{Align, Composer, before_another, text_mark};
use super::distribution;
use super::palette::{LINE, SUNKEN};
use super::paper::{CELL, Frame, HAIRLINE, HINT, ROOM, STRONG_CELL, Voice};
use super::strip::{Decor, Mark, Owner, Strip};
use super::tree::{NodeId, Tag};
use crate::report::model::{Cell, Column, ColumnKind, Row, Table};

/// The space in a cell, at its sides and above and under its text.
const SIDE: f32 = 6.0;
const PAD: f32 = 2.25;

/// The highest that a table stays on one page.
const WHOLE: f32 = ROOM / 3.0;

/// The space above a table.
const SPACE: f32 = 4.0;

/// The text of an empty cell: without content it would have no tag.
const NOTHING: &str = "–";

impl Composer<'_> {
    /// A table: it breaks between rows, and its head is repeated on each page.
    pub(super) fn table(&mut self, parent: NodeId, table: &Table, frame: Frame) -> Vec<Strip> {
        let frames = frames(&table.columns, frame);
        let node = self.tree.add(parent, Tag::Table(table.summary.clone()));
        let head = self.table_head(node, table, &frames, frame);
        let number = self.heads.len();
        self.heads.push(as_decor(head.clone()));
        let mut rows = Vec::new();
        for row in &table.rows {
            let mut row = self.row(node, row, &table.columns, &frames, frame);
            row.iter_mut().for_each(|strip| strip.head = Some(number));
            rows.push(row);
        }
        keep_together(&mut rows, &head);
        [head].into_iter().chain(rows.into_iter().flatten()).collect()
    }

    fn table_head(&mut self, table: NodeId, of: &Table, frames: &[Frame], frame: Frame) -> Strip {
        let row = self.tree.add(table, Tag::Row);
        let mut cells = Vec::new();
        for (column, place) in of.columns.iter().zip(frames) {
            let owner = Owner::Node(self.tree.add(row, Tag::ColumnHeader));
            let cell = Cell::of(column.title.clone());
            let is_drawn = column.kind == ColumnKind::Distributions;
            let text = place.indented(if is_drawn { distribution::WIDTH } else { 0.0 });
            let mut strip = Strip::joined(self.cell(owner, &cell, STRONG_CELL, align(column), text));
            if is_drawn {
                strip.marks.extend(self.distribution_names(place.x, strip.height));
            }
            cells.push(strip);
        }
        let head = padded(beside(cells.into_iter()), frame, true);
        Strip { space: SPACE, keeps_next: true, ..head }
    }

    /// A row: one strip, or where it is higher than a page, one for each line.
    fn row(
        &mut self,
        table: NodeId,
        row: &Row,
        columns: &[Column],
        frames: &[Frame],
        frame: Frame,
    ) -> Vec<Strip> {
        let node = self.tree.add(table, Tag::Row);
        let voice = if row.is_sum { STRONG_CELL } else { CELL };
        let mut cells = Vec::new();
        for (index, ((cell, column), place)) in row.cells.iter().zip(columns).zip(frames).enumerate() {
            let tag = if index == 0 { Tag::RowHeader } else { Tag::Cell };
            let owner = Owner::Node(self.tree.add(node, tag));
            cells.push(self.cell(owner, cell, voice, align(column), *place));
        }
        let whole = padded(beside(cells.iter().cloned().map(Strip::joined)), frame, row.is_sum);
        if whole.is_too_high() { line_by_line(cells, frame) } else { vec![whole] }
    }

    /// The lines of a cell, with its drawing on the first.
    fn cell(&mut self, owner: Owner, cell: &Cell, voice: Voice, align: Align, place: Frame) -> Vec<Strip> {
        let drawing = cell.distribution.as_ref().map(|shares| self.distribution(shares, place.x));
        let text = place.indented(drawing.as_ref().map_or(0.0, |_| distribution::WIDTH));
        let says_nothing = self.typesetter.clean(&cell.text).trim().is_empty();
        let context = if says_nothing { NOTHING } else { &cell.text };
        let context = if cell.hint.is_some() { before_another(context) } else { context.to_owned() };
        let hint = cell.hint.clone().map(|hint| (hint, HINT));
        let mut strips = Vec::new();
        for (context, voice) in [(context, voice)].into_iter().chain(hint) {
            strips.extend(self.set(&context, voice, text.width).into_iter().map(|line| Strip {
                height: line.height,
                marks: vec![text_mark(owner, line, voice, text, align)],
                ..Strip::default()
            }));
        }
        if let (Some(drawing), Some(first)) = (drawing, strips.first_mut()) {
            first.marks.splice(0..0, drawing);
        }
        strips
    }
}

/// Keeps the rows of a low table on one page, and of another the first two and the last two, so that no row stands alone.
fn keep_together(rows: &mut [Vec<Strip>], head: &Strip) {
    let height: f32 = rows.iter().map(|row| Strip::height_of(row)).sum();
    let is_low = head.height + height <= WHOLE;
    let count = rows.len();
    for (row, number) in rows.iter_mut().zip(1..) {
        if let Some(last) = row.last_mut() {
            last.keeps_next = number < count && (is_low || number == 1 || number + 1 == count);
        }
    }
}

/// Where the text of each column stands.
fn frames(columns: &[Column], frame: Frame) -> Vec<Frame> {
    let mut x = frame.x;
    let mut place = |column: &Column| {
        let width = frame.width * column.share;
        let place = Frame { x: x + SIDE, width: (width - 2.0 * SIDE).max(1.0) };
        x += width;
        place
    };
    columns.iter().map(&mut place).collect()
}

fn align(column: &Column) -> Align {
    if column.kind == ColumnKind::Figures { Align::Right } else { Align::Left }
}

/// Strips beside each other as one.
fn beside(strips: impl Iterator<Item = Strip>) -> Strip {
    strips.fold(Strip::default(), |mut whole, strip| {
        whole.height = whole.height.max(strip.height);
        whole.marks.extend(strip.marks);
        whole
    })
}

/// Cells beside each other, a strip for each line; the last has the line under it.
fn line_by_line(cells: Vec<Vec<Strip>>, frame: Frame) -> Vec<Strip> {
    let count = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut cells: Vec<_> = cells.into_iter().map(Vec::into_iter).collect();
    let mut lines: Vec<_> = (0..count).map(|_| beside(cells.iter_mut().filter_map(Iterator::next))).collect();
    let last = lines.pop().map(|last| padded(last, frame, false));
    lines.extend(last);
    lines
}

/// A row with room above and under its text and a line under it; a head or a sum has a ground too.
fn padded(strip: Strip, frame: Frame, has_ground: bool) -> Strip {
    let height = strip.height + 2.0 * PAD;
    let mut marks = Vec::new();
    if has_ground {
        marks.push(Mark::decor(frame.x, 0.0, (frame.width, height), 0.0, SUNKEN));
    }
    marks.push(Mark::decor(frame.x, height - HAIRLINE, (frame.width, HAIRLINE), 0.0, LINE));
    marks.extend(strip.marks.into_iter().map(|mark| mark.lowered(PAD)));
    Strip { height, marks, ..strip }
}

/// A head as it is repeated: seen, and not read again.
fn as_decor(mut head: Strip) -> Strip {
    head.marks.iter_mut().for_each(|mark| mark.owner = Owner::Decor(Decor::Layout));
    head
}
