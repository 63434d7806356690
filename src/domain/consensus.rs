//! How much people agree.

use super::counts::Count;
use std::cmp::Ordering;

/// The width of the answer scale: from step 1 to step 5.
const WIDTH: u64 = 4;

/// Tastle–Wierman consensus: from 0 (half of the people at either end) to 1 (all on the same step).
///
/// Tastle and Wierman, "Consensus and dissention: a measure of ordinal dispersion", International Journal of
/// Approximate Reasoning 45 (2007). It says how far people agree, not whether it goes well; show the distribution
/// itself beside it, with n (rule 4 of the scoring rules).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Consensus(f64);

impl Consensus {
    /// The consensus of the steps that were given: 1 + Σ pᵢ·log₂(1 − |i − mean| / 4), where pᵢ is the share of step
    /// i (rule 4 of the scoring rules). `None` where nobody gave a step; 1 for a single answer.
    #[must_use]
    pub fn of(count: &Count) -> Option<Self> {
        let people: u64 = count.weighted_steps().map(|(_, people)| u64::from(people)).sum();
        if people == 0 {
            return None;
        }
        let total: u64 =
            count.weighted_steps().map(|(step, people)| u64::from(step) * u64::from(people)).sum();
        // |i − mean| / 4 with both sides times the number of people, so that it is a ratio of whole numbers: a
        // distribution and its mirror image, or its double, then have the very same parts.
        let whole = (WIDTH * people) as f64;
        let mut parts: Vec<f64> = count
            .weighted_steps()
            // A step that nobody chose has no part in it; its logarithm may be that of 0.
            .filter(|(_, given)| *given > 0)
            .map(|(step, given)| {
                let distance = (u64::from(step) * people).abs_diff(total);
                f64::from(given) / people as f64 * ((WIDTH * people - distance) as f64 / whole).log2()
            })
            .collect();
        // In one order, because a sum of fractions depends on it.
        parts.sort_unstable_by(f64::total_cmp);
        Some(Self((1.0 + parts.iter().sum::<f64>()).clamp(0.0, 1.0)))
    }

    /// The mean of several, or `None` of none. Their order makes no difference: they are added from low to high.
    #[must_use]
    pub fn mean(consensus: impl Iterator<Item = Self>) -> Option<Self> {
        let mut values: Vec<f64> = consensus.map(Self::value).collect();
        values.sort_unstable_by(f64::total_cmp);
        (!values.is_empty()).then(|| Self((values.iter().sum::<f64>() / values.len() as f64).clamp(0.0, 1.0)))
    }

    /// The value, 0.0–1.0.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }
}

impl Eq for Consensus {}

impl Ord for Consensus {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Consensus {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
