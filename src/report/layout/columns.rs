use super::composer::Composer;
use super::paper::Frame;
use super::strip::Strip;
use super::tree::NodeId;
use crate::report::model::Columns;

/// The space between two columns.
const GAP: f32 = 22.0;

/// The highest that columns beside each other are: higher ones would leave too much of the page before them empty.
const MOST: f32 = 300.0;

impl Composer<'_> {
    /// Two columns as one strip. Where one is empty the other has the whole width; where one is high they stand under
    /// each other and break between lines.
    pub(super) fn columns(&mut self, parent: NodeId, columns: &Columns, frame: Frame) -> Vec<Strip> {
        if columns.left.is_empty() || columns.right.is_empty() {
            return self.stacked(parent, columns, frame);
        }
        let nodes = self.tree.clone();
        let left = Frame { width: (frame.width - GAP) * columns.share, ..frame };
        let right = frame.indented(left.width + GAP);
        let left = self.blocks(parent, &columns.left, left);
        let right = self.blocks(parent, &columns.right, right);
        if Strip::height_of(&left).max(Strip::height_of(&right)) > MOST {
            self.tree = nodes;
            return self.stacked(parent, columns, frame);
        }
        let (mut whole, beside) = (Strip::joined(left), Strip::joined(right));
        whole.height = whole.height.max(beside.height);
        whole.marks.extend(beside.marks);
        whole.anchors.extend(beside.anchors);
        vec![whole]
    }

    fn stacked(&mut self, parent: NodeId, columns: &Columns, frame: Frame) -> Vec<Strip> {
        let above = self.blocks(parent, &columns.left, frame);
        above.into_iter().chain(self.blocks(parent, &columns.right, frame)).collect()
    }
}
