//! How figures are written in each language.

use super::ResultTexts;
use crate::domain::{Language, Outcome, Score};

/// A score with one decimal: `3,7` in Dutch, `3.7` in English.
#[must_use]
pub fn score(score: Score, language: Language) -> String {
    let tenths = score.tenths();
    format!("{}{}{}", tenths / 10, comma(language), tenths % 10)
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

/// A figure from 0 up with two decimals: `0,72` in Dutch, `0.72` in English.
#[must_use]
pub fn hundredths(figure: f64, language: Language) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "what people read is small")]
    let hundredths = (figure.max(0.0) * 100.0).round() as u64;
    format!("{}{}{:02}", hundredths / 100, comma(language), hundredths % 100)
}

/// What stands before the decimals.
fn comma(language: Language) -> char {
    match language {
        Language::Dutch => ',',
        Language::English => '.',
    }
}
