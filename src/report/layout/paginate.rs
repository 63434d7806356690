//! The rules of paging.

use super::chains::chains;
use super::side_by_side;
use super::strip::Strip;

/// A page: strips, each with how far under the top of the text it begins.
type Placed = Vec<(f32, Strip)>;

/// Places strips under each other on pages with this much room:
///
/// - a strip is never cut, so a table breaks between its rows; but columns are, where both begin on the page;
/// - strips that stay together are on one page, where they fit on one, so a heading never stands alone at the foot;
/// - where a page begins with what has a head, say a row of a table, the head stands above it;
/// - at the top of a page the space above a strip is left out, and what only divides.
pub(super) fn paginate(strips: Vec<Strip>, heads: &[Strip], room: f32) -> Vec<Placed> {
    let mut pages = Pages { done: Vec::new(), page: Vec::new(), y: 0.0, heads, room };
    for mut chain in chains(strips) {
        if !pages.holds(&chain) {
            let begun = pages.cut(&mut chain);
            begun.into_iter().for_each(|strip| pages.place(strip));
            pages.turn();
        }
        chain.into_iter().for_each(|strip| pages.place(strip));
    }
    pages.turn();
    pages.done
}

struct Pages<'a> {
    done: Vec<Placed>,
    page: Placed,
    /// How much of the page is taken.
    y: f32,
    heads: &'a [Strip],
    room: f32,
}

impl Pages<'_> {
    /// Whether strips fit on what is left of the page.
    fn holds(&self, chain: &[Strip]) -> bool {
        self.y + Strip::height_of(chain) <= self.room
    }

    /// Takes what fits on the page of columns, which are alone in their chain.
    fn cut(&self, chain: &mut [Strip]) -> Option<Strip> {
        let [whole] = chain else { return None };
        let (begun, rest) = side_by_side::cut(whole.columns.as_ref()?, self.room - self.y)?;
        let head = whole.head;
        *whole = Strip { head, ..rest };
        Some(Strip { head, ..begun })
    }

    /// Begins a new page, unless this one is empty.
    fn turn(&mut self) {
        if !self.page.is_empty() {
            self.done.push(std::mem::take(&mut self.page));
        }
        self.y = 0.0;
    }

    fn place(&mut self, strip: Strip) {
        if !self.page.is_empty() && self.y + strip.space + strip.height > self.room {
            self.turn();
        }
        if self.page.is_empty() {
            if strip.divides {
                return;
            }
            if let Some(head) = strip.head.and_then(|number| self.heads.get(number)) {
                self.page.push((0.0, head.clone()));
                self.y = head.height;
            }
        } else {
            self.y += strip.space;
        }
        let y = self.y;
        self.y += strip.height;
        self.page.push((y, strip));
    }
}
