/// A place in a row: how far right and how far down, both 0–1.
type Point = (f64, f64);

/// The scores of two to six moments in one row, in shares of its width and height.
#[derive(Clone, Debug, PartialEq)]
pub enum MomentLine {
    /// Two moments on the scale itself, with a bar between them: how far right a point lies is its score. `None` where
    /// one of the two has no score.
    Dumbbell(Option<(Point, Point)>),
    /// Three moments or more: the time goes to the right, and a higher score lies higher.
    Slope {
        /// The point of each moment; `None` where it has no score.
        points: Vec<Option<Point>>,
        /// The lines between the points of moments that follow each other.
        lines: Vec<(Point, Point)>,
    },
}

impl MomentLine {
    /// The line of values from 0 (the lowest score) to 1 (the highest), the earliest first.
    #[must_use]
    pub fn new(values: &[Option<f64>]) -> Self {
        if let [first, last] = values {
            return Self::Dumbbell(first.zip(*last).map(|(first, last)| ((first, 0.5), (last, 0.5))));
        }
        let steps = values.len().saturating_sub(1).max(1) as f64;
        let point =
            |(place, value): (usize, &Option<f64>)| value.map(|value| (place as f64 / steps, 1.0 - value));
        let points: Vec<Option<Point>> = values.iter().enumerate().map(point).collect();
        let pair = |pair: &[Option<Point>]| {
            Some((pair.first().copied().flatten()?, pair.last().copied().flatten()?))
        };
        Self::Slope { lines: points.windows(2).filter_map(pair).collect(), points }
    }
}
