//! The principles of an instrument with their statements. Only `file.rs` makes them, so their fields hold what it
//! checked.

use super::Perspective;
use super::ids::{LensId, PerspectiveId, PrincipleId, SourceId, StatementId};
use crate::domain::Text;
use serde::Serialize;

/// One of the principles ("uitgangspunten").
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Principle {
    pub(super) id: PrincipleId,
    /// Its place among the principles: 1 for the first, and so on.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 40)))]
    pub(super) number: u8,
    pub(super) lens: LensId,
    pub(super) title: Text,
    /// The principle in two or three words, for charts.
    pub(super) short: Text,
    pub(super) why: Text,
    /// Exactly one of them is the core statement.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40)))]
    pub(super) statements: Vec<Statement>,
    /// Questions to talk about.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40)))]
    pub(super) dialogue: Vec<Text>,
    /// Things to try.
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub(super) ideas: Vec<Idea>,
}

impl Principle {
    /// Its id inside the instrument.
    #[must_use]
    pub fn id(&self) -> &PrincipleId {
        &self.id
    }

    /// Its number, from 1.
    #[must_use]
    pub fn number(&self) -> u8 {
        self.number
    }

    /// The lens it belongs to.
    #[must_use]
    pub fn lens(&self) -> &LensId {
        &self.lens
    }

    /// The principle in a full sentence.
    #[must_use]
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// The principle in two or three words.
    #[must_use]
    pub fn short(&self) -> &Text {
        &self.short
    }

    /// Why it matters.
    #[must_use]
    pub fn why(&self) -> &Text {
        &self.why
    }

    /// Its statements, in order.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Questions to talk about; at least one.
    #[must_use]
    pub fn dialogue(&self) -> &[Text] {
        &self.dialogue
    }

    /// Things to try.
    #[must_use]
    pub fn ideas(&self) -> &[Idea] {
        &self.ideas
    }
}

/// One sentence that is rated.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Statement {
    /// No other statement of the file has it. A statement whose meaning changes gets a new one.
    pub(super) id: StatementId,
    pub(super) text: Text,
    pub(super) example: Text,
    /// Whether it stands for its principle in a quick scan.
    pub(super) core: bool,
    /// Who is asked it; each of them once.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40)))]
    pub(super) perspectives: Vec<PerspectiveId>,
    /// The sentence in easy words. Only needed where a perspective with easy sentences is asked it.
    pub(super) easy: Option<Text>,
    pub(super) source: SourceId,
}

impl Statement {
    /// Its id inside the instrument.
    #[must_use]
    pub fn id(&self) -> &StatementId {
        &self.id
    }

    /// The sentence.
    #[must_use]
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// An invented example of what it looks like.
    #[must_use]
    pub fn example(&self) -> &Text {
        &self.example
    }

    /// Whether it stands for its principle in a quick scan.
    #[must_use]
    pub fn is_core(&self) -> bool {
        self.core
    }

    /// Whether this perspective is asked it.
    #[must_use]
    pub fn is_asked(&self, perspective: &PerspectiveId) -> bool {
        self.perspectives.contains(perspective)
    }

    /// The sentence in easy words, in the client's voice; there for every statement that an easy perspective is asked.
    #[must_use]
    pub fn easy(&self) -> Option<&Text> {
        self.easy.as_ref()
    }

    /// The sentence as this perspective reads it: in easy words where it gets the easy version.
    #[must_use]
    pub fn wording(&self, perspective: Option<&Perspective>) -> &Text {
        let easy = perspective.filter(|perspective| perspective.is_easy()).and_then(|_| self.easy());
        easy.unwrap_or(&self.text)
    }

    /// The document it leans on.
    #[must_use]
    pub fn source(&self) -> &SourceId {
        &self.source
    }
}

/// Something to try.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Idea {
    pub(super) text: Text,
    pub(super) source: SourceId,
}

impl Idea {
    /// What to do.
    #[must_use]
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// The document it leans on.
    #[must_use]
    pub fn source(&self) -> &SourceId {
        &self.source
    }
}
