//! From the content of a report to its pages: every line and shape at its place, with the tag it belongs to.
//!
//! ```text
//! Report ──Composer──▶ Strips, Tree        strips follow each other down the page; only columns are cut
//! Strips ──paginate──▶ pages of strips     the rules of paging
//! pages + header and footer ──▶ Pages
//! ```

mod background;
mod bars;
mod chains;
mod columns;
mod composer;
mod distribution;
mod figure;
mod frame;
mod heading;
mod list;
mod paginate;
pub(super) mod palette;
mod paper;
mod paragraph;
mod radar;
mod section;
mod side_by_side;
mod strip;
mod table;
mod tree;

pub(super) use palette::Color;
pub(super) use paper::{HEIGHT, WIDTH};
pub(super) use strip::{Anchor, Decor, Ink, Mark, Owner};
pub(super) use tree::{Marking, NodeId, Tag, Tree};

use super::locales::Texts;
use super::model::{Block, Report, Role};
use super::typeset::Typesetter;
use composer::Composer;
use paper::CONTENT;

/// A report at its place.
pub(super) struct Pages {
    /// The pages, in order.
    pub pages: Vec<Page>,
    /// The tags.
    pub tree: Tree,
}

/// A page.
pub(super) struct Page {
    /// What is drawn on it, in the order of reading; places are counted from the top left.
    pub marks: Vec<Mark>,
    /// The headings on it, each with how far from the top it stands.
    pub anchors: Vec<(f32, Anchor)>,
}

/// Lays out a report.
pub(super) fn pages(report: &Report, typesetter: &mut Typesetter) -> Pages {
    let mut composer = Composer::new(typesetter);
    let mut strips = composer.blocks(NodeId::ROOT, &report.blocks, CONTENT);
    if composer.typesetter.has_replaced() {
        strips.extend(missing_signs(&mut composer, report));
    }
    let placed = paginate::paginate(strips, &composer.heads, paper::ROOM);
    let mut pages: Vec<Page> = placed.into_iter().map(page).collect();
    frame::frame(&mut composer, report, &mut pages);
    Pages { pages, tree: composer.tree }
}

/// The note on characters that were replaced, with space above it.
fn missing_signs(composer: &mut Composer, report: &Report) -> Vec<strip::Strip> {
    const SPACE: f32 = 14.0;
    let note = Block::paragraph(Role::Hint, Texts::from(report.language).missing_signs());
    let mut strips = composer.blocks(NodeId::ROOT, &[note], CONTENT);
    if let Some(first) = strips.first_mut() {
        first.space = SPACE;
    }
    strips
}

/// A page of strips, each with how far under the top of the text it begins.
fn page(strips: Vec<(f32, strip::Strip)>) -> Page {
    let mut page = Page { marks: Vec::new(), anchors: Vec::new() };
    for (y, strip) in strips {
        let strip = strip.flat();
        let y = paper::TOP + y;
        page.anchors.extend(strip.anchors.into_iter().map(|(below, anchor)| (y + below, anchor)));
        page.marks.extend(strip.marks.into_iter().map(|mark| mark.lowered(y)));
    }
    background::lay_under(&mut page.marks);
    page
}
