use super::ActionState;
use crate::domain::Day;

/// A part of an agreement: the smallest piece of it of which the last change wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionPart {
    /// What is done.
    What,
    /// Who sees to it.
    Who,
    /// By when.
    Due,
    /// The phase.
    Phase,
    /// How clients and relatives take part.
    Participation,
    /// How far it is.
    State,
    /// The principle that it came from.
    Principle,
    /// The statement that it came from.
    Statement,
}

impl ActionPart {
    /// Every part.
    pub const ALL: [Self; 8] = [
        Self::What,
        Self::Who,
        Self::Due,
        Self::Phase,
        Self::Participation,
        Self::State,
        Self::Principle,
        Self::Statement,
    ];

    /// Its name in the stored form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Who => "who",
            Self::Due => "due",
            Self::Phase => "phase",
            Self::Participation => "participation",
            Self::State => "state",
            Self::Principle => "principle",
            Self::Statement => "statement",
        }
    }

    /// Whether a text can be the value of this part.
    #[must_use]
    pub fn is_valid(self, text: &str) -> bool {
        match self {
            Self::Due => text.is_empty() || Day::of_text(text).is_some(),
            Self::State => ActionState::of_word(text).is_some(),
            _ => true,
        }
    }

    /// The part with this name; `None` for any other text.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }
}
