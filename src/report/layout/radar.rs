use super::composer::{Align, Composer, text_mark};
use super::palette::{ACCENT, LINE};
use super::paper::{Frame, HAIRLINE, LABEL, TICK, Voice};
use super::strip::{Ink, Mark, Owner, Strip};
use crate::domain::{LabelPlace, LabelSide, Radar, RadarFrame, RadarRing};
use crate::report::model::Axis;
use crate::report::typeset::{Style, Weight};

/// How far from the middle the web goes, and how high the drawing is.
const RADIUS: f64 = 68.0;
const HEIGHT: f32 = 214.0;

/// How much of the surface covers what is under it.
const COVER: f32 = 0.16;

/// How thick the line of the scores is, and how large a point on it.
const STROKE: f32 = 1.8;
const POINT: f32 = 5.0;

/// The web, with its middle at 0, 0 and the lowest score there.
const WEB: RadarFrame = RadarFrame { middle: (0.0, 0.0), radius: RADIUS, lowest: 0.0, gap: 11.0 };

/// A place on the paper: how far right, how far down.
type Point = (f32, f32);

impl Composer<'_> {
    /// A web with an axis per principle, clockwise from the top.
    pub(super) fn radar(&mut self, owner: Owner, axes: &[Axis], frame: Frame) -> Strip {
        let middle = (frame.x + frame.width / 2.0, HEIGHT / 2.0);
        let shares: Vec<_> = axes.iter().map(|axis| Some(axis.share)).collect();
        let radar = Radar::new(&shares, WEB);
        let mut marks = web(owner, &radar, middle);
        marks.extend(surface(owner, &radar, middle));
        for (axis, place) in axes.iter().zip(&radar.axes) {
            marks.extend(self.axis_name(owner, axis, place.label, (middle, frame)));
        }
        marks.extend(self.ring_names(owner, &radar.rings, middle));
        Strip { height: HEIGHT, space: 4.0, marks, ..Strip::default() }
    }

    /// The name of an axis with its figure, outside the web.
    fn axis_name(
        &mut self,
        owner: Owner,
        axis: &Axis,
        place: LabelPlace,
        (middle, frame): (Point, Frame),
    ) -> Vec<Mark> {
        let end = on_paper(middle, place.at);
        let above = place.above as f32;
        let (place, align) = match place.side {
            LabelSide::Begin => (Frame { x: end.0, width: frame.end() - end.0 }, Align::Left),
            LabelSide::End => (Frame { width: end.0 - frame.x, ..frame }, Align::Right),
            LabelSide::Middle => (frame, Align::Middle),
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
        let mut y = end.1 - high * above;
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
    fn ring_names(&mut self, owner: Owner, rings: &[RadarRing], middle: Point) -> Vec<Mark> {
        let mut marks = Vec::new();
        for ring in rings {
            let (x, y) = on_paper(middle, ring.top);
            let place = Frame { x: x + 3.5, width: 10.0 };
            let line = self.set_one_line(&ring.number.to_string(), TICK, place.width);
            let line = line.map(|line| (y - line.height, text_mark(owner, line, TICK, place, Align::Left)));
            marks.extend(line.map(|(y, mark)| mark.lowered(y)));
        }
        marks
    }
}

/// The rings and the axes. The innermost ring is the middle itself.
fn web(owner: Owner, radar: &Radar, middle: Point) -> Vec<Mark> {
    let outline = |points| outline(owner, middle, points, (HAIRLINE, LINE), None);
    let rings = radar.rings.iter().skip(1).map(|ring| outline(on_web(&ring.outline)));
    let axes = radar.axes.iter().map(|axis| outline(on_web(&[WEB.middle, axis.end])));
    rings.chain(axes).collect()
}

/// The surface of the scores with a point on each axis.
fn surface(owner: Owner, radar: &Radar, middle: Point) -> Vec<Mark> {
    let ink = Ink::Box { size: (POINT, POINT), radius: POINT / 2.0, color: ACCENT };
    let dot = |point: (f64, f64)| {
        let (x, y) = on_paper(middle, point);
        Mark { owner, x: x - POINT / 2.0, y: y - POINT / 2.0, ink: ink.clone() }
    };
    let dots: Vec<_> = radar.axes.iter().filter_map(|axis| axis.value).map(dot).collect();
    let area = outline(owner, middle, on_web(&radar.area), (STROKE, ACCENT), Some((ACCENT, COVER)));
    [area].into_iter().chain(dots).collect()
}

/// Points of the web as the paper counts: its precision is enough for drawing.
fn on_web(points: &[(f64, f64)]) -> Vec<Point> {
    points.iter().map(|(right, down)| (*right as f32, *down as f32)).collect()
}

/// A point of the web on the paper.
fn on_paper(middle: Point, (right, down): (f64, f64)) -> Point {
    (middle.0 + right as f32, middle.1 + down as f32)
}

fn outline(
    owner: Owner,
    (x, y): Point,
    points: Vec<Point>,
    line: (f32, super::Color),
    fill: Option<(super::Color, f32)>,
) -> Mark {
    Mark { owner, x, y, ink: Ink::Outline { points, line, fill } }
}
