//! What of a measurement a person can change: the smallest piece of which the last change wins.

use super::parts::cut;
use super::{Content, Measurement};
use crate::domain::instrument::{PrincipleId, StatementId};
use crate::domain::{ActionId, ActionPart, Answer, Note, Response};

/// A field that a person can change; two tabs that change different fields never get in each other's way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// The fields that every measurement of one person has once.
    pub(super) const SINGLE: [Self; 5] =
        [Self::Confidence, Self::Story, Self::Team, Self::Organisation, Self::Label];

    /// Its name in the stored form, e.g. `answers/1.1`, `notes/menselijke-behoeften/good`, `team`.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Answer(id) => format!("{ANSWERS}{id}"),
            Self::Good(id) => format!("{NOTES}{id}{GOOD}"),
            Self::Better(id) => format!("{NOTES}{id}{BETTER}"),
            Self::Confidence => "confidence".to_owned(),
            Self::Story => "story".to_owned(),
            Self::Team => "team".to_owned(),
            Self::Organisation => "organisation".to_owned(),
            Self::Label => "label".to_owned(),
            Self::Action(id, part) => format!("{ACTIONS}{}/{}", id.as_str(), part.word()),
        }
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
            let (id, part) = action.rsplit_once('/')?;
            return Some(Self::Action(id.to_owned().into(), ActionPart::of_word(part)?));
        }
        Self::SINGLE.into_iter().find(|field| field.key() == key)
    }

    /// Whether it belongs to the answers of one person. A team has no such fields: its result does not change.
    #[must_use]
    pub fn is_of_response(&self) -> bool {
        match self {
            Self::Answer(_) | Self::Good(_) | Self::Better(_) | Self::Confidence | Self::Story => true,
            Self::Team | Self::Organisation | Self::Label | Self::Action(..) => false,
        }
    }
}

impl Measurement {
    /// The value of a field as text: of an answer its stored form (`1`–`5`, `unknown`); empty is open, and so are the
    /// fields that a team does not have.
    ///
    /// One form for all fields means one way of changing and merging them.
    #[must_use]
    pub fn value(&self, field: &Field) -> String {
        match field {
            Field::Team => self.heading.team.clone(),
            Field::Organisation => self.heading.organisation.clone(),
            Field::Label => self.heading.label.clone(),
            Field::Action(id, part) => {
                self.actions.get(id).map_or_else(String::new, |action| action.part(*part))
            }
            of_response => self.response().map_or("", |response| response.text(of_response)).to_owned(),
        }
    }

    /// Gives a field the value of such a text. A field that a team does not have stays open.
    pub(super) fn put(&mut self, field: &Field, mut value: String) {
        cut(&mut value);
        match field {
            Field::Team => self.heading.team = value,
            Field::Organisation => self.heading.organisation = value,
            Field::Label => self.heading.label = value,
            Field::Action(id, part) => {
                let action = self.actions.entry(id.clone()).or_default();
                // What is read has been checked, and what is set comes from an agreement.
                _ = action.put(*part, value);
                if action.is_open() {
                    self.actions.remove(id);
                }
            }
            of_response => {
                if let Content::Response(response) = &mut self.content {
                    response.put(of_response, value);
                }
            }
        }
    }

    /// Every field that has a value or a stamp, or an asked statement; some of them more than once.
    pub(super) fn fields(&self) -> Vec<Field> {
        let mut fields: Vec<_> = self.stamps.fields().cloned().collect();
        if let Some(response) = self.response() {
            let statements = self.instrument.statements.keys().chain(response.answers.keys());
            fields.extend(statements.map(|id| Field::Answer(id.clone())));
            let notes = response.notes.keys();
            fields.extend(notes.flat_map(|id| [Field::Good(id.clone()), Field::Better(id.clone())]));
        }
        let actions = self.actions.keys();
        fields.extend(actions.flat_map(|id| ActionPart::ALL.map(|part| Field::Action(id.clone(), part))));
        fields.extend(Field::SINGLE);
        fields.retain(|field| self.has(field));
        fields
    }

    /// Whether a field can have a value here.
    pub(super) fn has(&self, field: &Field) -> bool {
        !field.is_of_response() || self.response().is_some()
    }
}

impl Response {
    /// The value of one of its fields as text; empty for any other field.
    fn text(&self, field: &Field) -> &str {
        match field {
            Field::Answer(id) => self.answers.get(id).map_or("", |answer| answer.word()),
            Field::Good(id) => self.notes.get(id).map_or("", |note| &note.good),
            Field::Better(id) => self.notes.get(id).map_or("", |note| &note.better),
            Field::Confidence => self.closing.confidence.map_or("", |step| Answer::Step(step).word()),
            Field::Story => &self.closing.story,
            _ => "",
        }
    }

    /// Gives one of its fields the value of such a text; nothing happens for any other field.
    fn put(&mut self, field: &Field, value: String) {
        match field {
            Field::Answer(id) => match Answer::of_word(&value) {
                Some(answer) => _ = self.answers.insert(id.clone(), answer),
                None => _ = self.answers.remove(id),
            },
            Field::Good(id) | Field::Better(id) => {
                let note = self.notes.entry(id.clone()).or_default();
                let half = if matches!(field, Field::Good(_)) { &mut note.good } else { &mut note.better };
                *half = value;
                if *note == Note::default() {
                    self.notes.remove(id);
                }
            }
            Field::Confidence => self.closing.confidence = Answer::of_word(&value).and_then(Answer::step),
            Field::Story => self.closing.story = value,
            _ => {}
        }
    }
}
