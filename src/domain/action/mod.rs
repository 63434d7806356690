//! An agreement ("afspraak"): what a team does next, who does it, and by when.

mod part;
mod state;

pub use part::ActionPart;
pub use state::ActionState;

use super::Day;
use super::instrument::{PrincipleId, StatementId};
use serde::{Serialize, Serializer};

/// Names an agreement inside one measurement.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct ActionId(String);

impl From<String> for ActionId {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl ActionId {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An agreement. Each part may be open; one of which all parts are open is no agreement at all, so that is how it is
/// deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Action {
    /// What is done.
    pub what: String,
    /// Who sees to it.
    pub who: String,
    /// By when.
    pub due: Option<Day>,
    /// The id of a phase of the instrument; empty when not chosen.
    pub phase: String,
    /// The id of how clients and relatives take part, one of the instrument's; empty when not chosen.
    pub participation: String,
    /// How far it is.
    pub state: ActionState,
    /// The principle that it came from.
    pub principle: Option<PrincipleId>,
    /// The statement that it came from.
    pub statement: Option<StatementId>,
}

/// As JSON an object with each part that is not open, as text.
impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let parts = ActionPart::ALL.into_iter().map(|part| (part.word(), self.part(part)));
        serializer.collect_map(parts.filter(|(_, text)| !text.is_empty()))
    }
}

impl Action {
    /// Whether every part is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// What puts agreements in order: what is still to do first, by date; those without a date after those with one.
    #[must_use]
    pub fn urgency(&self) -> impl Ord + use<> {
        (self.state.is_over(), self.due.is_none(), self.due)
    }

    /// A part as text; empty when it is open.
    pub(super) fn part(&self, part: ActionPart) -> String {
        match part {
            ActionPart::What => self.what.clone(),
            ActionPart::Who => self.who.clone(),
            ActionPart::Due => self.due.map_or_else(String::new, |day| day.to_string()),
            ActionPart::Phase => self.phase.clone(),
            ActionPart::Participation => self.participation.clone(),
            ActionPart::State => self.state.word().to_owned(),
            ActionPart::Principle => {
                self.principle.as_ref().map_or_else(String::new, |id| id.as_str().to_owned())
            }
            ActionPart::Statement => {
                self.statement.as_ref().map_or_else(String::new, |id| id.as_str().to_owned())
            }
        }
    }

    /// Gives a part the value of such a text; `None`, and nothing changes, where it is no value of that part.
    pub(super) fn put(&mut self, part: ActionPart, text: String) -> Option<()> {
        match part {
            ActionPart::What => self.what = text,
            ActionPart::Who => self.who = text,
            ActionPart::Due if text.is_empty() => self.due = None,
            ActionPart::Due => self.due = Some(Day::of_text(&text)?),
            ActionPart::Phase => self.phase = text,
            ActionPart::Participation => self.participation = text,
            ActionPart::State => self.state = ActionState::of_word(&text)?,
            ActionPart::Principle => self.principle = (!text.is_empty()).then(|| text.into()),
            ActionPart::Statement => self.statement = (!text.is_empty()).then(|| text.into()),
        }
        Some(())
    }
}
