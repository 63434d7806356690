//! What to talk about first.

mod team;

pub use team::{NoComparison, SeenItem, TeamAgenda, UnknownItem};

use super::instrument::{Instrument, Principle, PrincipleId, StatementId};
use super::profile::StatementProfile;
use super::{Consensus, Profile, Score, Text};
use std::collections::{BTreeMap, BTreeSet};

/// A statement to talk about, with a question to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// Which statement.
    pub statement: StatementId,
    /// The principle it belongs to.
    pub principle: PrincipleId,
    /// Its score; `None` where nobody gave a step.
    pub score: Option<Score>,
    /// How far people agree on it; `None` where nobody gave a step.
    pub consensus: Option<Consensus>,
    /// How many people gave a step.
    pub n: u32,
    /// A dialogue question of its principle.
    pub question: Text,
}

/// The statements that have a score: lowest consensus first, then lowest score, then in the order of the instrument
/// (rule 5 of the scoring rules).
///
/// A principle has fewer dialogue questions than statements: its first statement gets the first question and so on, round
/// again after the last. One that an earlier item of its principle has already gets the next that none has, as long as
/// there is one.
#[must_use]
pub fn talk_agenda(instrument: &Instrument, profile: &Profile) -> Vec<AgendaItem> {
    let mut agenda: Vec<_> = instrument
        .principles()
        .iter()
        .filter_map(|principle| Some((principle, profile.principle(principle.id())?)))
        .flat_map(|(principle, scored)| scored.statements.iter().filter_map(|s| AgendaItem::of(principle, s)))
        .filter(|item| item.score.is_some())
        .collect();
    // A stable sort: what is equal keeps the order of the instrument.
    agenda.sort_by_key(|item| (item.consensus, item.score));
    give_own_questions(instrument, &mut agenda);
    agenda
}

/// Gives each item a question that no earlier one has, as long as its principle has one, and never the one of the item
/// above it where the principle has another.
fn give_own_questions(instrument: &Instrument, agenda: &mut [AgendaItem]) {
    let mut taken: BTreeMap<PrincipleId, BTreeSet<usize>> = BTreeMap::new();
    let mut above: Option<Text> = None;
    for item in agenda {
        let questions = instrument.principle(&item.principle).map_or(&[][..], Principle::dialogue);
        let taken = taken.entry(item.principle.clone()).or_default();
        if taken.len() >= questions.len() {
            taken.clear();
        }
        let Some(own) = questions.iter().position(|question| *question == item.question) else { continue };
        let is_above = |place: &usize| questions.get(*place) == above.as_ref();
        let mut others = (own..questions.len()).chain(0..own);
        let place = others.find(|place| !taken.contains(place) && !is_above(place)).unwrap_or(own);
        taken.insert(place);
        if let Some(question) = questions.get(place) {
            item.question = question.clone();
        }
        above = Some(item.question.clone());
    }
}

impl AgendaItem {
    fn find(instrument: &Instrument, statement: &StatementProfile) -> Option<Self> {
        let (principle, _) = instrument.statement(&statement.id)?;
        Self::of(principle, statement)
    }

    fn of(principle: &Principle, statement: &StatementProfile) -> Option<Self> {
        let position = principle.statements().iter().position(|other| *other.id() == statement.id)?;
        let question = principle.dialogue().get(position.checked_rem(principle.dialogue().len())?)?;
        Some(Self {
            statement: statement.id.clone(),
            principle: principle.id().clone(),
            score: statement.score,
            consensus: statement.consensus,
            n: statement.count.given(),
            question: question.clone(),
        })
    }
}
