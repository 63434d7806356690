use super::ViewContext;
use crate::domain::{Answer, Step};

/// The scale on which was answered, in the words that people read (rule 7 of the scoring rules).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleView {
    /// The steps 1 to 5.
    pub steps: [StepView; 5],
    /// The answer outside the scale, "Weet ik niet".
    pub unknown: String,
}

/// A step of the scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// What it is called.
    pub label: String,
    /// What it stands for; empty where the instrument explains a step that is called otherwise.
    pub meaning: String,
}

pub(super) fn scale(context: &ViewContext) -> ScaleView {
    let now = context.instrument.scale();
    let step = |step: Step| {
        let label = context.label(Answer::Step(step));
        let place = usize::from(step.value()).saturating_sub(1);
        let same = now.steps().get(place).filter(|_| !context.source.has_other_scale(context.instrument));
        let meaning = same.map_or("", |step| context.text(step.meaning()));
        StepView { label: label.to_owned(), meaning: meaning.to_owned() }
    };
    ScaleView { steps: Step::ALL.map(step), unknown: context.label(Answer::Unknown).to_owned() }
}
