use crate::domain::instrument::Instrument;
use crate::domain::result::SharedWords;
use crate::domain::{Day, GroupedCounts, Heading, Language, Measurement};

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The questionnaire.
    pub instrument: &'a Instrument,
    /// Whose result it is.
    pub reported: Reported<'a>,
    /// The language of the report.
    pub language: Language,
    /// The day on which the measurement was begun, where the reader is.
    pub begun: Day,
    /// The day on which the report is made, where the reader is.
    pub made: Day,
}

/// Whose result a report is about.
#[derive(Clone, Copy, Debug)]
pub enum Reported<'a> {
    /// That of one person. The report carries the measurement, and can be opened again.
    Measurement(&'a Measurement),
    /// That of a team, of which the answers are only known added up. There is no measurement to carry.
    Team {
        /// What may be shown of their answers.
        answers: &'a GroupedCounts,
        /// What they wrote and agreed.
        words: &'a SharedWords,
    },
}

impl<'a> Reported<'a> {
    /// Team, organisation and label.
    #[must_use]
    pub fn heading(self) -> &'a Heading {
        match self {
            Self::Measurement(measurement) => measurement.heading(),
            Self::Team { words, .. } => &words.heading,
        }
    }
}
