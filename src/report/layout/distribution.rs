use super::composer::{Align, Composer, text_mark};
use super::palette::{ACCENT, SUNKEN};
use super::paper::{Frame, TICK};
use super::strip::{Decor, Ink, Mark, Owner};
use crate::report::model::Distribution;

/// What the drawing takes of the width of a cell, with the space after it.
pub(super) const WIDTH: f32 = 72.0;

/// The columns: how far apart, how wide, how high when everybody is in one; as high as a line of text.
const PLACE: f32 = 10.0;
const COLUMN: f32 = 8.0;
const HIGHEST: f32 = 12.0;

/// What stands above the columns, in the head of the table.
const NAMES: [&str; 6] = ["1", "2", "3", "4", "5", "?"];

impl Composer<'_> {
    /// Six columns with how often each answer was given. It is not read: the text beside it says the same.
    pub(super) fn distribution(&mut self, shares: &Distribution, x: f32) -> Vec<Mark> {
        let places = Ink::Boxes { size: (COLUMN, HIGHEST), count: 6, gap: PLACE - COLUMN, color: SUNKEN };
        let mut marks = vec![Mark { owner: Owner::Decor(Decor::Layout), x, y: 0.0, ink: places }];
        let mut left = x;
        for share in shares {
            let height = HIGHEST * share;
            if height > 0.0 {
                marks.push(Mark::decor(left, HIGHEST - height, (COLUMN, height), 0.0, ACCENT));
            }
            left += PLACE;
        }
        marks
    }

    /// The names of the columns, at the foot of a head of this height.
    pub(super) fn distribution_names(&mut self, x: f32, height: f32) -> Vec<Mark> {
        let owner = Owner::Decor(Decor::Layout);
        let mut marks = Vec::new();
        let mut left = x;
        for name in NAMES {
            let place = Frame { x: left, width: COLUMN };
            let line = self.set_one_line(name, TICK, PLACE);
            let line = line
                .map(|line| (height - line.height - 1.0, text_mark(owner, line, TICK, place, Align::Middle)));
            marks.extend(line.map(|(y, mark)| mark.lowered(y)));
            left += PLACE;
        }
        marks
    }
}
