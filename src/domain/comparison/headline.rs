//! What moved, in one sentence: "Twee uitgangspunten gingen vooruit, vijf bleven ongeveer gelijk, één is niet te
//! vergelijken."

use super::{Change, NotComparable, PrincipleComparison};
use crate::domain::result::ResultTexts;

/// What happened to a principle, in the order in which the sentence tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Up,
    Down,
    Small,
    NotComparable,
}

const KINDS: [Kind; 4] = [Kind::Up, Kind::Down, Kind::Small, Kind::NotComparable];

impl Kind {
    /// `None` for a principle that was never asked: the sentence is not about it.
    fn of(change: Change) -> Option<Self> {
        match change {
            Change::NotComparable(NotComparable::NeverAsked) => None,
            Change::NotComparable(_) => Some(Self::NotComparable),
            Change::Compared { difference, .. } if difference.is_small() => Some(Self::Small),
            Change::Compared { difference, .. } if difference.is_up() => Some(Self::Up),
            Change::Compared { .. } => Some(Self::Down),
        }
    }

    fn clause(self, count: usize, subject: String, texts: ResultTexts) -> String {
        match self {
            Self::Up => texts.comparison_headline_up(count, subject),
            Self::Down => texts.comparison_headline_down(count, subject),
            Self::Small => texts.comparison_headline_small(count, subject),
            Self::NotComparable => texts.comparison_headline_not_comparable(count, subject),
        }
    }
}

/// The sentence of these principles.
pub(super) fn headline(principles: &[PrincipleComparison], texts: ResultTexts) -> String {
    let kinds: Vec<Kind> = principles.iter().filter_map(|one| Kind::of(one.change)).collect();
    if kinds.iter().all(|kind| *kind == Kind::NotComparable) {
        return texts.comparison_nothing().to_owned();
    }
    let mut clauses = Vec::new();
    for kind in KINDS {
        let count = kinds.iter().filter(|other| **other == kind).count();
        if count == 0 {
            continue;
        }
        let number = number(count, texts);
        let subject = if clauses.is_empty() { texts.comparison_subject(count, number) } else { number };
        clauses.push(kind.clause(count, subject, texts));
    }
    format!("{}.", capitalised(&clauses.join(", "), texts))
}

/// A number in words up to twelve, and in digits above.
fn number(count: usize, texts: ResultTexts) -> String {
    let words = texts.comparison_numbers().split(' ');
    let word = count.checked_sub(1).and_then(|place| words.into_iter().nth(place));
    word.map_or_else(|| count.to_string(), str::to_owned)
}

/// A sentence with its capital. Dutch "één" gets no accent on it.
fn capitalised(sentence: &str, texts: ResultTexts) -> String {
    let one = number(1, texts);
    if let Some(rest) = sentence.strip_prefix(&one) {
        return format!("{}{rest}", texts.comparison_one_at_start());
    }
    let mut letters = sentence.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}
