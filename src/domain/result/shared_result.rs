use super::{Extras, OwnAnswers, Respondents, SharedWords};
use crate::domain::instrument::{Fingerprint, Instrument};
use crate::domain::{
    ActionId, Ballot, ClosingAnswers, Day, GroupedCounts, Measurement, MeasurementId, Moment, Profile,
    ResponseId, Rewording, Step, WordingRelation,
};

/// A result that is passed on: what a link brings, and what the page that shows it is made of. It has no id and no place
/// in the storage; it is only kept when somebody makes a [measurement](Self::to_measurement) of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedResult {
    fingerprint: Fingerprint,
    begun: Day,
    respondents: Respondents,
    words: SharedWords,
}

/// A measurement that was begun with another questionnaire, or with other words than those at hand. Whoever looked at its
/// result would read answers to questions that were not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it belongs to another questionnaire, or to other words of it")]
pub struct AskedOtherwise;

impl SharedResult {
    /// What a person shares of an own measurement: the answers to what was asked, and the ticked words. `begun` is the
    /// day on which it was begun, where that person is.
    ///
    /// # Errors
    /// [`AskedOtherwise`] when it was asked in other words than those of `instrument`.
    pub fn of_measurement(
        measurement: &Measurement,
        instrument: &Instrument,
        begun: Day,
        extras: Extras,
    ) -> Result<Self, AskedOtherwise> {
        let is_same = match measurement.relation(instrument) {
            WordingRelation::Same => true,
            WordingRelation::Reworded(rewording) => rewording == Rewording::default(),
            WordingRelation::NotKnown | WordingRelation::AnotherInstrument => false,
        };
        if !is_same {
            return Err(AskedOtherwise);
        }
        let response = measurement.response();
        let ballot = Ballot::cast(response, instrument);
        let answered = ballot.answers().iter().filter_map(|(id, answer)| Some((id.clone(), (*answer)?)));
        let own = OwnAnswers {
            perspective: response.perspective.clone(),
            scan: response.scan,
            answers: answered.collect(),
        };
        let words = SharedWords::of(measurement).only(extras);
        Ok(Self::restore(instrument, begun, Respondents::One(own), words))
    }

    /// What a team shares: what may be shown of its answers to this instrument, and the ticked words.
    #[must_use]
    pub fn of_team(
        team: GroupedCounts,
        instrument: &Instrument,
        begun: Day,
        words: SharedWords,
        extras: Extras,
    ) -> Self {
        Self::restore(instrument, begun, Respondents::Team(team), words.only(extras))
    }

    /// A result from its parts, which were read with this instrument.
    pub(in crate::domain) fn restore(
        instrument: &Instrument,
        begun: Day,
        respondents: Respondents,
        words: SharedWords,
    ) -> Self {
        Self { fingerprint: Fingerprint::of(instrument), begun, respondents, words }
    }

    /// Whether it was made with this instrument, in these words.
    pub(in crate::domain) fn is_of(&self, instrument: &Instrument) -> bool {
        self.fingerprint == Fingerprint::of(instrument)
    }

    /// The day on which it was begun.
    #[must_use]
    pub fn begun(&self) -> Day {
        self.begun
    }

    /// Whose answers they are.
    #[must_use]
    pub fn respondents(&self) -> &Respondents {
        &self.respondents
    }

    /// What was written and agreed, as far as it goes along.
    #[must_use]
    pub fn words(&self) -> &SharedWords {
        &self.words
    }

    /// The scores of everybody together.
    #[must_use]
    pub fn profile(&self, instrument: &Instrument) -> Profile {
        let people = usize::try_from(self.respondents.people()).unwrap_or(usize::MAX);
        Profile::score(instrument, &self.respondents.counts(instrument), people)
    }

    /// A copy of one's own: a measurement with these answers and words under the names and the moment that are handed in.
    /// `None` for a team, of which the answers of each person are not in it.
    #[must_use]
    pub fn to_measurement(
        &self,
        instrument: &Instrument,
        id: MeasurementId,
        response: ResponseId,
        begun: Moment,
    ) -> Option<Measurement> {
        let Respondents::One(own) = &self.respondents else { return None };
        let mut response = own.to_response(response);
        let notes =
            self.words.notes.iter().filter_map(|(id, notes)| Some((id.clone(), notes.first()?.clone())));
        response.notes = notes.collect();
        let given = Step::ALL.into_iter().zip(self.words.confidence).find(|(_, people)| *people > 0);
        response.closing = ClosingAnswers {
            confidence: given.map(|(step, _)| step),
            story: self.words.stories.first().cloned().unwrap_or_default(),
        };
        let heading = self.words.heading.clone();
        let mut measurement = Measurement::begin(id, instrument, heading, begun, response);
        for (number, action) in (1..).zip(&self.words.actions) {
            measurement.set_action(&ActionId::from(format!("{number}")), action, begun);
        }
        Some(measurement)
    }
}
