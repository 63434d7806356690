//! What to talk about first.

use super::instrument::{Instrument, Principle, PrincipleId, StatementId};
use super::profile::StatementProfile;
use super::{Consensus, Profile, Score, Text};

/// A statement to talk about, with a question to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// Which statement.
    pub statement: StatementId,
    /// The principle it belongs to.
    pub principle: PrincipleId,
    /// Its score.
    pub score: Score,
    /// How far people agree on it.
    pub consensus: Consensus,
    /// How many people gave a step.
    pub n: u32,
    /// A dialogue question of its principle.
    pub question: Text,
}

/// The statements that have a score: lowest consensus first, then lowest score, then in the order of the instrument
/// (rule 5 of the scoring rules).
///
/// A principle has fewer dialogue questions than statements: its first statement gets the first question and so on,
/// round again after the last.
#[must_use]
pub fn talk_agenda(instrument: &Instrument, profile: &Profile) -> Vec<AgendaItem> {
    let mut agenda: Vec<_> = instrument
        .principles()
        .iter()
        .filter_map(|principle| Some((principle, profile.principle(principle.id())?)))
        .flat_map(|(principle, scored)| scored.statements.iter().filter_map(|s| AgendaItem::of(principle, s)))
        .collect();
    // A stable sort: what is equal keeps the order of the instrument.
    agenda.sort_by_key(|item| (item.consensus, item.score));
    agenda
}

impl AgendaItem {
    fn of(principle: &Principle, statement: &StatementProfile) -> Option<Self> {
        let position = principle.statements().iter().position(|other| *other.id() == statement.id)?;
        let question = principle.dialogue().get(position.checked_rem(principle.dialogue().len())?)?;
        Some(Self {
            statement: statement.id.clone(),
            principle: principle.id().clone(),
            score: statement.score?,
            consensus: statement.consensus?,
            n: statement.count.given(),
            question: question.clone(),
        })
    }
}
