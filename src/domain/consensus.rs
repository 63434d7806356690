//! How much people agree.

use super::counts::Count;
use std::cmp::Ordering;

/// The width of the answer scale: from step 1 to step 5.
const WIDTH: f64 = 4.0;

/// Decimals that are kept, so that two spreads that are equal on paper (say, a distribution and its mirror image)
/// are equal here.
const GRAIN: f64 = 1e12;

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
        let mean = count.exact_mean()?;
        let given: f64 = count.steps.into_iter().map(f64::from).sum();
        let sum: f64 = count
            .weighted_steps()
            // A step that nobody chose has no part in it; its logarithm may be that of 0.
            .filter(|(_, people)| *people > 0)
            .map(|(step, people)| {
                f64::from(people) / given * (1.0 - (f64::from(step) - mean).abs() / WIDTH).log2()
            })
            .sum();
        let rounded = ((1.0 + sum) * GRAIN).round() / GRAIN;
        Some(Self(rounded.clamp(0.0, 1.0)))
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
