//! Rule 7: the words in which something was asked are the words that are shown.

use super::{InstrumentReference, Measurement};
use crate::domain::instrument::{Instrument, Perspective, Scale, Statement};
use crate::domain::{Answer, Text};
use serde::Serialize;

/// The words of the scale on which a measurement is answered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ScaleWords {
    /// The labels of the steps 1 to 5.
    pub steps: [Text; 5],
    /// The label of the answer outside the scale, "Weet ik niet".
    pub unknown: Text,
}

impl ScaleWords {
    /// The words of a scale; `None` for one that has not five steps, which no instrument has.
    pub(super) fn of(scale: &Scale) -> Option<Self> {
        let steps: Vec<Text> = scale.steps().iter().map(|step| step.label().clone()).collect();
        Some(Self { steps: steps.try_into().ok()?, unknown: scale.unknown().clone() })
    }

    /// What an answer is called.
    #[must_use]
    pub fn label(&self, answer: Answer) -> &Text {
        let step = answer.step().and_then(|step| usize::from(step.value()).checked_sub(1));
        step.and_then(|place| self.steps.get(place)).unwrap_or(&self.unknown)
    }
}

impl InstrumentReference {
    /// The words of a statement: those in which it was asked, and where these are not known, those in which this
    /// perspective would read it now.
    #[must_use]
    pub fn wording<'a>(&'a self, statement: &'a Statement, perspective: Option<&Perspective>) -> &'a Text {
        self.statements.get(statement.id()).unwrap_or_else(|| statement.wording(perspective))
    }

    /// What an answer is called: as on the scale that was read, and where that is not known, as on this one. `None` when
    /// neither has such a step.
    #[must_use]
    pub fn label<'a>(&'a self, answer: Answer, now: &'a Scale) -> Option<&'a Text> {
        self.scale.as_ref().map_or_else(|| now.label(answer), |scale| Some(scale.label(answer)))
    }

    /// Whether the answers were given on a scale with other words than this one has.
    #[must_use]
    pub fn has_other_scale(&self, now: &Scale) -> bool {
        self.scale.is_some() && self.scale != ScaleWords::of(now)
    }
}

impl Measurement {
    /// The words of a statement, as [`InstrumentReference::wording`] has them for who answered.
    #[must_use]
    pub fn wording<'a>(&'a self, instrument: &Instrument, statement: &'a Statement) -> &'a Text {
        self.instrument.wording(statement, self.content.reader(instrument))
    }

    /// The words in which a statement was answered, where it is asked in others now; `None` for one that is open. The
    /// answer may not hold for the words of now.
    #[must_use]
    pub fn reworded<'a>(&'a self, instrument: &Instrument, statement: &Statement) -> Option<&'a Text> {
        self.response()?.answers.get(statement.id())?;
        let then = self.instrument.statements.get(statement.id())?;
        (then != statement.wording(self.content.reader(instrument))).then_some(then)
    }
}
