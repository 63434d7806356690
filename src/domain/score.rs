//! A score, and what there is to say where there is none.

use std::cmp::Ordering;

/// One part of a score that is still told apart: a millionth of a millionth.
const GRAIN: f64 = 1e12;

/// How close to a half counts as on it when a figure is rounded, in units of the last shown digit.
const NEAR: f64 = 1e-9;

/// A mean on the answer scale, from 1 ("nog niet") to 5 ("helemaal").
///
/// It is kept to twelve decimals, so that two means that are equal on paper are equal here, whatever sums they
/// came from; that also gives scores a total order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score(f64);

impl Score {
    /// The lowest score.
    pub const LEAST: f64 = 1.0;

    /// The highest score.
    pub const MOST: f64 = 5.0;

    /// A score from its value, or `None` when that is not from [`Self::LEAST`] to [`Self::MOST`].
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        (Self::LEAST..=Self::MOST).contains(&value).then(|| Self((value * GRAIN).round() / GRAIN))
    }

    /// The value, 1.0–5.0.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }

    /// The score in tenths, rounded half up: 37 for 3.65. It is the figure that people see ("3,7").
    ///
    /// In binary 3.65 is a little less than 3.65; so whatever lies within a billionth below a half is taken to be
    /// that half. No mean of a real group lies that close without being it.
    #[must_use]
    pub fn tenths(self) -> u32 {
        round_half_up(self.0 * 10.0)
    }

    /// How much of it is in practice: (score − 1) / 4 · 100, rounded half up, 0–100 (rule 3 of the scoring rules).
    ///
    /// It is taken from the score itself and not from the rounded one, with the same care for halves as
    /// [`Self::tenths`].
    #[must_use]
    pub fn percent(self) -> u32 {
        round_half_up((self.0 - Self::LEAST) * 25.0)
    }

    /// How far two scores lie apart, 0.0–4.0, to twelve decimals as the scores themselves.
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        ((self.0 - other.0).abs() * GRAIN).round() / GRAIN
    }

    /// The mean of scores, or `None` of none. Their order makes no difference: they are added from low to high.
    #[must_use]
    pub fn mean(scores: impl Iterator<Item = Self>) -> Option<Self> {
        let mut scores: Vec<Self> = scores.collect();
        scores.sort_unstable();
        let (least, most) = (scores.first()?.0, scores.last()?.0);
        let sum: f64 = scores.iter().map(|score| score.0).sum();
        // The sum may be a rounding error outside; a mean never is.
        Self::new((sum / as_f64(scores.len())).clamp(least, most))
    }
}

impl Eq for Score {}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What came out for a principle, a lens or the whole (rule 2 of the scoring rules).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing of it was asked. That is not zero, and not a lack of answers either.
    NotAsked,
    /// "Te weinig antwoorden": of the parts that were asked, too few have a score.
    TooFew {
        /// How many parts have a score.
        scored: usize,
        /// How many parts were asked.
        asked: usize,
    },
    /// Enough parts have a score, and this is their mean.
    Scored(Score),
}

impl Outcome {
    /// The score, where there is one.
    #[must_use]
    pub const fn score(self) -> Option<Score> {
        match self {
            Self::Scored(score) => Some(score),
            Self::NotAsked | Self::TooFew { .. } => None,
        }
    }

    /// The mean of the parts that were asked, each with its score if it has one, when at least `needed.0` in
    /// `needed.1` of them have one: (1, 2) is half.
    pub(super) fn of_parts(parts: impl Iterator<Item = Option<Score>>, needed: (usize, usize)) -> Self {
        let parts: Vec<Option<Score>> = parts.collect();
        let asked = parts.len();
        let scored = parts.iter().flatten().count();
        let enough = scored.saturating_mul(needed.1) >= asked.saturating_mul(needed.0);
        match Score::mean(parts.into_iter().flatten()) {
            _ if asked == 0 => Self::NotAsked,
            Some(mean) if enough => Self::Scored(mean),
            _ => Self::TooFew { scored, asked },
        }
    }
}

/// A count as a number that can be divided by. Exact below 2^53, which is more people than there are.
const fn as_f64(count: usize) -> f64 {
    count as f64
}

/// A figure from 0 to 100, to the nearest whole; a half goes up.
fn round_half_up(figure: f64) -> u32 {
    (figure + 0.5 + NEAR).floor() as u32
}
