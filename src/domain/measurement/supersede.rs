//! One state of a measurement, chosen by a person above another, is the last word.

use super::{Field, Measurement, Moment};
use crate::domain::ordered;

impl Measurement {
    /// Makes this state prevail over another one: each field in which the two differ counts as changed now, later than
    /// all that the other knows. Whoever still has the other (a tab that is open) gets this one by merging, and not the
    /// two mixed. Nothing happens where the two cannot be merged.
    pub fn supersede(&mut self, other: &Self, now: Moment) {
        if self.clone().merge(other).is_err() {
            return;
        }
        let known = self.revision.max(other.revision);
        self.revision = known;
        let fields = ordered::set(self.fields().into_iter().chain(other.fields()));
        for field in fields {
            let (ours, theirs) = (self.stamp(&field), other.stamp(&field));
            if !self.differs_from(other, &field) {
                // The same value given later: what that was later than, is not to come back either.
                if theirs > ours {
                    self.stamps.set(field, theirs);
                }
            } else {
                self.revision = self.revision.saturating_add(1);
                self.stamps.set(field, self.revision);
                self.changed = now;
            }
        }
    }

    fn differs_from(&self, other: &Self, field: &Field) -> bool {
        self.value(field) != other.value(field) || self.words(field) != other.words(field)
    }
}
