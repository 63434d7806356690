use super::ViewContext;
use crate::domain::instrument::PrincipleId;
use crate::domain::{Highlight, Score};

/// A principle that stands out.
#[derive(Clone, Debug, PartialEq)]
pub struct HighlightView {
    /// Which principle.
    pub principle: PrincipleId,
    /// Its name in two or three words.
    pub name: String,
    /// Its score.
    pub score: Score,
}

pub(super) fn highlights(context: &ViewContext, highlights: &[Highlight]) -> Vec<HighlightView> {
    let view = |highlight: &Highlight| HighlightView {
        principle: highlight.principle.clone(),
        name: context.short(&highlight.principle).to_owned(),
        score: highlight.score,
    };
    highlights.iter().map(view).collect()
}
