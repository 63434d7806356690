//! What of a measurement a person can change: the smallest piece of which the last change wins.

use super::parts::cut;
use super::{Measurement, actions};
use crate::domain::instrument::{PrincipleId, StatementId};
use crate::domain::{ActionId, ActionPart, Answer, Note};
use std::collections::BTreeMap;

/// A field that a person can change; two tabs that change different fields never get in each other's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// The answer to a statement, with the words in which it was asked.
    Answer(StatementId),
    /// "Wat gaat al goed?" of the note with a principle.
    Good(PrincipleId),
    /// "Wat kan nog beter?" of the note with a principle.
    Better(PrincipleId),
    /// Confidence in the follow-up.
    Confidence,
    /// One moment that tells where we stand.
    Story,
    /// The team.
    Team,
    /// The organisation.
    Organisation,
    /// The name of the measurement.
    Label,
    /// A part of an agreement.
    Action(ActionId, ActionPart),
}

const ANSWERS: &str = "answers/";
const NOTES: &str = "notes/";
const ACTIONS: &str = "actions/";
const GOOD: &str = "/good";
const BETTER: &str = "/better";

impl Field {
    /// The fields that every measurement has once.
    pub(super) const SINGLE: [Self; 5] =
        [Self::Confidence, Self::Story, Self::Team, Self::Organisation, Self::Label];

    /// Its name in the stored form, e.g. `answers/1.1`, `notes/menselijke-behoeften/good`, `team`.
    #[must_use]
    pub fn key(&self) -> String {
        let parts = match self {
            Self::Action(id, part) => return [ACTIONS, &actions::key(id, *part)].concat(),
            Self::Answer(id) => [ANSWERS, id.as_str(), ""],
            Self::Good(id) => [NOTES, id.as_str(), GOOD],
            Self::Better(id) => [NOTES, id.as_str(), BETTER],
            Self::Confidence => ["confidence", "", ""],
            Self::Story => ["story", "", ""],
            Self::Team => ["team", "", ""],
            Self::Organisation => ["organisation", "", ""],
            Self::Label => ["label", "", ""],
        };
        parts.concat()
    }

    /// The field with this name in the stored form; `None` for any other text.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        if let Some(id) = key.strip_prefix(ANSWERS) {
            return Some(Self::Answer(id.into()));
        }
        if let Some(note) = key.strip_prefix(NOTES) {
            let good = note.strip_suffix(GOOD).map(|id| Self::Good(id.into()));
            return good.or_else(|| Some(Self::Better(note.strip_suffix(BETTER)?.into())));
        }
        if let Some(action) = key.strip_prefix(ACTIONS) {
            return actions::of_key(action).map(|(id, part)| Self::Action(id, part));
        }
        Self::SINGLE.into_iter().find(|field| field.key() == key)
    }
}

impl Measurement {
    /// The value of a field as text: of an answer its stored form (`1`–`5`, `unknown`); empty is open.
    ///
    /// One form for all fields means one way of changing and merging them.
    #[must_use]
    pub fn value(&self, field: &Field) -> String {
        let response = &self.response;
        let text = match field {
            Field::Answer(id) => response.answers.get(id).map_or("", |answer| answer.word()),
            Field::Good(id) => response.notes.get(id).map_or("", |note| &note.good),
            Field::Better(id) => response.notes.get(id).map_or("", |note| &note.better),
            Field::Confidence => response.closing.confidence.map_or("", |step| Answer::Step(step).word()),
            Field::Story => &response.closing.story,
            Field::Team => &self.heading.team,
            Field::Organisation => &self.heading.organisation,
            Field::Label => &self.heading.label,
            Field::Action(id, part) => self.actions.get(&actions::key(id, *part)),
        };
        text.to_owned()
    }

    /// Gives a field the value of such a text.
    pub(super) fn put(&mut self, field: &Field, mut value: String) {
        cut(&mut value);
        let response = &mut self.response;
        match field {
            Field::Answer(id) => match Answer::of_word(&value) {
                Some(answer) => _ = response.answers.insert(id.clone(), answer),
                None => take_out(&mut response.answers, id),
            },
            Field::Good(id) | Field::Better(id) => {
                let mut note = response.notes.get(id).cloned().unwrap_or_default();
                *(if matches!(field, Field::Good(_)) { &mut note.good } else { &mut note.better }) = value;
                if note == Note::default() {
                    take_out(&mut response.notes, id);
                } else {
                    response.notes.insert(id.clone(), note);
                }
            }
            Field::Confidence => {
                response.closing.confidence = Answer::of_word(&value).and_then(Answer::step);
            }
            Field::Story => response.closing.story = value,
            Field::Team => self.heading.team = value,
            Field::Organisation => self.heading.organisation = value,
            Field::Label => self.heading.label = value,
            Field::Action(id, part) => self.actions.set(&actions::key(id, *part), value),
        }
    }

    /// Every field that has a value or a stamp, or an asked statement; some of them more than once.
    pub(super) fn fields(&self) -> impl Iterator<Item = Field> {
        let stamped = self.stamps.keys().filter_map(Field::of_key);
        let statements = self.instrument.statements.keys().chain(self.response.answers.keys());
        let notes = self.response.notes.keys();
        let actions = self.actions.keys().filter_map(actions::of_key);
        stamped
            .chain(statements.map(|id| Field::Answer(id.clone())))
            .chain(notes.flat_map(|id| [Field::Good(id.clone()), Field::Better(id.clone())]))
            .chain(actions.map(|(id, part)| Field::Action(id, part)))
            .chain(Field::SINGLE)
    }
}

/// Takes an entry out of a map. Not with `remove`, of which the code would be two kilobytes of the first load: the maps
/// are small, and the code for putting in is there already.
pub(super) fn take_out<K: Ord, V>(map: &mut BTreeMap<K, V>, key: &K) {
    for (other, value) in std::mem::take(map) {
        if other != *key {
            map.insert(other, value);
        }
    }
}
