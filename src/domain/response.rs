//! One person's answers, notes and perspective.

use super::instrument::{PerspectiveId, PrincipleId, StatementId};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// How much is asked: everything, or one statement per principle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scan {
    /// Every statement of one's perspective; about twelve minutes.
    #[default]
    Full,
    /// One statement per principle; about three minutes.
    Quick,
}

impl Scan {
    /// The word for it in addresses and forms: `full` or `quick`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Quick => "quick",
        }
    }

    /// The scan of a word; `None` for any other word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Full, Self::Quick].into_iter().find(|scan| scan.word() == word)
    }
}

/// A step of the scale, 1 ("nog niet") to 5 ("helemaal").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "u8")]
pub struct Step(u8);

/// A number that is not a step of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a step from 1 to 5")]
pub struct NotAStep(pub u8);

impl Step {
    /// The five steps, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// Its number, 1–5.
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Step {
    type Error = NotAStep;

    fn try_from(value: u8) -> Result<Self, NotAStep> {
        if (1..=5).contains(&value) { Ok(Self(value)) } else { Err(NotAStep(value)) }
    }
}

impl From<Step> for u8 {
    fn from(step: Step) -> Self {
        step.0
    }
}

/// What somebody answered to a statement. A statement that was left open has no answer at all.
///
/// Stored as the number of the step, or the word `unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// A step of the scale.
    Step(Step),
    /// "Weet ik niet": counted and shown, never averaged.
    Unknown,
}

/// How [`Answer::Unknown`] is stored.
const UNKNOWN: &str = "unknown";

/// How each answer is written.
const WORDS: [(Answer, &str); 6] = [
    (Answer::Step(Step(1)), "1"),
    (Answer::Step(Step(2)), "2"),
    (Answer::Step(Step(3)), "3"),
    (Answer::Step(Step(4)), "4"),
    (Answer::Step(Step(5)), "5"),
    (Answer::Unknown, UNKNOWN),
];

impl Answer {
    /// The answer as text: `1` to `5`, or `unknown`.
    #[must_use]
    pub fn word(self) -> &'static str {
        WORDS.iter().find(|(answer, _)| *answer == self).map_or(UNKNOWN, |(_, word)| word)
    }

    /// The answer that is written as this text; `None` for any other text.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        WORDS.iter().find(|(_, one)| *one == word).map(|(answer, _)| *answer)
    }

    /// The step of the scale; `None` for "weet ik niet".
    #[must_use]
    pub fn step(self) -> Option<Step> {
        match self {
            Self::Step(step) => Some(step),
            Self::Unknown => None,
        }
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Step(step) => step.serialize(serializer),
            Self::Unknown => UNKNOWN.serialize(serializer),
        }
    }
}

/// Names a response for good: a re-sent response has the same id and replaces the earlier one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct ResponseId(String);

impl From<String> for ResponseId {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl ResponseId {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A note with a principle, in one's own words. Both halves may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Note {
    /// "Wat gaat al goed?"
    pub good: String,
    /// "Wat kan nog beter?"
    pub better: String,
}

impl Note {
    /// Whether neither half says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.good.trim().is_empty() && self.better.trim().is_empty()
    }
}

/// The answers to the questions at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ClosingAnswers {
    /// Confidence in the follow-up; `None` when left open.
    pub confidence: Option<Step>,
    /// One moment that tells where we stand; empty when left open.
    pub story: String,
}

/// One person's answers, notes and perspective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Response {
    /// Its name for good.
    pub id: ResponseId,
    /// Who answers.
    pub perspective: PerspectiveId,
    /// How much was asked.
    pub scan: Scan,
    /// The answers; a statement that was left open is not in it.
    pub answers: BTreeMap<StatementId, Answer>,
    /// The notes; a principle without a note is not in it.
    pub notes: BTreeMap<PrincipleId, Note>,
    /// The questions at the end.
    pub closing: ClosingAnswers,
}

impl Response {
    /// A response in which everything is open.
    #[must_use]
    pub fn new(id: ResponseId, perspective: PerspectiveId, scan: Scan) -> Self {
        Self {
            id,
            perspective,
            scan,
            answers: BTreeMap::new(),
            notes: BTreeMap::new(),
            closing: ClosingAnswers::default(),
        }
    }
}
