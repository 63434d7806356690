use super::{Extras, OwnAnswers, Respondents, SharedWords};
use crate::domain::instrument::{Fingerprint, Instrument};
use crate::domain::{
    Action, ActionId, Ballot, ClosingAnswers, Content, Day, Heading, Measurement, MeasurementId, Moment,
    Response, ResponseId, Rewording, Step, TeamResult, WordingRelation,
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
    /// What is shared of a measurement, one's own or that of a team: the answers to what was asked, and the ticked words.
    /// `begun` is the day on which it was begun, where that person is.
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
        if !is_same || measurement.instrument().has_other_scale(instrument.scale()) {
            return Err(AskedOtherwise);
        }
        let words = SharedWords::of(measurement);
        let response = match measurement.content() {
            Content::Response(response) => response,
            Content::Team(team) => {
                let SharedWords { heading, actions, .. } = words;
                return Ok(Self::of_team(team, heading, actions, instrument, begun, extras));
            }
        };
        let ballot = Ballot::cast(response, instrument);
        let answered = ballot.answers().iter().filter_map(|(id, answer)| Some((id.clone(), (*answer)?)));
        let own = OwnAnswers {
            perspective: response.perspective.clone(),
            scan: response.scan,
            answers: answered.collect(),
        };
        Ok(Self::of_person(own, instrument, begun, words.only(extras)))
    }

    /// What a team shares: what may be shown of its answers to this instrument, and the ticked words. The words of its
    /// people come out of the team's result, to which rule 6 was applied; the heading and the agreements are not theirs.
    #[must_use]
    pub fn of_team(
        team: &TeamResult,
        heading: Heading,
        actions: Vec<Action>,
        instrument: &Instrument,
        begun: Day,
        extras: Extras,
    ) -> Self {
        let team = team.only(|field| extras.has(field));
        let words = SharedWords::of_team(team.words(), heading, actions).only(extras);
        let (fingerprint, respondents) = (Fingerprint::of(instrument), Respondents::Team(team));
        Self { fingerprint, begun, respondents, words }
    }

    /// What one person shares: these answers to this instrument, and all these words.
    pub(in crate::domain) fn of_person(
        own: OwnAnswers,
        instrument: &Instrument,
        begun: Day,
        words: SharedWords,
    ) -> Self {
        Self { fingerprint: Fingerprint::of(instrument), begun, respondents: Respondents::One(own), words }
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

    /// A copy of one's own: a measurement of a person or a team with these answers and words, under the names and the
    /// moment that are handed in. A team has no use for the name of a response.
    #[must_use]
    pub fn to_measurement(
        &self,
        instrument: &Instrument,
        id: MeasurementId,
        response: ResponseId,
        begun: Moment,
    ) -> Measurement {
        let heading = self.words.heading.clone();
        let mut measurement = match &self.respondents {
            Respondents::One(own) => {
                let response = self.to_response(own, response);
                Measurement::begin(id, instrument, heading, begun, response)
            }
            Respondents::Team(team) => Measurement::of_team(id, instrument, heading, begun, team.clone()),
        };
        for (number, action) in (1..).zip(&self.words.actions) {
            measurement.set_action(&ActionId::from(format!("{number}")), action, begun);
        }
        measurement
    }

    /// The answers and the words of one person.
    fn to_response(&self, own: &OwnAnswers, id: ResponseId) -> Response {
        let mut response = own.to_response(id);
        let notes =
            self.words.notes.iter().filter_map(|(id, notes)| Some((id.clone(), notes.first()?.clone())));
        response.notes = notes.collect();
        let given = Step::ALL.into_iter().zip(self.words.confidence).find(|(_, people)| *people > 0);
        response.closing = ClosingAnswers {
            confidence: given.map(|(step, _)| step),
            story: self.words.stories.first().cloned().unwrap_or_default(),
        };
        response
    }
}
