//! How often each step was given, per statement: what is left of answers when the people are taken out.

use super::instrument::StatementId;
use super::{Answer, Consensus, Score};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::{Add, AddAssign};

/// The answers to one statement, counted. The three kinds are never mixed up: a step, "weet ik niet", left open.
///
/// Counts stop at `u32::MAX` instead of overflowing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// How many people gave step 1, 2, 3, 4 and 5.
    pub steps: [u32; 5],
    /// How many people said "weet ik niet".
    pub unknown: u32,
    /// How many people were asked and left it open.
    pub open: u32,
}

impl Count {
    /// The count of one answer; `None` is left open.
    #[must_use]
    pub fn of(answer: Option<Answer>) -> Self {
        let mut count = Self::default();
        match answer {
            None => count.open = 1,
            Some(Answer::Unknown) => count.unknown = 1,
            Some(Answer::Step(given)) => {
                count.steps = [1, 2, 3, 4, 5].map(|step| u32::from(step == given.value()));
            }
        }
        count
    }

    /// n: how many people gave a step.
    #[must_use]
    pub fn given(&self) -> u32 {
        self.steps.into_iter().fold(0, u32::saturating_add)
    }

    /// How many people were asked: steps, "weet ik niet" and open together.
    #[must_use]
    pub fn asked(&self) -> u32 {
        self.given().saturating_add(self.unknown).saturating_add(self.open)
    }

    /// The mean of the given steps, `None` where nobody gave one (rule 1 of the scoring rules: "weet ik niet" and
    /// open are never averaged).
    #[must_use]
    pub fn mean(&self) -> Option<Score> {
        Score::new(self.exact_mean()?)
    }

    /// The spread of the given steps (rule 4 of the scoring rules); `None` where nobody gave one.
    #[must_use]
    pub fn consensus(&self) -> Option<Consensus> {
        Consensus::of(self)
    }

    /// Each step's number with how many people gave it.
    pub(super) fn weighted_steps(&self) -> impl Iterator<Item = (u32, u32)> {
        (1..).zip(self.steps)
    }

    /// The mean before it is rounded to the grain of a score. Every sum in it is a whole number below 2^53, so
    /// there is one rounding only, in the division.
    pub(super) fn exact_mean(&self) -> Option<f64> {
        let people: f64 = self.steps.into_iter().map(f64::from).sum();
        let sum: f64 = self.weighted_steps().map(|(step, people)| f64::from(step) * f64::from(people)).sum();
        (people > 0.0).then(|| sum / people)
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let mut steps = self.steps;
        for (step, more) in steps.iter_mut().zip(other.steps) {
            *step = step.saturating_add(more);
        }
        Self {
            steps,
            unknown: self.unknown.saturating_add(other.unknown),
            open: self.open.saturating_add(other.open),
        }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// The counts of all statements that were asked of anybody. Counts add up, in any order; unlike a
/// [`Tally`](super::Tally) they no longer know who is in them, so the same people added twice count twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Counts(BTreeMap<StatementId, Count>);

impl Counts {
    /// The count of a statement; `None` where it was not asked of anybody.
    #[must_use]
    pub fn get(&self, statement: &StatementId) -> Option<Count> {
        self.0.get(statement).copied()
    }

    /// Adds to the count of a statement. A count of nobody does not make a statement asked.
    pub fn add_to(&mut self, statement: StatementId, count: Count) {
        if count.asked() > 0 {
            *self.0.entry(statement).or_default() += count;
        }
    }

    /// Each statement that was asked, with its count, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&StatementId, Count)> {
        self.0.iter().map(|(statement, count)| (statement, *count))
    }

    /// How many statements were asked.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was asked of anybody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Add for Counts {
    type Output = Self;

    fn add(mut self, other: Self) -> Self {
        self.extend(other.0);
        self
    }
}

impl Extend<(StatementId, Count)> for Counts {
    fn extend<I: IntoIterator<Item = (StatementId, Count)>>(&mut self, counts: I) {
        for (statement, count) in counts {
            self.add_to(statement, count);
        }
    }
}

impl FromIterator<(StatementId, Count)> for Counts {
    fn from_iter<I: IntoIterator<Item = (StatementId, Count)>>(counts: I) -> Self {
        let mut sum = Self::default();
        sum.extend(counts);
        sum
    }
}
