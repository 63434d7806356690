use super::composer::Composer;
use super::paper::Frame;
use super::strip::{Owner, Strip};
use super::tree::{NodeId, Tag};
use crate::report::model::{Drawing, Figure};

impl Composer<'_> {
    /// A drawing: its own tag holds all of it, and is read as its text alternative.
    pub(super) fn figure(&mut self, parent: NodeId, figure: &Figure, frame: Frame) -> Strip {
        let owner = Owner::Node(self.tree.add(parent, Tag::Figure(figure.alternative.clone())));
        match &figure.drawing {
            Drawing::Radar(axes) => self.radar(owner, axes, frame),
            Drawing::Bars(groups) => self.bars(owner, groups, frame),
        }
    }
}
