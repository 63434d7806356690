use crate::domain::{ActionPart, Field, Measurement};

/// What goes along in a link only when it is ticked. At first nothing is: the answers are all that a link holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a tick of its own")]
pub struct Extras {
    /// The names: team, organisation, label, and who sees to an agreement.
    pub names: bool,
    /// The notes with the principles.
    pub notes: bool,
    /// Confidence in the follow-up.
    pub confidence: bool,
    /// The moment that tells where we stand.
    pub story: bool,
    /// The agreements.
    pub actions: bool,
}

impl Extras {
    /// Nothing but the answers.
    pub const NONE: Self =
        Self { names: false, notes: false, confidence: false, story: false, actions: false };

    /// Everything.
    pub const ALL: Self = Self { names: true, notes: true, confidence: true, story: true, actions: true };

    /// Whether a field of a measurement goes along. Answers always do.
    #[must_use]
    pub fn has(self, field: &Field) -> bool {
        match field {
            Field::Answer(_) => true,
            Field::Good(_) | Field::Better(_) => self.notes,
            Field::Confidence => self.confidence,
            Field::Story => self.story,
            Field::Team | Field::Organisation | Field::Label => self.names,
            Field::Action(_, ActionPart::Who) => self.actions && self.names,
            Field::Action(..) => self.actions,
        }
    }
}

impl Measurement {
    /// The part that goes along: the answers, and what is ticked. The rest is open, as if it had never been filled in.
    #[must_use]
    pub fn taking_along(&self, extras: Extras) -> Self {
        self.only(|field| extras.has(field))
    }
}
