use super::paginate::chains;
use super::paper::ROOM;
use super::strip::Strip;

/// The highest that columns are never cut: of lower ones little would be left on either page.
const WHOLE: f32 = ROOM / 5.0;

/// Two columns of strips beside each other, which can be cut at the foot of a page.
#[derive(Clone, Debug)]
pub(super) struct SideBySide {
    left: Vec<Strip>,
    right: Vec<Strip>,
}

impl SideBySide {
    /// Columns with these strips.
    pub(super) fn new(left: Vec<Strip>, right: Vec<Strip>) -> Self {
        Self { left, right }
    }

    /// How high the higher column is, with the space above it.
    pub(super) fn height(&self) -> f32 {
        Strip::height_of(&self.left).max(Strip::height_of(&self.right))
    }

    /// What is read first, and what is read after it.
    pub(super) fn into_columns(self) -> [Vec<Strip>; 2] {
        [self.left, self.right]
    }

    /// The columns as a strip.
    pub(super) fn strip(self) -> Strip {
        let first = self.left.first().or(self.right.first());
        let space = first.map_or(0.0, |first| first.space);
        Strip { height: self.height() - space, space, beside: Some(self), ..Strip::default() }
    }

    /// What of both columns fits in this height, and the rest; `None` where they are low, or where not both have something
    /// that fits: a column would stand without the one beside it.
    pub(super) fn cut(&self, height: f32) -> Option<(Self, Self)> {
        if self.height() <= WHOLE {
            return None;
        }
        let (left, left_rest) = cut(&self.left, height);
        let (right, right_rest) = cut(&self.right, height);
        let begins = !left.is_empty() && !right.is_empty();
        begins.then(|| (Self::new(left, right), Self::new(left_rest, right_rest)))
    }
}

/// What of a column fits in this height, and the rest; what stays together is not cut.
fn cut(column: &[Strip], height: f32) -> (Vec<Strip>, Vec<Strip>) {
    let (mut fits, mut rest) = (Vec::new(), Vec::new());
    for chain in chains(column.to_vec()) {
        let is_in = rest.is_empty() && Strip::height_of(&fits) + Strip::height_of(&chain) <= height;
        if is_in { fits.extend(chain) } else { rest.extend(chain) }
    }
    (fits, rest)
}
