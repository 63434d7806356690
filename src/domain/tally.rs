//! The answers of several people, kept apart by response, so that they can be added up and nobody counts twice.

use super::instrument::{Instrument, PerspectiveId, StatementId};
use super::{Answer, Count, Counts, Response, ResponseId};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Add;

/// What one [`Response`] contributes: who answers, and the answer to each statement that was asked of that
/// perspective in that scan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ballot {
    perspective: PerspectiveId,
    answers: BTreeMap<StatementId, Option<Answer>>,
}

impl Ballot {
    /// The ballot of a response: what was asked and answered, `None` for what was asked and left open. An answer to
    /// a statement that was not asked (of another perspective, scan or instrument) is left out.
    ///
    /// A perspective that the instrument does not have is asked nothing, so its ballot is empty.
    #[must_use]
    pub fn cast(response: &Response, instrument: &Instrument) -> Self {
        let answers = instrument
            .principles()
            .iter()
            .flat_map(|principle| instrument.asked(principle, &response.perspective, response.scan))
            .map(|statement| (statement.id().clone(), response.answers.get(statement.id()).copied()))
            .collect();
        Self { perspective: response.perspective.clone(), answers }
    }

    /// The same without these statements, as if they had not been asked.
    #[must_use]
    pub fn without(mut self, statements: &BTreeSet<StatementId>) -> Self {
        self.answers.retain(|statement, _| !statements.contains(statement));
        self
    }

    /// Who answered.
    #[must_use]
    pub fn perspective(&self) -> &PerspectiveId {
        &self.perspective
    }

    /// Each statement that was asked, by id, with its answer; `None` is left open.
    #[must_use]
    pub fn answers(&self) -> &BTreeMap<StatementId, Option<Answer>> {
        &self.answers
    }
}

/// Ballots by response. Tallies add up: order-free, and a response that is added twice counts once.
///
/// When one response id comes with two different ballots, the greater one in the order of [`Ballot`] is kept. That
/// is an arbitrary choice, made so that the order of adding can never matter; which of two versions of a response
/// is the newer one is for the session to decide, before it adds them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<ResponseId, Ballot>);

impl Tally {
    /// The tally of one response.
    #[must_use]
    pub fn of(response: &Response, instrument: &Instrument) -> Self {
        Self::of_ballot(response.id.clone(), Ballot::cast(response, instrument))
    }

    /// The tally of one ballot, that of the response with this id.
    #[must_use]
    pub fn of_ballot(response: ResponseId, ballot: Ballot) -> Self {
        Self(BTreeMap::from([(response, ballot)]))
    }

    /// The tally of both.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        for (id, ballot) in other.0 {
            match self.0.entry(id) {
                Entry::Vacant(place) => {
                    place.insert(ballot);
                }
                Entry::Occupied(mut kept) if *kept.get() < ballot => {
                    kept.insert(ballot);
                }
                Entry::Occupied(_) => {}
            }
        }
        self
    }

    /// How many responses there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no response.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each response id with its ballot, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&ResponseId, &Ballot)> {
        self.0.iter()
    }

    /// How many responses there are of each perspective that has any.
    #[must_use]
    pub fn perspectives(&self) -> BTreeMap<PerspectiveId, usize> {
        self.by_perspective().into_iter().map(|(perspective, tally)| (perspective, tally.len())).collect()
    }

    /// The tally of each perspective that has any responses. What of it may be shown is for
    /// [`shown_groups`](super::shown_groups) to say.
    #[must_use]
    pub fn by_perspective(&self) -> BTreeMap<PerspectiveId, Self> {
        let mut groups: BTreeMap<PerspectiveId, Self> = BTreeMap::new();
        for (id, ballot) in &self.0 {
            let group = groups.entry(ballot.perspective.clone()).or_default();
            group.0.insert(id.clone(), ballot.clone());
        }
        groups
    }

    /// The answers, counted per statement that was asked of anybody.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.0
            .values()
            .flat_map(|ballot| &ballot.answers)
            .map(|(statement, answer)| (statement.clone(), Count::of(*answer)))
            .collect()
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.merge(other)
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), Self::merge)
    }
}
