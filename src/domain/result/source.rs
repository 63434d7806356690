use super::{Respondents, SharedResult, SharedWords};
use crate::domain::instrument::{Instrument, Perspective, Statement};
use crate::domain::{Answer, Content, Counts, Heading, Measurement, Response, Tally, TeamResult, Text};
use std::borrow::Cow;

/// Whose result it is.
#[derive(Clone, Copy, Debug)]
pub enum ResultSource<'a> {
    /// One person, whose answers stand in a measurement.
    Person {
        /// The measurement.
        measurement: &'a Measurement,
        /// The answers in it.
        response: &'a Response,
    },
    /// A team, of which the answers are only known added up.
    Team {
        /// What may be shown of it.
        team: &'a TeamResult,
        /// Where it comes from.
        origin: TeamOrigin<'a>,
    },
}

/// Where the result of a team comes from.
#[derive(Clone, Copy, Debug)]
pub enum TeamOrigin<'a> {
    /// A measurement.
    Measurement(&'a Measurement),
    /// A link: it is not kept as a measurement.
    Shared(&'a SharedResult),
}

impl<'a> ResultSource<'a> {
    /// The result of a measurement.
    #[must_use]
    pub fn of(measurement: &'a Measurement) -> Self {
        match measurement.content() {
            Content::Response(response) => Self::Person { measurement, response },
            Content::Team(team) => Self::Team { team, origin: TeamOrigin::Measurement(measurement) },
        }
    }

    /// The team of a shared result; `None` for the result of one person, which is shown by its
    /// [measurement](SharedResult::to_measurement).
    #[must_use]
    pub fn team(shared: &'a SharedResult) -> Option<Self> {
        match shared.respondents() {
            Respondents::Team(team) => Some(Self::Team { team, origin: TeamOrigin::Shared(shared) }),
            Respondents::One(_) => None,
        }
    }

    /// The measurement that holds the result; `None` for a team that came by link. A report carries it, so that it can be
    /// opened again.
    #[must_use]
    pub fn measurement(self) -> Option<&'a Measurement> {
        match self {
            Self::Person { measurement, .. } => Some(measurement),
            Self::Team { origin: TeamOrigin::Measurement(measurement), .. } => Some(measurement),
            Self::Team { origin: TeamOrigin::Shared(_), .. } => None,
        }
    }

    /// Team, organisation and label.
    #[must_use]
    pub fn heading(self) -> &'a Heading {
        match self {
            Self::Person { measurement, .. } => measurement.heading(),
            Self::Team { origin: TeamOrigin::Measurement(measurement), .. } => measurement.heading(),
            Self::Team { origin: TeamOrigin::Shared(shared), .. } => &shared.words().heading,
        }
    }

    /// The answers, counted per statement, and how many people gave them.
    pub(super) fn answers(self, instrument: &Instrument) -> (Counts, usize) {
        match self {
            Self::Person { response, .. } => {
                let tally = Tally::of(response, instrument);
                (tally.counts(), tally.len())
            }
            Self::Team { team, .. } => {
                (team.counts().counts(), usize::try_from(team.people()).unwrap_or(usize::MAX))
            }
        }
    }

    /// What was written and agreed.
    pub(super) fn words(self) -> Cow<'a, SharedWords> {
        match self {
            Self::Person { measurement, .. } => Cow::Owned(SharedWords::of(measurement)),
            Self::Team { origin: TeamOrigin::Measurement(measurement), .. } => {
                Cow::Owned(SharedWords::of(measurement))
            }
            Self::Team { origin: TeamOrigin::Shared(shared), .. } => Cow::Borrowed(shared.words()),
        }
    }

    /// Who answered; `None` for a team.
    pub(super) fn perspective(self, instrument: &'a Instrument) -> Option<&'a Perspective> {
        match self {
            Self::Person { response, .. } => instrument.perspective(&response.perspective),
            Self::Team { .. } => None,
        }
    }

    /// A statement in the words in which it was asked (rule 7 of the scoring rules), as
    /// [`Measurement::wording`] has them. A link holds no words, and is only opened where they are the same.
    pub(super) fn wording(self, instrument: &'a Instrument, statement: &'a Statement) -> &'a Text {
        match self.measurement() {
            Some(measurement) => measurement.wording(instrument, statement),
            None => statement.wording(None),
        }
    }

    /// Whether the answers were given on a scale with other words than that of `instrument`.
    pub(super) fn has_other_scale(self, instrument: &Instrument) -> bool {
        self.measurement().is_some_and(|it| it.instrument().has_other_scale(instrument.scale()))
    }

    /// What an answer is called on the scale on which it was given; `None` for a step that no scale has.
    pub(super) fn label(self, instrument: &'a Instrument, answer: Answer) -> Option<&'a Text> {
        match self.measurement() {
            Some(measurement) => measurement.instrument().label(answer, instrument.scale()),
            None => instrument.scale().label(answer),
        }
    }
}
