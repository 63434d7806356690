//! The geometry of bars on the scale of scores.

use crate::domain::Score;

/// The numbers of the scale.
const STEPS: [u8; 5] = [1, 2, 3, 4, 5];

/// How far a score lies along the scale: 0 for the lowest, 1 for the highest.
#[must_use]
pub fn share(score: Score) -> f64 {
    (score.value() - Score::LEAST) / (Score::MOST - Score::LEAST)
}

/// The numbers of the scale, each with how far along it stands, 0–1.
pub fn ticks() -> impl Iterator<Item = (u8, f64)> {
    STEPS.into_iter().map(|step| (step, (f64::from(step) - Score::LEAST) / (Score::MOST - Score::LEAST)))
}

/// How long a bar with round ends is in a place of this length. The lowest score has a bar too, as long as it is thick:
/// with none it would look as if there were no score.
#[must_use]
pub fn length(share: f64, place: f64, thickness: f64) -> f64 {
    (place * share).max(thickness)
}
