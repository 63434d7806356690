//! What is asked in this measurement, and in which order.

use super::State;
use crate::domain::instrument::{Principle, Statement, StatementId};
use crate::domain::{Answer, Measurement, Scan};
use leptos::prelude::*;

impl State {
    /// The next statement of the same principle that has no answer.
    #[must_use]
    pub fn next_open(self, statement: &StatementId) -> Option<StatementId> {
        let instrument = self.instrument();
        let has = |principle: &&Principle| principle.statements().iter().any(|own| own.id() == statement);
        let asked = self.asked(instrument.principles().iter().find(has)?);
        let after = asked.into_iter().skip_while(|own| own.id() != statement).skip(1);
        after.map(|own| own.id().clone()).find(|id| self.answer_now(id).is_none())
    }

    /// Whether only the core statements are asked.
    #[must_use]
    pub fn is_quick(self) -> bool {
        let scan = |measurement: &Measurement| measurement.response().map(|response| response.scan);
        self.measurement
            .with_untracked(|measurement| measurement.as_ref().and_then(scan) == Some(Scan::Quick))
    }

    /// The statements of a principle that are asked in this measurement.
    #[must_use]
    pub fn asked(self, principle: &Principle) -> Vec<Statement> {
        let asked = |measurement: &Measurement| {
            let asked = measurement.response().map(|response| response.asked(&self.instrument(), principle));
            asked.unwrap_or_default().into_iter().cloned().collect()
        };
        self.measurement.with_untracked(|measurement| measurement.as_ref().map(asked)).unwrap_or_default()
    }

    /// The step number of a principle and the number of steps, counting only the principles that are asked; `None` when
    /// it is not asked or nothing has begun.
    #[must_use]
    pub fn step(self, principle: &Principle) -> Option<(usize, usize)> {
        let instrument = self.instrument();
        self.measurement.with_untracked(|measurement| {
            let asked = measurement.as_ref()?.response()?.asked_principles(&instrument);
            let position = asked.iter().position(|asked| asked.id() == principle.id())?;
            Some((position + 1, asked.len()))
        })
    }

    /// The answer to one statement as it is now; untracked.
    #[must_use]
    pub fn answer_now(self, statement: &StatementId) -> Option<Answer> {
        self.measurement
            .with_untracked(|measurement| measurement.as_ref()?.response()?.answers.get(statement).copied())
    }
}
