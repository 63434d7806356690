//! Two states of one measurement become one, per field.

use super::read::{MAX_STORED_BYTES, MOST, MOST_STAMPS};
use super::{Content, Field, Measurement};
use crate::domain::{TeamResult, Text};

/// Why two measurements cannot be merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// They are two measurements: their ids differ.
    #[error("they are two different measurements")]
    AnotherMeasurement,
    /// They have one id, and answer different questionnaires.
    #[error("they answer different questionnaires")]
    AnotherInstrument,
    /// They have one id, and hold different results of a team, or a team and one person. A team's result comes whole: it is
    /// never put together from two.
    #[error("they hold different results of a team")]
    AnotherTeam,
    /// Together they are too much to be read again. Only forged files come near that.
    #[error("together they are too large")]
    TooLarge,
}

/// What a merge brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The measurement that was merged into is not what it was: what shows it has to be shown again.
    pub has_changed: bool,
    /// The other lacks something that this one has. Who finds that of what is stored writes; of two tabs that do so, each
    /// ends up with the same, and then neither finds it any more.
    pub other_lacks: bool,
}

/// What decides which of two values of a field is kept, the greater: first the later revision; of the same revision
/// (two tabs that changed it at once) the longer text, in bytes, so that less is lost; then the alphabet. For answers
/// that is: open, 1 to 5, "weet ik niet". Last the words in which it was asked, known above unknown.
type Rank<'a> = (u32, usize, &'a str, Option<&'a Text>);

impl Measurement {
    /// Takes over what another state of this measurement has and this one has not: of each field the value of the
    /// later revision. This is a join: the order of merging never matters, and merging twice is merging once.
    ///
    /// # Errors
    /// [`MergeError`] when the other is not a state of this measurement; nothing has changed then.
    pub fn merge(&mut self, other: &Self) -> Result<Merged, MergeError> {
        if self.id != other.id {
            return Err(MergeError::AnotherMeasurement);
        }
        if self.instrument.id != other.instrument.id {
            return Err(MergeError::AnotherInstrument);
        }
        let team = team_of(&self.content, &other.content)?;
        let before = self.clone();
        for field in other.fields() {
            self.take_later(other, &field);
        }
        self.merge_rest(other);
        if let Some(team) = team {
            self.content = Content::Team(team);
        }
        let has_changed = *self != before;
        if has_changed && self.is_too_large() {
            *self = before;
            return Err(MergeError::TooLarge);
        }
        Ok(Merged { has_changed, other_lacks: self != other })
    }

    /// Whether what is stored of it could not be read again.
    fn is_too_large(&self) -> bool {
        let of_response =
            self.response().map_or(0, |response| response.answers.len().max(response.notes.len()));
        let entries = [self.instrument.statements.len(), of_response, self.actions.len()];
        entries.into_iter().any(|entries| entries > MOST)
            || self.stamps.fields().len() > MOST_STAMPS
            || self.to_stored().len() > MAX_STORED_BYTES
    }

    fn take_later(&mut self, other: &Self, field: &Field) {
        let (ours, theirs) = (self.value(field), other.value(field));
        if other.rank(field, &theirs) <= self.rank(field, &ours) {
            return;
        }
        let stamp = other.stamps.of(field);
        if stamp > 0 {
            self.stamps.set(field.clone(), stamp);
        }
        if let Field::Answer(id) = field {
            match other.instrument.statements.get(id) {
                Some(words) => _ = self.instrument.statements.insert(id.clone(), words.clone()),
                None => _ = self.instrument.statements.remove(id),
            }
        }
        self.put(field, theirs);
    }

    fn rank<'a>(&'a self, field: &Field, value: &'a str) -> Rank<'a> {
        (self.stamps.of(field), value.len(), value, self.words(field))
    }

    /// The words in which what this field answers was asked.
    pub(super) fn words(&self, field: &Field) -> Option<&Text> {
        match field {
            Field::Answer(id) => self.instrument.statements.get(id),
            _ => None,
        }
    }

    /// What nobody changes is the same in every state, but for what format 1 did not keep and for forged files; of two
    /// values the greater one, so that the order does not matter there either.
    fn merge_rest(&mut self, other: &Self) {
        if (self.revision, self.changed) < (other.revision, other.changed) {
            (self.revision, self.changed) = (other.revision, other.changed);
        }
        self.begun = self.begun.min(other.begun);
        let (ours, theirs) = (&mut self.instrument, &other.instrument);
        if (&ours.hash, &ours.version) < (&theirs.hash, &theirs.version) {
            ours.hash.clone_from(&theirs.hash);
            ours.version.clone_from(&theirs.version);
        }
        if ours.scale < theirs.scale {
            ours.scale.clone_from(&theirs.scale);
        }
        let (Content::Response(ours), Content::Response(theirs)) = (&mut self.content, &other.content) else {
            return;
        };
        // A quick scan may become a full one, and never the other way.
        ours.scan = ours.scan.min(theirs.scan);
        if (&ours.id, &ours.perspective) < (&theirs.id, &theirs.perspective) {
            ours.id.clone_from(&theirs.id);
            ours.perspective.clone_from(&theirs.perspective);
        }
    }
}

/// The result of a team that two states of one measurement hold. It comes whole: only words that one of them was passed on
/// without are filled in.
///
/// # Errors
/// [`MergeError::AnotherTeam`] for two different results, and for a team and one person.
fn team_of(ours: &Content, theirs: &Content) -> Result<Option<TeamResult>, MergeError> {
    match (ours, theirs) {
        (Content::Response(_), Content::Response(_)) => Ok(None),
        (Content::Team(ours), Content::Team(theirs)) => {
            ours.join(theirs).map(Some).ok_or(MergeError::AnotherTeam)
        }
        (Content::Response(_), Content::Team(_)) | (Content::Team(_), Content::Response(_)) => {
            Err(MergeError::AnotherTeam)
        }
    }
}
