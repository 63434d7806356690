use super::ViewContext;

/// The answers to the questions at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClosingView {
    /// The confidence in the follow-up that was given; empty where nobody gave one.
    pub confidence: String,
    /// How many people gave step 1, 2, 3, 4 and 5 as their confidence.
    pub confidence_counts: [u32; 5],
    /// The moments that tell where we stand; none is empty.
    pub stories: Vec<String>,
}

impl ClosingView {
    /// Whether anybody gave their confidence in the follow-up.
    #[must_use]
    pub fn has_confidence(&self) -> bool {
        self.confidence_counts.iter().any(|people| *people > 0)
    }
}

pub(super) fn closing(context: &ViewContext) -> ClosingView {
    let confidence_counts = context.words.confidence;
    let steps = context.instrument.closing().confidence().steps();
    let steps = steps.iter().map(|label| context.text(label).to_owned()).zip(confidence_counts);
    let stories = context.words.stories.iter().map(|story| story.trim()).filter(|story| !story.is_empty());
    ClosingView {
        confidence: context.given(steps, context.words.confident_people()),
        confidence_counts,
        stories: stories.map(str::to_owned).collect(),
    }
}
