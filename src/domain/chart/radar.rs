use std::f64::consts::TAU;

/// The rings: the numbers of the scale.
const RINGS: [u8; 5] = [1, 2, 3, 4, 5];

/// From how far beside the middle, as a share of the radius, a label stands beside the radar instead of above or under it.
const BESIDE: f64 = 0.3;

/// A place in a drawing: how far right, how far down.
type Point = (f64, f64);

/// Where a radar stands and how large it is, in the units of whatever draws it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RadarFrame {
    /// The middle.
    pub middle: Point,
    /// From the middle to the outermost ring.
    pub radius: f64,
    /// How far from the middle the lowest score lies, as a share of the radius: 0 puts it in the middle.
    pub lowest: f64,
    /// The room between the outermost ring and the labels.
    pub gap: f64,
}

/// A radar with an axis for each value, clockwise from the top.
#[derive(Clone, Debug, PartialEq)]
pub struct Radar {
    /// The rings, from the inside out.
    pub rings: Vec<RadarRing>,
    /// The axes.
    pub axes: Vec<RadarAxis>,
    /// The lines between the points of neighbouring axes. Where a value is missing, a line ends and the next begins after
    /// it; with none missing there is one line, which ends where it begins.
    pub lines: Vec<Vec<Point>>,
    /// The outline of the surface that the lines cover; it goes through the middle where a value is missing.
    pub area: Vec<Point>,
}

/// A ring of a radar.
#[derive(Clone, Debug, PartialEq)]
pub struct RadarRing {
    /// The score that lies on it.
    pub number: u8,
    /// Its corners, one on each axis.
    pub outline: Vec<Point>,
    /// Where it crosses the first axis.
    pub top: Point,
}

/// An axis of a radar.
#[derive(Clone, Debug, PartialEq)]
pub struct RadarAxis {
    /// Its end, on the outermost ring.
    pub end: Point,
    /// Where its value lies; `None` where there is none.
    pub value: Option<Point>,
    /// Where its label stands.
    pub label: LabelPlace,
}

/// Where the label of an axis stands: lines of text under each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelPlace {
    /// Where the lines begin, end or have their middle, and the height that [`Self::above`] is about.
    pub at: Point,
    /// Which of these three.
    pub side: LabelSide,
    /// How much of the height of all lines lies above [`Self::at`], 0–1: all of it at the top of the radar, none at its foot.
    pub above: f64,
}

/// How the lines of a label are aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelSide {
    /// They begin at the place: it is right of the radar.
    Begin,
    /// They have their middle at the place: it is above or under the radar.
    Middle,
    /// They end at the place: it is left of the radar.
    End,
}

impl Radar {
    /// The radar of values from 0 (the lowest score) to 1 (the highest); `None` is a value that is missing.
    #[must_use]
    pub fn new(values: &[Option<f64>], frame: RadarFrame) -> Self {
        let count = values.len().max(1) as f64;
        let turn = |index: usize| (index as f64 / count * TAU).sin_cos();
        let directions: Vec<Point> =
            (0..values.len()).map(turn).map(|(sine, cosine)| (sine, -cosine)).collect();
        let axis = |(value, direction): (&Option<f64>, &Point)| RadarAxis {
            end: frame.at(*direction, frame.radius),
            value: value.map(|value| frame.at(*direction, frame.radius * frame.outward(value))),
            label: frame.label(*direction),
        };
        let axes: Vec<RadarAxis> = values.iter().zip(&directions).map(axis).collect();
        let points: Vec<Option<Point>> = axes.iter().map(|axis| axis.value).collect();
        Self {
            rings: RINGS.map(|number| frame.ring(number, &directions)).into(),
            lines: lines(&points),
            area: area(&points, frame.middle),
            axes,
        }
    }
}

impl RadarFrame {
    /// The point this far from the middle in a direction.
    fn at(self, (right, down): Point, distance: f64) -> Point {
        (self.middle.0 + right * distance, self.middle.1 + down * distance)
    }

    /// How far from the middle a value lies, as a share of the radius.
    fn outward(self, value: f64) -> f64 {
        self.lowest + (1.0 - self.lowest) * value
    }

    fn ring(self, number: u8, directions: &[Point]) -> RadarRing {
        let [least, .., most] = RINGS.map(f64::from);
        let distance = self.radius * self.outward((f64::from(number) - least) / (most - least));
        RadarRing {
            number,
            outline: directions.iter().map(|direction| self.at(*direction, distance)).collect(),
            top: self.at((0.0, -1.0), distance),
        }
    }

    fn label(self, direction: Point) -> LabelPlace {
        let (right, down) = direction;
        let side = match right {
            right if right > BESIDE => LabelSide::Begin,
            right if right < -BESIDE => LabelSide::End,
            _ => LabelSide::Middle,
        };
        LabelPlace { at: self.at(direction, self.radius + self.gap), side, above: (1.0 - down) / 2.0 }
    }
}

/// The runs of neighbouring points, the last of them next to the first.
fn lines(points: &[Option<Point>]) -> Vec<Vec<Point>> {
    // A walk that begins behind a gap meets each run as a whole; without one the walk comes back to where it began.
    let gap = points.iter().position(Option::is_none);
    let begin = gap.unwrap_or(0);
    let (before, after) = points.split_at(begin);
    let closing = gap.is_none().then_some(points.first()).flatten();
    let walk: Vec<Option<Point>> = after.iter().chain(before).chain(closing).copied().collect();
    let runs = walk.split(Option::is_none).map(|run| run.iter().flatten().copied().collect::<Vec<_>>());
    runs.filter(|run| run.len() > 1).collect()
}

fn area(points: &[Option<Point>], middle: Point) -> Vec<Point> {
    let mut outline = Vec::new();
    for point in points {
        match point {
            Some(point) => outline.push(*point),
            None if outline.last() != Some(&middle) => outline.push(middle),
            None => {}
        }
    }
    outline
}
