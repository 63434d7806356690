use super::{CollectedWords, GroupThreshold, GroupedCounts, TeamWords, TooFewPeople};
use crate::domain::instrument::Instrument;
use crate::domain::{Ballot, Field, Response, ResponseId, Tally};
use serde::Serialize;
use std::collections::BTreeMap;

/// What may be shown of a team (rule 6): the counts per group, and what its people wrote.
///
/// The words belong to the whole team, which is never smaller than the threshold, and are not split by perspective. A
/// note is in it only when at least so many people were asked its principle: the note of the one teamleider of twelve
/// who is asked about the organisation would else have a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TeamResult {
    counts: GroupedCounts,
    words: TeamWords,
}

impl TeamResult {
    /// The result of these responses to an instrument. A response that comes twice counts once; of two states of one
    /// response the greater ballot is kept, as in a [`Tally`], with the words of that state.
    ///
    /// # Errors
    /// [`TooFewPeople`] when there are fewer people than the threshold.
    pub fn of<'a>(
        responses: impl IntoIterator<Item = &'a Response>,
        instrument: &Instrument,
        threshold: GroupThreshold,
    ) -> Result<Self, TooFewPeople> {
        let cast = |response: &'a Response| (Ballot::cast(response, instrument), response);
        Self::of_ballots(responses.into_iter().map(cast), instrument, threshold)
    }

    /// The same with the ballots that count for these responses, which may leave out statements.
    ///
    /// # Errors
    /// [`TooFewPeople`] when there are fewer people than the threshold.
    pub(in crate::domain) fn of_ballots<'a>(
        ballots: impl IntoIterator<Item = (Ballot, &'a Response)>,
        instrument: &Instrument,
        threshold: GroupThreshold,
    ) -> Result<Self, TooFewPeople> {
        let mut states: BTreeMap<&ResponseId, (Ballot, &Response)> = BTreeMap::new();
        for state in ballots {
            let kept = states.entry(&state.1.id).or_insert_with(|| state.clone());
            if rank(kept) < rank(&state) {
                *kept = state;
            }
        }
        let tally =
            states.iter().map(|(id, (ballot, _))| Tally::of_ballot((*id).clone(), ballot.clone())).sum();
        let counts = GroupedCounts::of(&tally, threshold)?;
        let mut words = CollectedWords::default();
        states.values().for_each(|(_, response)| words.add(response));
        let words = TeamWords::new(words, counts.people(), |id| counts.is_asked_enough(id, instrument));
        // Each person gave a word of each kind at most, so there are never more than people.
        Ok(Self { counts, words: words.unwrap_or_default() })
    }

    /// The result of a team that was counted elsewhere: raised hands, a link. `None` when more people wrote something
    /// than there are.
    #[must_use]
    pub fn new(counts: GroupedCounts, words: CollectedWords, instrument: &Instrument) -> Option<Self> {
        let words = TeamWords::new(words, counts.people(), |id| counts.is_asked_enough(id, instrument))?;
        Some(Self { counts, words })
    }

    /// The result that was stored by this program, which has applied the rule to its notes before.
    pub(in crate::domain) fn stored(counts: GroupedCounts, words: CollectedWords) -> Option<Self> {
        let words = TeamWords::new(words, counts.people(), |_| true)?;
        Some(Self { counts, words })
    }

    /// The counts per group.
    #[must_use]
    pub fn counts(&self) -> &GroupedCounts {
        &self.counts
    }

    /// What the people of the team wrote.
    #[must_use]
    pub fn words(&self) -> &TeamWords {
        &self.words
    }

    /// How many people there are.
    #[must_use]
    pub fn people(&self) -> u32 {
        self.counts.people()
    }

    /// The same people as one group, with the same words.
    #[must_use]
    pub fn merged(&self) -> Self {
        Self { counts: self.counts.merged(), words: self.words.clone() }
    }

    /// One result that was passed on with more words and with fewer becomes the one with all of them. `None` when these are
    /// two different results.
    #[must_use]
    pub fn join(&self, other: &Self) -> Option<Self> {
        if self.counts != other.counts {
            return None;
        }
        Some(Self { counts: self.counts.clone(), words: self.words.join(&other.words)? })
    }

    /// The same without the words of the fields of which `is_kept` says no.
    #[must_use]
    pub fn only(&self, is_kept: impl Fn(&Field) -> bool) -> Self {
        Self { counts: self.counts.clone(), words: self.words.clone().only(is_kept) }
    }
}

/// What decides which of two states of one response counts.
fn rank<'a>((ballot, response): &'a (Ballot, &'a Response)) -> impl Ord + use<'a> {
    (ballot, &response.notes, &response.closing)
}
