use super::composer::Composer;
use super::paper::Frame;
use super::side_by_side;
use super::strip::Strip;
use super::tree::NodeId;
use crate::report::model::Columns;

/// The space between two columns.
const GAP: f32 = 20.0;

/// The highest that columns beside each other are: of higher ones the first would be read on and on over pages, and then
/// the second from the first page again.
const MOST: f32 = 300.0;

impl Composer<'_> {
    /// Two columns as one strip. Where one is empty the other has the whole width; where one is high they stand under
    /// each other.
    pub(super) fn columns(&mut self, parent: NodeId, columns: &Columns, frame: Frame) -> Vec<Strip> {
        if columns.left.is_empty() || columns.right.is_empty() {
            return self.stacked(parent, columns, frame);
        }
        let nodes = self.tree.clone();
        let left = Frame { width: (frame.width - GAP) * columns.share, ..frame };
        let right = frame.indented(left.width + GAP);
        let left = self.blocks(parent, &columns.left, left);
        let right = self.blocks(parent, &columns.right, right);
        let pair = [left, right];
        if side_by_side::height(&pair) > MOST {
            self.tree = nodes;
            return self.stacked(parent, columns, frame);
        }
        vec![side_by_side::strip(pair)]
    }

    fn stacked(&mut self, parent: NodeId, columns: &Columns, frame: Frame) -> Vec<Strip> {
        let above = self.blocks(parent, &columns.left, frame);
        above.into_iter().chain(self.blocks(parent, &columns.right, frame)).collect()
    }
}
