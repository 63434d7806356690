//! How figures are written in each language.

use super::ResultTexts;
use crate::domain::{Language, Outcome, Score};

/// A score with one decimal: `3,7` in Dutch, `3.7` in English.
#[must_use]
pub fn score(score: Score, language: Language) -> String {
    let tenths = score.tenths();
    let comma = match language {
        Language::Dutch => ',',
        Language::English => '.',
    };
    format!("{}{comma}{}", tenths / 10, tenths % 10)
}

/// A score, or in words why there is none.
#[must_use]
pub fn outcome(outcome: Outcome, texts: ResultTexts) -> String {
    match outcome {
        Outcome::Scored(value) => score(value, texts.language()),
        Outcome::TooFew { .. } => texts.too_few().to_owned(),
        Outcome::NotAsked => texts.not_asked().to_owned(),
    }
}
