use super::metadata::plain;
use crate::report::layout::{Anchor, Page};
use crate::report::model::Level;
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

/// How far above a heading its bookmark leads.
const ABOVE: f32 = 10.0;

/// The headings as bookmarks: the parts, and in each its principles.
pub(super) fn bookmarks(pages: &[Page]) -> Outline {
    let headings = pages.iter().enumerate().flat_map(|(index, page)| {
        page.anchors.iter().map(move |(y, anchor)| (anchor, bookmark(anchor, index, *y)))
    });
    let mut outline = Outline::new();
    let mut part: Option<OutlineNode> = None;
    for (anchor, node) in headings {
        match (anchor.level, &mut part) {
            (Level::Detail, _) => {}
            (Level::Section, Some(part)) => part.push_child(node),
            _ => part.replace(node).into_iter().for_each(|done| outline.push_child(done)),
        }
    }
    part.into_iter().for_each(|done| outline.push_child(done));
    outline
}

fn bookmark(anchor: &Anchor, page: usize, y: f32) -> OutlineNode {
    let place = Point::from_xy(0.0, (y - ABOVE).max(0.0));
    OutlineNode::new(plain(&anchor.title), XyzDestination::new(page, place))
}
