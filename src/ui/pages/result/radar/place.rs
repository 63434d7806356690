use super::super::tenths::tenths;
use super::size::Size;
use crate::domain::{ChartPoint, LabelPlace, LabelSide, Radar, RadarFrame, label_lines, label_width};

/// How far from the middle the lowest score lies: on the first of five rings.
pub(super) const LOWEST: f64 = 0.2;

/// How much nearer to the height of its axis a label beside the radar stands than the geometry puts it, so that it leaves
/// room to the labels above and under the radar.
const NEARER: f64 = 0.6;

/// The room around a label, which belongs to what can be pressed.
const AROUND: f64 = 5.0;

/// The radar with its labels in a size, the middle at the height 0.
pub(super) struct Placed {
    pub(super) radar: Radar,
    pub(super) labels: Vec<Label>,
}

/// A label: the name of a principle in lines, and under it the score or why there is none.
pub(super) struct Label {
    pub(super) lines: Vec<String>,
    /// Where the lines begin, end or have their middle, and the upper side of the first.
    pub(super) at: (f64, f64),
    pub(super) side: LabelSide,
    width: f64,
    height: f64,
}

impl Label {
    fn new(size: &Size, place: LabelPlace, name: &str, last: String) -> Self {
        let (x, y) = place.at;
        let room = match place.side {
            LabelSide::Begin => size.width - x,
            LabelSide::Middle => size.width,
            LabelSide::End => x,
        };
        let mut lines = label_lines(name, room, size.letters);
        lines.push(last);
        let above = match place.side {
            LabelSide::Middle => place.above,
            LabelSide::Begin | LabelSide::End => 0.5 + (place.above - 0.5) * NEARER,
        };
        let height = size.line * lines.len() as f64;
        let width = lines.iter().map(|line| label_width(line, size.letters)).fold(0.0, f64::max);
        Self { lines, at: (x, y - height * above), side: place.side, width, height }
    }

    /// From where to where it reaches: left, right, top and foot, with the room around it.
    pub(super) fn bounds(&self) -> [f64; 4] {
        let (x, top) = self.at;
        let (left, right) = match self.side {
            LabelSide::Begin => (x, x + self.width),
            LabelSide::Middle => (x - self.width / 2.0, x + self.width / 2.0),
            LabelSide::End => (x - self.width, x),
        };
        [left - AROUND, right + AROUND, top - AROUND / 2.0, top + self.height + AROUND / 2.0]
    }

    fn meets(&self, other: &Self) -> bool {
        let ([left, right, top, foot], [other_left, other_right, other_top, other_foot]) =
            (self.bounds(), other.bounds());
        left < other_right && other_left < right && top < other_foot && other_top < foot
    }
}

impl Placed {
    /// The radar of these points; `last` words the last line of a label.
    pub(super) fn new(points: &[&ChartPoint], size: &Size, last: impl Fn(&ChartPoint) -> String) -> Self {
        let shares: Vec<_> = points.iter().map(|point| point.share()).collect();
        let frame = RadarFrame {
            middle: (size.width / 2.0, 0.0),
            radius: size.radius,
            lowest: LOWEST,
            gap: size.gap,
        };
        let name = |point: &&ChartPoint| (format!("{}. {}", point.number, point.label), last(point));
        Self::with(Radar::new(&shares, frame), &points.iter().map(name).collect::<Vec<_>>(), size)
    }

    /// This radar with a label on each axis: a name, and the line under it.
    pub(super) fn with(radar: Radar, labels: &[(String, String)], size: &Size) -> Self {
        let label = |((name, last), place): (&(String, String), LabelPlace)| {
            Label::new(size, place, name, last.clone())
        };
        let places = labels.iter().zip(radar.axes.iter().map(|axis| axis.label));
        let (mut middle, beside): (Vec<_>, Vec<_>) =
            places.map(label).enumerate().partition(|(_, label)| label.side == LabelSide::Middle);
        // The labels above and under the radar make way for those beside it.
        for (_, label) in &mut middle {
            for (_, other) in &beside {
                if label.meets(other) {
                    let [_, _, top, foot] = other.bounds();
                    let [_, _, own_top, own_foot] = label.bounds();
                    label.at.1 += if label.at.1 < 0.0 { top - own_foot } else { foot - own_top };
                }
            }
        }
        let mut labels: Vec<_> = middle.into_iter().chain(beside).collect();
        labels.sort_by_key(|(index, _)| *index);
        Self { radar, labels: labels.into_iter().map(|(_, label)| label).collect() }
    }

    /// The part of the drawing to show: all of it, however many lines the labels have.
    pub(super) fn view_box(&self, size: &Size) -> String {
        let bounds = self.labels.iter().map(Label::bounds);
        let (top, foot) = bounds.fold((-size.radius, size.radius), |(least, most), [_, _, top, foot]| {
            (least.min(top), most.max(foot))
        });
        let [top, width, height] = [top.floor(), size.width, (foot - top).ceil()].map(tenths);
        ["0", &top, &width, &height].join(" ")
    }
}
