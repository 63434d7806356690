use super::composer::Composer;
use super::paper::{CONTINUED, Frame};
use super::strip::{Decor, Owner, Strip};
use super::tree::NodeId;
use crate::report::model::Section;

/// The space under the repeated name of a section.
const UNDER: f32 = 3.0;

impl Composer<'_> {
    /// A heading with what is under it. Where that continues on a next page, its name is repeated there.
    pub(super) fn section(&mut self, parent: NodeId, section: &Section, frame: Frame) -> Vec<Strip> {
        let name = self.continued(&section.continued, frame);
        let mut strips = self.heading(parent, &section.heading, frame);
        let known = self.heads.len();
        let mut content = self.blocks(parent, &section.blocks, frame);
        for head in self.heads.iter_mut().skip(known) {
            *head = Strip::joined(vec![name.clone(), std::mem::take(head)]);
        }
        let number = self.heads.len();
        self.heads.push(name);
        for strip in &mut content {
            strip.head.get_or_insert(number);
        }
        strips.extend(content);
        strips
    }

    /// The name of a section at the top of a next page: it is seen, and not read aloud again.
    fn continued(&mut self, name: &str, frame: Frame) -> Strip {
        let lines = self.lines(Owner::Decor(Decor::Layout), name, CONTINUED, frame);
        let name = Strip::joined(lines);
        Strip { height: name.height + UNDER, ..name }
    }
}
