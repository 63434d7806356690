use super::Extras;
use crate::domain::instrument::PrincipleId;
use crate::domain::{Action, Content, Heading, Measurement, Note, TeamNotes, TeamWords};
use std::collections::BTreeMap;

/// What was written and agreed, beside the answers. All of it may be left out of a link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedWords {
    /// Team, organisation and label; each may be empty.
    pub heading: Heading,
    /// The notes with each principle that has any. Of several people they stand in no order, and without who wrote them.
    pub notes: BTreeMap<PrincipleId, Vec<Note>>,
    /// How many people gave step 1, 2, 3, 4 and 5 as their confidence in the follow-up.
    pub confidence: [u32; 5],
    /// The moments that tell where we stand.
    pub stories: Vec<String>,
    /// The agreements.
    pub actions: Vec<Action>,
}

impl SharedWords {
    /// All words of a measurement.
    #[must_use]
    pub fn of(measurement: &Measurement) -> Self {
        let heading = measurement.heading().clone();
        let actions = measurement.actions().values().cloned().collect();
        let response = match measurement.content() {
            Content::Response(response) => response,
            Content::Team(team) => return Self::of_team(team.words(), heading, actions),
        };
        let confidence = response.closing.confidence.map(|step| u32::from(step.value()));
        let story = Some(response.closing.story.clone()).filter(|story| !story.is_empty());
        Self {
            heading,
            notes: response.notes.iter().map(|(id, note)| (id.clone(), vec![note.clone()])).collect(),
            confidence: [1, 2, 3, 4, 5].map(|step| u32::from(confidence == Some(step))),
            stories: story.into_iter().collect(),
            actions,
        }
    }

    /// The words of a team. Each half of a note stands alone: nothing tells which halves one person wrote.
    #[must_use]
    pub fn of_team(team: &TeamWords, heading: Heading, actions: Vec<Action>) -> Self {
        let halves = |TeamNotes { good, better }: &TeamNotes| {
            let good = good.iter().map(|text| Note { good: text.clone(), ..Note::default() });
            good.chain(better.iter().map(|text| Note { better: text.clone(), ..Note::default() })).collect()
        };
        Self {
            heading,
            notes: team.notes().iter().map(|(id, notes)| (id.clone(), halves(notes))).collect(),
            confidence: team.confidence(),
            stories: team.stories().to_vec(),
            actions,
        }
    }

    /// The ticked ones, without those that say nothing.
    #[must_use]
    pub fn only(mut self, extras: Extras) -> Self {
        self.notes.values_mut().for_each(|notes| notes.retain(|note| extras.notes && !note.is_empty()));
        self.notes.retain(|_, notes| !notes.is_empty());
        self.stories.retain(|story| extras.story && !story.is_empty());
        if !extras.names {
            self.heading = Heading::default();
            self.actions.iter_mut().for_each(|action| action.who.clear());
        }
        if !extras.confidence {
            self.confidence = [0; 5];
        }
        self.actions.retain(|action| extras.actions && *action != Action::default());
        self
    }

    /// How many people gave their confidence in the follow-up.
    #[must_use]
    pub fn confident_people(&self) -> u32 {
        self.confidence.into_iter().fold(0, u32::saturating_add)
    }

    /// Whether nothing was written or agreed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
