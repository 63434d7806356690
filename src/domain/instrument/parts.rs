//! The parts of an instrument around its principles. Only `file.rs` makes them, so their fields hold what it
//! checked.

use super::ids::{LensId, PerspectiveId, SourceId};
use crate::domain::{Answer, Language, Text};
use serde::Serialize;

/// Whether the wording is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// A draft: its owner has not approved it.
    Concept,
    /// Approved by its owner.
    Final,
}

/// A document that statements and ideas lean on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Source {
    pub(super) id: SourceId,
    #[cfg_attr(feature = "schema", schemars(length(min = 1), regex(pattern = r"\S")))]
    pub(super) title: String,
    #[cfg_attr(feature = "schema", schemars(length(min = 1), regex(pattern = r"\S")))]
    pub(super) publisher: String,
    /// Left out, or null, where the document states none.
    #[cfg_attr(feature = "schema", schemars(range(min = 1900, max = 2200)))]
    pub(super) year: Option<u32>,
    /// Left out, or null, where the document states none.
    #[cfg_attr(feature = "schema", schemars(length(min = 1), regex(pattern = r"\S")))]
    pub(super) url: Option<String>,
    /// The language of its title, for those who hear the page read aloud. Left out, or null, where it is neither Dutch
    /// nor English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<Language>,
}

impl Source {
    /// Its id inside the instrument.
    #[must_use]
    pub fn id(&self) -> &SourceId {
        &self.id
    }

    /// Its title, in its own language.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Who published it.
    #[must_use]
    pub fn publisher(&self) -> &str {
        &self.publisher
    }

    /// The year, where the document states one.
    #[must_use]
    pub fn year(&self) -> Option<u32> {
        self.year
    }

    /// Its address, where the document states one.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// The language of its title, where the instrument file states one.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.language
    }
}

/// The answer scale that all statements share.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Scale {
    pub(super) question: Text,
    /// The five steps with the values 1, 2, 3, 4, 5, in this order.
    #[cfg_attr(feature = "schema", schemars(length(equal = 5)))]
    pub(super) steps: Vec<ScaleStep>,
    /// The label of the answer outside the scale, "Weet ik niet".
    pub(super) unknown: Text,
}

impl Scale {
    /// What is asked of every statement.
    #[must_use]
    pub fn question(&self) -> &Text {
        &self.question
    }

    /// The five steps, 1 to 5, in order.
    #[must_use]
    pub fn steps(&self) -> &[ScaleStep] {
        &self.steps
    }

    /// The label of the answer outside the scale, "Weet ik niet".
    #[must_use]
    pub fn unknown(&self) -> &Text {
        &self.unknown
    }

    /// What an answer is called; `None` for a step that the scale does not have.
    #[must_use]
    pub fn label(&self, answer: Answer) -> Option<&Text> {
        match answer {
            Answer::Unknown => Some(&self.unknown),
            Answer::Step(given) => {
                self.steps.iter().find(|step| step.value == given.value()).map(ScaleStep::label)
            }
        }
    }
}

/// One step of the scale.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ScaleStep {
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub(super) value: u8,
    pub(super) label: Text,
    pub(super) meaning: Text,
}

impl ScaleStep {
    /// Its number, 1–5.
    #[must_use]
    pub fn value(&self) -> u8 {
        self.value
    }

    /// Its name, e.g. "Een beetje".
    #[must_use]
    pub fn label(&self) -> &Text {
        &self.label
    }

    /// What it stands for, in a sentence.
    #[must_use]
    pub fn meaning(&self) -> &Text {
        &self.meaning
    }
}

/// Who answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Perspective {
    pub(super) id: PerspectiveId,
    pub(super) label: Text,
    pub(super) hint: Text,
    /// Whether it gets the easy sentences, one at a time.
    pub(super) easy: bool,
}

/// The ids of the perspectives of clients and relatives, in every questionnaire.
const CLIENTS_AND_RELATIVES: [&str; 2] = ["client", "naaste"];

impl Perspective {
    /// Its id inside the instrument.
    #[must_use]
    pub fn id(&self) -> &PerspectiveId {
        &self.id
    }

    /// Its name, e.g. "Begeleider".
    #[must_use]
    pub fn label(&self) -> &Text {
        &self.label
    }

    /// Who is meant by it, in a sentence.
    #[must_use]
    pub fn hint(&self) -> &Text {
        &self.hint
    }

    /// Whether these are the people whom it is all about, and those close to them: clients and relatives. Their answers
    /// stand beside those of staff, and are never averaged into them unsaid.
    #[must_use]
    pub fn receives_care(&self) -> bool {
        self.easy || CLIENTS_AND_RELATIVES.contains(&self.id.as_str())
    }

    /// Whether it gets the easy version: one statement at a time, in easy words.
    #[must_use]
    pub fn is_easy(&self) -> bool {
        self.easy
    }
}

/// A lens groups principles: about clients, about employees, about the organisation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Lens {
    pub(super) id: LensId,
    pub(super) label: Text,
}

impl Lens {
    /// Its id inside the instrument.
    #[must_use]
    pub fn id(&self) -> &LensId {
        &self.id
    }

    /// Its name.
    #[must_use]
    pub fn label(&self) -> &Text {
        &self.label
    }
}

/// The questions at the end.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Closing {
    pub(super) confidence: Confidence,
    pub(super) story: Story,
}

impl Closing {
    /// How much confidence there is in the follow-up.
    #[must_use]
    pub fn confidence(&self) -> &Confidence {
        &self.confidence
    }

    /// One moment that tells where we stand.
    #[must_use]
    pub fn story(&self) -> &Story {
        &self.story
    }
}

/// The question of confidence in the follow-up.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Confidence {
    pub(super) question: Text,
    /// From no confidence to full confidence.
    #[cfg_attr(feature = "schema", schemars(length(equal = 5)))]
    pub(super) steps: Vec<Text>,
    pub(super) source: SourceId,
}

impl Confidence {
    /// The question.
    #[must_use]
    pub fn question(&self) -> &Text {
        &self.question
    }

    /// The five steps, from none to full confidence.
    #[must_use]
    pub fn steps(&self) -> &[Text] {
        &self.steps
    }

    /// The document it leans on.
    #[must_use]
    pub fn source(&self) -> &SourceId {
        &self.source
    }
}

/// The question for one telling moment.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Story {
    pub(super) question: Text,
}

impl Story {
    /// The question.
    #[must_use]
    pub fn question(&self) -> &Text {
        &self.question
    }
}

/// A choice with a word of help: a phase of an agreement, or a way of taking part.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Choice {
    #[cfg_attr(feature = "schema", schemars(length(min = 1), regex(pattern = r"\S")))]
    pub(super) id: String,
    pub(super) label: Text,
    pub(super) hint: Text,
}

impl Choice {
    /// Its id inside the instrument.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its name.
    #[must_use]
    pub fn label(&self) -> &Text {
        &self.label
    }

    /// What is meant by it.
    #[must_use]
    pub fn hint(&self) -> &Text {
        &self.hint
    }
}
