//! Two columns of strips beside each other, which can be cut at the foot of a page.

use super::chains::chains;
use super::paper::ROOM;
use super::strip::Strip;

/// The highest that columns are never cut: of lower ones little would be left on either page.
const WHOLE: f32 = ROOM / 5.0;

/// Two columns as a strip.
pub(super) fn strip(columns: [Vec<Strip>; 2]) -> Strip {
    let [left, right] = &columns;
    let space = left.first().or(right.first()).map_or(0.0, |first| first.space);
    Strip { height: height(&columns) - space, space, columns: Some(columns), ..Strip::default() }
}

/// How high the higher column is, with the space above it.
pub(super) fn height([left, right]: &[Vec<Strip>; 2]) -> f32 {
    Strip::height_of(left).max(Strip::height_of(right))
}

/// What of both columns fits in this height, and the rest, each as a strip; `None` where the columns are low, or where
/// not both have something that fits: a column would stand without the one beside it.
pub(super) fn cut(columns: &[Vec<Strip>; 2], available: f32) -> Option<(Strip, Strip)> {
    if height(columns) <= WHOLE {
        return None;
    }
    let [left, right] = columns;
    let (left, left_rest) = cut_column(left, available);
    let (right, right_rest) = cut_column(right, available);
    let begins = !left.is_empty() && !right.is_empty();
    begins.then(|| (strip([left, right]), strip([left_rest, right_rest])))
}

/// What of a column fits in this height, and the rest; what stays together is not cut.
fn cut_column(column: &[Strip], available: f32) -> (Vec<Strip>, Vec<Strip>) {
    let (mut fits, mut rest) = (Vec::new(), Vec::new());
    for chain in chains(column.to_vec()) {
        let is_in = rest.is_empty() && Strip::height_of(&fits) + Strip::height_of(&chain) <= available;
        if is_in { fits.extend(chain) } else { rest.extend(chain) }
    }
    (fits, rest)
}
