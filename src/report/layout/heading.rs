use super::composer::{Align, Composer, before_another, text_mark};
use super::paper::{self, FIGURE, Frame, Voice};
use super::strip::{Anchor, Mark, Owner, Strip};
use super::tree::{NodeId, Tag};
use crate::report::model::{Heading, Level};
use crate::report::typeset::Style;

/// The space between a heading and the figure at its end.
const GAP: f32 = 12.0;

/// The line above the part of a principle.
const RULE: f32 = 0.6;

impl Composer<'_> {
    /// A heading, which stays with what follows.
    pub(super) fn heading(&mut self, parent: NodeId, heading: &Heading, frame: Frame) -> Vec<Strip> {
        let voice = paper::heading(heading.level);
        let owner = self.tree.add(parent, Tag::Heading(heading.level, heading.text.clone()));
        let figure =
            heading.figure.as_deref().and_then(|figure| self.end_figure(owner, figure, voice, frame));
        let taken = figure.as_ref().map_or(0.0, |mark| frame.end() - mark.x + GAP);
        let words = if figure.is_some() { before_another(&heading.text) } else { heading.text.clone() };
        let mut strips = self.lines(Owner::Node(owner), &words, voice, frame.narrowed(taken));
        strips.iter_mut().for_each(|strip| strip.keeps_next = true);
        if let Some(last) = strips.last_mut() {
            last.marks.extend(figure);
        }
        if let Some(first) = strips.first_mut() {
            let title = heading.text.split_whitespace().collect::<Vec<_>>().join(" ");
            let title = self.typesetter.clean(&title);
            first.anchors.push((0.0, Anchor { level: heading.level, title }));
            if heading.level == Level::Section && heading.figure.is_some() {
                let rule = rule_above(first, frame);
                strips.insert(0, rule);
            }
        }
        strips
    }

    /// A figure that ends where the column ends.
    fn end_figure(&mut self, owner: NodeId, figure: &str, voice: Voice, frame: Frame) -> Option<Mark> {
        let style = Style { weight: FIGURE.style.weight, ..voice.style };
        let voice = Voice { style, color: FIGURE.color, space: 0.0 };
        let line = self.set_one_line(figure, voice, frame.width / 2.0)?;
        Some(text_mark(Owner::Node(owner), line, voice, frame, Align::Right))
    }
}

/// A line above a strip, which takes over the space above it.
fn rule_above(strip: &mut Strip, frame: Frame) -> Strip {
    const PLACE: f32 = 8.0;
    let rule = Mark::decor(frame.x, 0.0, (frame.width, RULE), 0.0, super::palette::LINE);
    let space = std::mem::replace(&mut strip.space, 0.0);
    Strip { height: PLACE, space, keeps_next: true, divides: true, marks: vec![rule], ..Strip::default() }
}
