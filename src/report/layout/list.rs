use super::composer::{Align, Composer, before_another, text_mark};
use super::palette::{ACCENT, LINE};
use super::paper::{BODY, DETAIL, FIGURE, Frame, HAIRLINE, HINT, Voice};
use super::strip::{Decor, Ink, Mark, Owner, Strip};
use super::tree::{Marking, NodeId, Tag};
use crate::report::model::{Item, List, ListStyle};

/// How far the text stands in from a bullet, from a number, and from a label.
const BULLETS: f32 = 11.0;
const NUMBERS: f32 = 16.0;
const LABELS: f32 = 112.0;

/// The space around a line of [`ListStyle::Rows`].
const PAD: f32 = 3.5;

/// The space between a text and the figure at its end.
const GAP: f32 = 10.0;

impl Composer<'_> {
    /// A list, an item under an item.
    pub(super) fn list(&mut self, parent: NodeId, list: &List, frame: Frame) -> Vec<Strip> {
        let marking = match list.style {
            ListStyle::Bullets => Marking::Bullets,
            ListStyle::Numbers | ListStyle::References => Marking::Numbers,
            ListStyle::Rows | ListStyle::Terms => Marking::None,
        };
        let node = self.tree.add(parent, Tag::List(marking));
        let items = list.items.iter().zip(1..);
        items.flat_map(|(item, number)| self.item(node, list.style, item, number, frame)).collect()
    }

    fn item(&mut self, list: NodeId, style: ListStyle, item: &Item, number: u32, frame: Frame) -> Vec<Strip> {
        let node = self.tree.add(list, Tag::Item);
        let label = self.item_label(node, style, item, number, frame);
        let mut strips = self.item_body(node, item, text(style), frame.indented(indent(style)));
        if let Some(first) = strips.first_mut() {
            first.space = match style {
                ListStyle::Terms if number == 1 => 8.0,
                ListStyle::Terms => 1.5,
                _ => first.space,
            };
            first.marks.splice(0..0, label);
        }
        match style {
            ListStyle::Rows => Strip::joined_if_fits(strips, |strip| ruled(strip, frame)),
            _ => strips,
        }
    }

    /// What stands before an item: on one line, its letters on the line of the text beside it.
    fn item_label(
        &mut self,
        item: NodeId,
        style: ListStyle,
        context: &Item,
        number: u32,
        frame: Frame,
    ) -> Option<Mark> {
        let accent = Voice { color: ACCENT, ..text(style) };
        let (label, voice) = match style {
            ListStyle::Bullets => ("•".to_owned(), accent),
            ListStyle::Numbers | ListStyle::References => (format!("{number}."), accent),
            ListStyle::Rows => return None,
            ListStyle::Terms => (context.label.clone(), HINT),
        };
        let frame = Frame { width: indent(style) - 4.0, ..frame };
        let line = self.set_one_line(&label, voice, frame.width)?;
        // A bullet is not read: its list says that it has bullets.
        let owner = match style {
            ListStyle::Bullets => Owner::Decor(Decor::Layout),
            _ => Owner::Node(self.tree.add(item, Tag::Label)),
        };
        let body = self.set("x", text(style), frame.width);
        let lower = body.first().map_or(0.0, |body| body.baseline - line.baseline);
        Some(text_mark(owner, line, voice, frame, Align::Left).lowered(lower))
    }

    /// The text of an item with its figure, its remark and its address.
    fn item_body(&mut self, item: NodeId, context: &Item, voice: Voice, frame: Frame) -> Vec<Strip> {
        let body = self.tree.add(item, Tag::ItemBody);
        // A body with only a text holds it itself.
        let is_alone = context.hint.is_none() && context.address.is_none();
        let text = Owner::Node(if is_alone { body } else { self.tree.add(body, Tag::Paragraph) });
        let figure =
            context.figure.as_deref().and_then(|figure| self.set_one_line(figure, FIGURE, frame.width / 2.0));
        let taken = figure.as_ref().map_or(0.0, |line| line.width + GAP);
        let words = if figure.is_some() { before_another(&context.text) } else { context.text.clone() };
        let mut strips = self.lines(text, &words, voice, frame.narrowed(taken));
        if let (Some(last), Some(line)) = (strips.last_mut(), figure) {
            last.marks.push(text_mark(text, line, FIGURE, frame, Align::Right));
        }
        if let Some(hint) = &context.hint {
            let owner = Owner::Node(self.tree.add(body, Tag::Paragraph));
            keep_last(&mut strips);
            strips.extend(without_space(self.lines(owner, hint, HINT, frame)));
        }
        if let Some(address) = &context.address {
            let owner = Owner::Node(self.tree.add(body, Tag::Link));
            keep_last(&mut strips);
            let lines = self.lines(owner, address, Voice { color: ACCENT, ..HINT }, frame);
            strips.extend(without_space(lines).into_iter().map(|strip| linked(strip, owner, address, frame)));
        }
        strips
    }
}

/// How the text of an item looks.
fn text(style: ListStyle) -> Voice {
    match style {
        ListStyle::Bullets | ListStyle::References => DETAIL,
        ListStyle::Numbers | ListStyle::Rows | ListStyle::Terms => BODY,
    }
}

/// How far the text of an item stands in from what stands before it.
fn indent(style: ListStyle) -> f32 {
    match style {
        ListStyle::Bullets => BULLETS,
        ListStyle::Numbers | ListStyle::References => NUMBERS,
        ListStyle::Rows => 0.0,
        ListStyle::Terms => LABELS,
    }
}

fn keep_last(strips: &mut [Strip]) {
    if let Some(last) = strips.last_mut() {
        last.keeps_next = true;
    }
}

fn without_space(mut strips: Vec<Strip>) -> Vec<Strip> {
    if let Some(first) = strips.first_mut() {
        first.space = 0.0;
    }
    strips
}

/// A strip that can be followed to an address.
fn linked(mut strip: Strip, owner: Owner, address: &str, frame: Frame) -> Strip {
    let size = (frame.width, strip.height);
    let ink = Ink::Link { size, address: address.to_owned() };
    strip.marks.push(Mark { owner, x: frame.x, y: 0.0, ink });
    strip
}

/// A strip with room around it and a line under it.
fn ruled(mut strip: Strip, frame: Frame) -> Strip {
    strip.marks = strip.marks.into_iter().map(|mark| mark.lowered(PAD)).collect();
    strip.height += 2.0 * PAD;
    strip.space = 0.0;
    strip.marks.push(Mark::decor(frame.x, strip.height - HAIRLINE, (frame.width, HAIRLINE), 0.0, LINE));
    strip
}
