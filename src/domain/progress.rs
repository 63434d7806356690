//! How far a response is: what is asked, what is answered, what is open.

use super::instrument::{Instrument, Principle, Statement};
use super::{Answer, Response};

/// How many of the asked statements have an answer; "weet ik niet" is an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Statements with an answer.
    pub answered: usize,
    /// Statements that were asked.
    pub asked: usize,
}

impl Progress {
    /// Whether something was asked and all of it has an answer.
    #[must_use]
    pub fn is_done(self) -> bool {
        self.asked > 0 && self.answered == self.asked
    }
}

/// Seconds that a person takes for one statement: 12 minutes for the 40 of the whole monitor (PRODUCT.md, "begeleider").
const SECONDS_A_STATEMENT: usize = 18;

/// About how many minutes answering this many statements takes, rounded up; 0 for none.
#[must_use]
pub fn minutes_of(statements: usize) -> usize {
    (statements * SECONDS_A_STATEMENT).div_ceil(60)
}

impl std::iter::Sum for Progress {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), |sum, part| Self {
            answered: sum.answered + part.answered,
            asked: sum.asked + part.asked,
        })
    }
}

impl Response {
    /// The statements of a principle that this person is asked, in order; empty where there are none.
    #[must_use]
    pub fn asked<'a>(&self, instrument: &Instrument, principle: &'a Principle) -> Vec<&'a Statement> {
        instrument.asked(principle, &self.perspective, self.scan)
    }

    /// The principles of which this person is asked anything, in order.
    #[must_use]
    pub fn asked_principles<'a>(&self, instrument: &'a Instrument) -> Vec<&'a Principle> {
        instrument
            .principles()
            .iter()
            .filter(|principle| !self.asked(instrument, principle).is_empty())
            .collect()
    }

    /// How far this person is with one principle.
    #[must_use]
    pub fn progress(&self, instrument: &Instrument, principle: &Principle) -> Progress {
        let asked = self.asked(instrument, principle);
        let answered = asked.iter().filter(|statement| self.answers.contains_key(statement.id())).count();
        Progress { answered, asked: asked.len() }
    }

    /// How far this person is with everything.
    #[must_use]
    pub fn total_progress(&self, instrument: &Instrument) -> Progress {
        instrument.principles().iter().map(|principle| self.progress(instrument, principle)).sum()
    }

    /// The first principle with an open statement; `None` when nothing is open.
    #[must_use]
    pub fn first_open<'a>(&self, instrument: &'a Instrument) -> Option<&'a Principle> {
        let is_open = |principle: &&Principle| {
            let progress = self.progress(instrument, principle);
            progress.answered < progress.asked
        };
        instrument.principles().iter().find(is_open)
    }

    /// The asked statements of a principle that were left open, in order.
    #[must_use]
    pub fn open<'a>(&self, instrument: &Instrument, principle: &'a Principle) -> Vec<&'a Statement> {
        let is_open = |statement: &&Statement| !self.answers.contains_key(statement.id());
        self.asked(instrument, principle).into_iter().filter(is_open).collect()
    }

    /// How many asked statements were answered "weet ik niet".
    #[must_use]
    pub fn count_unknown(&self, instrument: &Instrument) -> usize {
        let asked = instrument.principles().iter().flat_map(|principle| self.asked(instrument, principle));
        asked.filter(|statement| self.answers.get(statement.id()) == Some(&Answer::Unknown)).count()
    }
}
