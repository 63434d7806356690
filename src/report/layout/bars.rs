use super::composer::{Align, Composer, text_mark};
use super::palette::{ACCENT, LINE, MUTED, SUNKEN};
use super::paper::{CELL, Frame, HAIRLINE, STRONG_CELL, TICK, Voice};
use super::strip::{Ink, Mark, Owner, Strip};
use crate::domain::bars;
use crate::report::model::{Bar, BarGroup};

/// How high a row is, how much space there is above a group, and how high a bar is.
const ROW: f32 = 15.0;
const GROUP: f32 = 5.0;
const BAR: f32 = 7.0;

/// How much of the width the names have, and the figures.
const NAMES: f32 = 0.28;
const FIGURES: f32 = 0.2;

/// The three columns of the drawing.
struct Places {
    names: Frame,
    bars: Frame,
    figures: Frame,
}

/// Where a text stands: its column, to which side of it, and how far under the top its row begins.
type Place = (Frame, Align, f32);

impl Places {
    fn left(&self, y: f32) -> Place {
        (self.names, Align::Left, y)
    }

    fn right(&self, y: f32) -> Place {
        (self.figures, Align::Right, y)
    }
}

impl Composer<'_> {
    /// A bar for each principle, with the name before it and the score after it.
    pub(super) fn bars(&mut self, owner: Owner, groups: &[BarGroup], frame: Frame) -> Strip {
        let places = places(frame);
        let lens = Voice { color: MUTED, ..STRONG_CELL };
        let figure = Voice { color: ACCENT, ..STRONG_CELL };
        let mut strip = Strip { space: 6.0, ..Strip::default() };
        for (index, group) in groups.iter().enumerate() {
            strip.height += if index == 0 { 0.0 } else { GROUP };
            strip.marks.extend(self.words(owner, &group.label, lens, places.left(strip.height)));
            strip.marks.extend(self.words(owner, &group.figure, lens, places.right(strip.height)));
            strip.height += ROW;
            for bar in &group.bars {
                strip.marks.extend(self.words(owner, &bar.label, CELL, places.left(strip.height)));
                strip.marks.extend(drawn(owner, bar, places.bars, strip.height));
                let voice = if bar.share.is_some() { figure } else { lens };
                strip.marks.extend(self.words(owner, &bar.figure, voice, places.right(strip.height)));
                strip.height += ROW;
            }
        }
        strip.marks.extend(self.scale(owner, places.bars, strip.height));
        strip.height += ROW;
        strip
    }

    /// A text on one line in the middle of a row.
    fn words(&mut self, owner: Owner, text: &str, voice: Voice, place: Place) -> Option<Mark> {
        let (place, align, y) = place;
        let line = self.set_one_line(text, voice, place.width)?;
        let y = y + (ROW - line.height) / 2.0;
        Some(text_mark(owner, line, voice, place, align).lowered(y))
    }

    /// The numbers from 1 to 5 under the bars.
    fn scale(&mut self, owner: Owner, place: Frame, y: f32) -> Vec<Mark> {
        const WIDTH: f32 = 12.0;
        let mut marks = vec![Mark::decor(place.x, y + 1.0, (place.width, HAIRLINE), 0.0, LINE)];
        for (step, share) in bars::ticks() {
            let place = Frame { x: place.x + place.width * share as f32 - WIDTH / 2.0, width: WIDTH };
            let line = self.set_one_line(&step.to_string(), TICK, WIDTH);
            marks
                .extend(line.map(|line| text_mark(owner, line, TICK, place, Align::Middle).lowered(y + 3.0)));
        }
        marks
    }
}

fn places(frame: Frame) -> Places {
    const GAP: f32 = 12.0;
    let names = Frame { width: frame.width * NAMES, ..frame };
    let figures = frame.indented(frame.width * (1.0 - FIGURES));
    let bars = Frame { x: names.end() + GAP, width: figures.x - names.end() - 2.0 * GAP };
    Places { names, bars, figures }
}

/// The bar itself on the place that it could fill; only the place where there is no value.
fn drawn(owner: Owner, bar: &Bar, place: Frame, y: f32) -> Vec<Mark> {
    let y = y + (ROW - BAR) / 2.0;
    let filled = |width, color| Mark {
        owner,
        x: place.x,
        y,
        ink: Ink::Box { size: (width, BAR), radius: BAR / 2.0, color },
    };
    let length = |share| bars::length(share, f64::from(place.width), f64::from(BAR)) as f32;
    let value = bar.share.map(|share| filled(length(share), ACCENT));
    [filled(place.width, SUNKEN)].into_iter().chain(value).collect()
}
