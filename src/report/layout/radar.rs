use super::composer::{Align, Composer, text_mark};
use super::palette::{ACCENT, LINE};
use super::paper::{Frame, HAIRLINE, LABEL, TICK, Voice};
use super::strip::{Ink, Mark, Owner, Strip};
use crate::report::model::Axis;
use crate::report::typeset::{Style, Weight};
use std::f32::consts::TAU;

/// How far from the middle the web goes, and how high the drawing is.
const RADIUS: f32 = 68.0;
const HEIGHT: f32 = 214.0;

/// The rings of the web: one for each step above the lowest.
const RINGS: u8 = 4;

/// How much of the surface covers what is under it.
const COVER: f32 = 0.16;

/// How thick the line of the scores is, and how large a point on it.
const STROKE: f32 = 1.8;
const POINT: f32 = 5.0;

/// The room between the web and the names.
const GAP: f32 = 11.0;

/// Where an axis points: how far right and how far down one unit on it goes.
type Direction = (f32, f32);

impl Composer<'_> {
    /// A web with an axis per principle, clockwise from the top.
    pub(super) fn radar(&mut self, owner: Owner, axes: &[Axis], frame: Frame) -> Strip {
        let middle = (frame.x + frame.width / 2.0, HEIGHT / 2.0);
        let count = axes.len().max(1) as f32;
        let turn = |index: usize| (index as f32 / count * TAU).sin_cos();
        let directions: Vec<Direction> =
            (0..axes.len()).map(turn).map(|(sine, cosine)| (sine, -cosine)).collect();
        let mut marks = web(owner, &directions, middle);
        marks.extend(surface(owner, axes, &directions, middle));
        for (axis, direction) in axes.iter().zip(&directions) {
            marks.extend(self.axis_name(owner, axis, *direction, (middle, frame)));
        }
        marks.extend(self.ring_names(owner, middle));
        Strip { height: HEIGHT, space: 4.0, marks, ..Strip::default() }
    }

    /// The name of an axis with its figure, outside the web.
    fn axis_name(
        &mut self,
        owner: Owner,
        axis: &Axis,
        (right, down): Direction,
        (middle, frame): ((f32, f32), Frame),
    ) -> Vec<Mark> {
        const BESIDE: f32 = 0.3;
        let end = (middle.0 + right * (RADIUS + GAP), middle.1 + down * (RADIUS + GAP));
        let (place, align) = match right {
            right if right > BESIDE => (Frame { x: end.0, width: frame.end() - end.0 }, Align::Left),
            right if right < -BESIDE => (Frame { width: end.0 - frame.x, ..frame }, Align::Right),
            _ => (frame, Align::Middle),
        };
        let bold = Voice { style: Style { weight: Weight::Bold, ..LABEL.style }, color: ACCENT, ..LABEL };
        let name = self.set(&axis.label, LABEL, place.width).into_iter().map(|line| (line, LABEL));
        let figure = self
            .set(&axis.figure, bold, place.width)
            .into_iter()
            .map(|line| (line, bold))
            .collect::<Vec<_>>();
        let lines: Vec<_> = name.take(4).chain(figure).collect();
        let high: f32 = lines.iter().map(|(line, _)| line.height).sum();
        // At the top a name ends at the web, at the foot it begins there, in between it stands beside it.
        let mut y = end.1 - high * (1.0 - down) / 2.0;
        let mut marks = Vec::new();
        for (line, voice) in lines {
            let next = y + line.height;
            marks.push(text_mark(owner, line, voice, place, align).lowered(y));
            y = next;
        }
        marks
    }

    /// The numbers of the rings, each beside the first axis on its ring: a score of exactly that number has its line under
    /// it.
    fn ring_names(&mut self, owner: Owner, middle: (f32, f32)) -> Vec<Mark> {
        let mut marks = Vec::new();
        for ring in 0..=RINGS {
            let y = middle.1 - RADIUS * f32::from(ring) / f32::from(RINGS);
            let place = Frame { x: middle.0 + 3.5, width: 10.0 };
            let line = self.set_one_line(&ring.saturating_add(1).to_string(), TICK, place.width);
            let line = line.map(|line| (y - line.height, text_mark(owner, line, TICK, place, Align::Left)));
            marks.extend(line.map(|(y, mark)| mark.lowered(y)));
        }
        marks
    }
}

/// The rings and the axes.
fn web(owner: Owner, directions: &[Direction], middle: (f32, f32)) -> Vec<Mark> {
    let outline = |points| outline(owner, middle, points, (HAIRLINE, LINE), None);
    let ring = |ring: u8| {
        let far = RADIUS * f32::from(ring) / f32::from(RINGS);
        outline(directions.iter().map(|(right, down)| (right * far, down * far)).collect())
    };
    let axis = |(right, down): &Direction| outline(vec![(0.0, 0.0), (right * RADIUS, down * RADIUS)]);
    (1..=RINGS).map(ring).chain(directions.iter().map(axis)).collect()
}

/// The surface of the scores with a point on each axis.
fn surface(owner: Owner, axes: &[Axis], directions: &[Direction], middle: (f32, f32)) -> Vec<Mark> {
    let scores = axes.iter().zip(directions);
    let points: Vec<_> = scores
        .map(|(axis, (right, down))| (right * RADIUS * axis.share, down * RADIUS * axis.share))
        .collect();
    let ink = Ink::Box { size: (POINT, POINT), radius: POINT / 2.0, color: ACCENT };
    let dot = |(right, down): &(f32, f32)| Mark {
        owner,
        x: middle.0 + right - POINT / 2.0,
        y: middle.1 + down - POINT / 2.0,
        ink: ink.clone(),
    };
    let dots: Vec<_> = points.iter().map(dot).collect();
    let area = outline(owner, middle, points, (STROKE, ACCENT), Some((ACCENT, COVER)));
    [area].into_iter().chain(dots).collect()
}

fn outline(
    owner: Owner,
    (x, y): (f32, f32),
    points: Vec<(f32, f32)>,
    line: (f32, super::Color),
    fill: Option<(super::Color, f32)>,
) -> Mark {
    Mark { owner, x, y, ink: Ink::Outline { points, line, fill } }
}
