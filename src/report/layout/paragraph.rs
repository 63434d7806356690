use super::composer::Composer;
use super::palette::ACCENT_SOFT;
use super::paper::{self, Frame};
use super::strip::{Mark, Owner, Strip};
use super::tree::{NodeId, Tag};
use crate::report::model::Role;

/// How far own words stand in from the side, and how thick the line before them is.
const INDENT: f32 = 12.0;
const BAR: f32 = 2.5;

/// How far the line before own words reaches into the next line of text, so that no gap is seen.
const OVERLAP: f32 = 0.4;

impl Composer<'_> {
    /// A paragraph, which breaks between lines.
    pub(super) fn paragraph(&mut self, parent: NodeId, text: &str, role: Role, frame: Frame) -> Vec<Strip> {
        let owner = Owner::Node(self.tree.add(parent, Tag::Paragraph));
        let voice = paper::paragraph(role);
        if role != Role::OwnWords {
            let mut strips = self.lines(owner, text, voice, frame);
            strips.iter_mut().for_each(|strip| strip.keeps_next |= role == Role::Caption);
            return strips;
        }
        let mut strips = self.lines(owner, text, voice, frame.indented(INDENT));
        for strip in &mut strips {
            let bar = Mark::decor(frame.x, 0.0, (BAR, strip.height + OVERLAP), 0.0, ACCENT_SOFT);
            strip.marks.insert(0, bar);
        }
        strips
    }
}
