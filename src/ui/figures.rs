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
pub(super) fn outcome(texts: Texts, outcome: Outcome) -> String {
    match outcome {
        Outcome::Scored(value) => score(value, texts.language()),
        Outcome::TooFew { .. } => texts.result_too_few().to_owned(),
        Outcome::NotAsked => texts.result_not_asked().to_owned(),
    }
}

/// The "in practice" percentage of a score; nothing where there is no score.
pub(super) fn percent(texts: Texts, outcome: Outcome) -> String {
    outcome.score().map(|score| texts.result_percent(score.percent())).unwrap_or_default()
}
