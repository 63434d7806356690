use super::{Respondents, SharedResult, SharedWords};
use crate::domain::instrument::{Instrument, Perspective, Statement};
use crate::domain::{Counts, GroupedCounts, Heading, Measurement, Tally, Text};
use std::borrow::Cow;

/// Whose result it is.
#[derive(Clone, Copy, Debug)]
pub enum ResultSource<'a> {
    /// One person, whose answers stand in a measurement.
    Measurement(&'a Measurement),
    /// A team, of which the answers are only known added up.
    Team {
        /// What may be shown of their answers.
        answers: &'a GroupedCounts,
        /// What they wrote and agreed.
        words: &'a SharedWords,
    },
}

impl<'a> ResultSource<'a> {
    /// The team of a shared result; `None` for the result of one person, which is shown by its
    /// [measurement](SharedResult::to_measurement).
    #[must_use]
    pub fn team(shared: &'a SharedResult) -> Option<Self> {
        match shared.respondents() {
            Respondents::Team(answers) => Some(Self::Team { answers, words: shared.words() }),
            Respondents::One(_) => None,
        }
    }

    /// Team, organisation and label.
    #[must_use]
    pub fn heading(self) -> &'a Heading {
        match self {
            Self::Measurement(measurement) => measurement.heading(),
            Self::Team { words, .. } => &words.heading,
        }
    }

    /// The answers, counted per statement, and how many people gave them.
    pub(super) fn answers(self, instrument: &Instrument) -> (Counts, usize) {
        match self {
            Self::Measurement(measurement) => {
                let tally = Tally::of(measurement.response(), instrument);
                (tally.counts(), tally.len())
            }
            Self::Team { answers, .. } => {
                (answers.counts(), usize::try_from(answers.people()).unwrap_or(usize::MAX))
            }
        }
    }

    /// What was written and agreed.
    pub(super) fn words(self) -> Cow<'a, SharedWords> {
        match self {
            Self::Measurement(measurement) => Cow::Owned(SharedWords::of(measurement)),
            Self::Team { words, .. } => Cow::Borrowed(words),
        }
    }

    /// Who answered; `None` for a team.
    pub(super) fn perspective(self, instrument: &'a Instrument) -> Option<&'a Perspective> {
        match self {
            Self::Measurement(measurement) => instrument.perspective(&measurement.response().perspective),
            Self::Team { .. } => None,
        }
    }

    /// A statement in the words in which it was asked (rule 7 of the scoring rules). Where these are not known: as this
    /// perspective reads it now; of a team, as most read it.
    pub(super) fn wording(self, instrument: &'a Instrument, statement: &'a Statement) -> &'a Text {
        let asked = match self {
            Self::Measurement(measurement) => measurement.instrument().statements().get(statement.id()),
            Self::Team { .. } => None,
        };
        asked.unwrap_or_else(|| statement.wording(self.perspective(instrument)))
    }
}
