//! How a measurement relates to the questionnaire that is loaded now.

use super::{Content, Measurement};
use crate::domain::instrument::{Instrument, StatementId};
use std::collections::BTreeSet;

/// How what was asked relates to what would be asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordingRelation {
    /// The same questions in the same words.
    Same,
    /// The same questionnaire in other words, or with other statements.
    Reworded(Rewording),
    /// The same questionnaire in another version, and the measurement does not know in which words it was asked: it
    /// was begun with format 1.
    NotKnown,
    /// Another questionnaire.
    AnotherInstrument,
}

/// What differs between what was asked and what would be asked now. When all three are empty, something else was
/// reworded: the scale, the closing questions, a principle, or statements that this person is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rewording {
    /// Statements of which the words changed since they were answered, in the order of their ids. Their scores cannot
    /// be compared (rule 7 of scoring), and they may be asked again.
    pub reworded: Vec<StatementId>,
    /// Statements that were asked and are not any more. Their answers are kept.
    pub gone: Vec<StatementId>,
    /// Statements that were not asked then.
    pub new: Vec<StatementId>,
}

impl Measurement {
    /// How this measurement relates to the instrument that is loaded now.
    #[must_use]
    pub fn relation(&self, instrument: &Instrument) -> WordingRelation {
        let then = &self.instrument;
        if then.id != instrument.id() {
            return WordingRelation::AnotherInstrument;
        }
        if then.hash.is_empty() {
            let is_same = then.version == instrument.version();
            return if is_same { WordingRelation::Same } else { WordingRelation::NotKnown };
        }
        let rewording = self.rewording(instrument);
        if rewording == Rewording::default() && then.hash == instrument.wording_hash() {
            WordingRelation::Same
        } else {
            WordingRelation::Reworded(rewording)
        }
    }

    fn rewording(&self, instrument: &Instrument) -> Rewording {
        let then = &self.instrument.statements;
        let reader = self.content.reader(instrument);
        let mut rewording = Rewording::default();
        let asked_now: BTreeSet<_> = match &self.content {
            Content::Response(_) => self.content.asked(instrument).into_iter().collect(),
            // The people of a team were asked different statements: those of the instrument are all still asked.
            Content::Team(_) => {
                instrument.statements().map(|(_, statement)| statement.id().clone()).collect()
            }
        };
        for (_, statement) in instrument.statements().filter(|(_, one)| asked_now.contains(one.id())) {
            match then.get(statement.id()) {
                // A team is not asked anything any more.
                None if self.team().is_some() => {}
                None => rewording.new.push(statement.id().clone()),
                Some(words) if words != statement.wording(reader) => {
                    rewording.reworded.push(statement.id().clone());
                }
                Some(_) => {}
            }
        }
        rewording.gone = then.keys().filter(|id| !asked_now.contains(id)).cloned().collect();
        rewording
    }
}
