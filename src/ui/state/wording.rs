//! The words of this measurement, and whether the questionnaire has others now (rule 7 of the scoring rules).

use super::State;
use crate::domain::instrument::Statement;
use crate::domain::{Answer, Text};
use leptos::prelude::*;

impl State {
    /// A statement in the wording for the person who answers.
    #[must_use]
    pub fn wording(self, statement: &Statement) -> Text {
        let instrument = self.instrument();
        self.measurement.with_untracked(|measurement| {
            let response = measurement.as_ref().and_then(|measurement| measurement.response());
            let perspective = response.map(|response| &response.perspective);
            statement.wording(perspective.and_then(|id| instrument.perspective(id))).clone()
        })
    }

    /// The words in which a statement was answered, where it is asked in others now; tracked.
    #[must_use]
    pub fn reworded(self, statement: &Statement) -> Option<Text> {
        let instrument = self.instrument();
        self.measurement.with(|measurement| measurement.as_ref()?.reworded(&instrument, statement).cloned())
    }

    /// Whether anything was answered in other words than those of now; untracked.
    #[must_use]
    pub fn is_reworded(self) -> bool {
        let instrument = self.instrument();
        let mut statements = instrument.principles().iter().flat_map(|principle| principle.statements());
        self.has_other_scale() || untrack(|| statements.any(|it| self.reworded(it).is_some()))
    }

    /// What an answer is called in this measurement; untracked.
    #[must_use]
    pub fn label(self, answer: Answer) -> Text {
        let instrument = self.instrument();
        let scale = instrument.scale();
        self.measurement.with_untracked(|measurement| {
            let then = measurement.as_ref().map(|measurement| measurement.instrument().label(answer, scale));
            then.unwrap_or_else(|| scale.label(answer)).unwrap_or_else(|| scale.unknown()).clone()
        })
    }

    /// Whether the answers have other names in the questionnaire now than in this measurement; untracked.
    #[must_use]
    pub fn has_other_scale(self) -> bool {
        let instrument = self.instrument();
        self.measurement.with_untracked(|measurement| {
            measurement.as_ref().is_some_and(|it| it.instrument().has_other_scale(instrument.scale()))
        })
    }
}
