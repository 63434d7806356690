use crate::domain::instrument::Instrument;
use crate::domain::result::{Respondents, SharedResult, SharedWords};
use crate::domain::{Content, Day, Heading, Language, Measurement, Response, TeamResult};

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
    Person {
        /// The measurement.
        measurement: &'a Measurement,
        /// The answers in it.
        response: &'a Response,
    },
    /// That of a team, of which the answers are only known added up.
    Team {
        /// What may be shown of it.
        team: &'a TeamResult,
        /// Where it comes from.
        source: TeamSource<'a>,
    },
}

/// Where the result of a team comes from.
#[derive(Clone, Copy, Debug)]
pub enum TeamSource<'a> {
    /// A measurement, which the report carries.
    Measurement(&'a Measurement),
    /// A link. There is no measurement to carry.
    Shared(&'a SharedResult),
}

impl<'a> Reported<'a> {
    /// The result of a measurement.
    #[must_use]
    pub fn of(measurement: &'a Measurement) -> Self {
        match measurement.content() {
            Content::Response(response) => Self::Person { measurement, response },
            Content::Team(team) => Self::Team { team, source: TeamSource::Measurement(measurement) },
        }
    }

    /// The result of a team that was shared by link; `None` for that of one person, of which reports are made by its
    /// measurement.
    #[must_use]
    pub fn of_shared(shared: &'a SharedResult) -> Option<Self> {
        match shared.respondents() {
            Respondents::One(_) => None,
            Respondents::Team(team) => Some(Self::Team { team, source: TeamSource::Shared(shared) }),
        }
    }

    /// Team, organisation and label.
    #[must_use]
    pub fn heading(self) -> &'a Heading {
        match self {
            Self::Person { measurement, .. } => measurement.heading(),
            Self::Team { source: TeamSource::Measurement(measurement), .. } => measurement.heading(),
            Self::Team { source: TeamSource::Shared(shared), .. } => &shared.words().heading,
        }
    }

    /// What was written and agreed.
    #[must_use]
    pub fn words(self) -> SharedWords {
        match self {
            Self::Team { source: TeamSource::Shared(shared), .. } => shared.words().clone(),
            Self::Person { measurement, .. } | Self::Team { source: TeamSource::Measurement(measurement), .. } => {
                SharedWords::of(measurement)
            }
        }
    }

    /// The measurement that the report carries, so that it can be opened again.
    #[must_use]
    pub fn carried(self) -> Option<&'a Measurement> {
        match self {
            Self::Person { measurement, .. } => Some(measurement),
            Self::Team { source: TeamSource::Measurement(measurement), .. } => Some(measurement),
            Self::Team { source: TeamSource::Shared(_), .. } => None,
        }
    }
}
