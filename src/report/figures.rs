//! How figures are written in each language.

use super::locales::Texts;
use crate::domain::{Language, Outcome, Score};

/// A score with one decimal: `3,7` in Dutch, `3.7` in English.
pub(super) fn score(score: Score, language: Language) -> String {
    let tenths = score.tenths();
    let comma = match language {
        Language::Dutch => ',',
        Language::English => '.',
    };
    format!("{}{comma}{}", tenths / 10, tenths % 10)
}

/// A score, or in words why there is none.
pub(super) fn outcome(texts: Texts, language: Language, outcome: Outcome) -> String {
    match outcome {
        Outcome::Scored(value) => score(value, language),
        Outcome::TooFew { .. } => texts.too_few().to_owned(),
        Outcome::NotAsked => texts.not_asked().to_owned(),
    }
}

/// How much of the axis from the lowest to the highest score is filled, 0–1.
pub(super) fn share(score: Score) -> f32 {
    // Shares are for drawing: the precision of a screen is enough.
    ((score.value() - Score::LEAST) / (Score::MOST - Score::LEAST)) as f32
}
