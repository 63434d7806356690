use super::ViewContext;
use crate::domain::result::figures;
use crate::domain::{ChartModel, Outcome, Profile};

/// What the charts show; each caption is the name of a principle with its score: `1. Menselijke behoeften: 4,2`.
pub(super) fn chart(context: &ViewContext, profile: &Profile) -> ChartModel {
    let caption = |number, label: &str, outcome: Outcome| {
        let name = format!("{number}. {label}");
        match outcome {
            Outcome::Scored(score) => context.texts.point(name, figures::score(score, context.language())),
            Outcome::TooFew { .. } => context.texts.point_none(name),
            Outcome::NotAsked => context.texts.point_not_asked(name),
        }
    };
    ChartModel::new(context.instrument, profile, context.language(), caption)
}
