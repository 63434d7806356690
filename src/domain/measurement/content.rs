use crate::domain::instrument::{Instrument, Perspective, StatementId};
use crate::domain::{Response, TeamResult};
use serde::Serialize;

/// Whose answers a measurement holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Content {
    /// One person's answers, which that person can change.
    Response(Response),
    /// A team's result: counted, closed, and never changed. What may be shown of it was settled by rule 6 when it was
    /// made, so the answers of one person are not in it.
    Team(TeamResult),
}

impl Content {
    /// The one person's answers; `None` for a team.
    #[must_use]
    pub fn response(&self) -> Option<&Response> {
        match self {
            Self::Response(response) => Some(response),
            Self::Team(_) => None,
        }
    }

    /// The team's result; `None` for one person.
    #[must_use]
    pub fn team(&self) -> Option<&TeamResult> {
        match self {
            Self::Response(_) => None,
            Self::Team(team) => Some(team),
        }
    }

    /// The perspective in whose words the statements were read: of a team an easy one where everybody read the easy
    /// sentences, and else none, which stands for the plain sentences.
    pub(super) fn reader<'a>(&self, instrument: &'a Instrument) -> Option<&'a Perspective> {
        match self {
            Self::Response(response) => instrument.perspective(&response.perspective),
            Self::Team(team) => {
                let perspectives = team.counts().perspectives().map(|id| instrument.perspective(id));
                let all: Option<Vec<&Perspective>> = perspectives.collect();
                all.filter(|all| all.iter().all(|one| one.is_easy()))?.into_iter().next()
            }
        }
    }

    /// The statements that this instrument asks, or of a team those of which anything may be shown.
    pub(super) fn asked(&self, instrument: &Instrument) -> Vec<StatementId> {
        match self {
            Self::Response(response) => {
                let asked = instrument.principles().iter().flat_map(|one| response.asked(instrument, one));
                asked.map(|statement| statement.id().clone()).collect()
            }
            Self::Team(team) => team.counts().counts().iter().map(|(id, _)| id.clone()).collect(),
        }
    }
}
