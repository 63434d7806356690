//! Putting together: the answers of several people, each filled in apart, become the result of a team.
//!
//! The order never matters, a response that comes twice counts once, and of two states of one response the later
//! counts. What was asked in other words stays out, statement by statement (rule 7 of the scoring rules).

mod source;
mod states;

pub use source::{LeftOut, Source};

use super::instrument::Instrument;
use super::{Ballot, GroupThreshold, Measurement, Response, TeamResult, TooFewPeople};
use states::State;

/// The answers that can be put together, and what becomes of each measurement that was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    sources: Vec<Source>,
    people: Vec<State>,
}

impl Combination {
    /// What these measurements make together, beside the questionnaire that is loaded now.
    #[must_use]
    pub fn of<'a>(measurements: impl IntoIterator<Item = &'a Measurement>, instrument: &Instrument) -> Self {
        let found = measurements.into_iter().map(|one| source::person(one, instrument)).collect();
        let (sources, people) = states::settle(found, instrument);
        Self { sources, people }
    }

    /// What becomes of each measurement, in the order in which they were handed in.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// How many people count.
    #[must_use]
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// The pairs of measurements of two people who gave exactly the same answers, by their places: one person may have
    /// handed in twice.
    #[must_use]
    pub fn alike(&self) -> Vec<(usize, usize)> {
        let mut people: Vec<&State> = self.people.iter().collect();
        people.sort_by(|one, other| (&one.ballot, one.place).cmp(&(&other.ballot, other.place)));
        let pairs = people.iter().zip(people.iter().skip(1));
        pairs
            .filter(|(one, other)| one.ballot == other.ballot)
            .map(|(one, other)| (one.place, other.place))
            .collect()
    }

    /// The result of the team.
    ///
    /// # Errors
    /// [`TooFewPeople`] when fewer people count than the threshold.
    pub fn result(
        &self,
        instrument: &Instrument,
        threshold: GroupThreshold,
    ) -> Result<TeamResult, TooFewPeople> {
        let ballots = self.people.iter().map(State::ballot);
        TeamResult::of_ballots(ballots, instrument, threshold)
    }
}

impl State {
    fn ballot(&self) -> (Ballot, &Response) {
        (self.ballot.clone(), &self.response)
    }
}
