use crate::domain::instrument::{PerspectiveId, StatementId};
use crate::domain::{Answer, Response, ResponseId, Scan, TeamResult};
use std::collections::BTreeMap;

/// Whose answers a shared result is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Respondents {
    /// One person, who shares what is their own.
    One(OwnAnswers),
    /// A team, of which no group is smaller than was promised.
    Team(TeamResult),
}

/// The answers of one person, without the name of the response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAnswers {
    /// Who answers.
    pub perspective: PerspectiveId,
    /// How much was asked.
    pub scan: Scan,
    /// The answers; a statement that was left open is not in it.
    pub answers: BTreeMap<StatementId, Answer>,
}

impl Respondents {
    /// How many people answered.
    #[must_use]
    pub fn people(&self) -> u32 {
        match self {
            Self::One(_) => 1,
            Self::Team(team) => team.people(),
        }
    }
}

impl OwnAnswers {
    /// As a response with this name, with no notes.
    #[must_use]
    pub fn to_response(&self, id: ResponseId) -> Response {
        let answers = self.answers.clone();
        Response { answers, ..Response::new(id, self.perspective.clone(), self.scan) }
    }
}
