use super::ViewContext;
use crate::domain::result::figures;
use crate::domain::{ChartModel, Profile, Score};

/// What the charts show; each caption is the name of a principle with its score: `1. Menselijke behoeften: 4,2`.
pub(super) fn chart(context: &ViewContext, profile: &Profile) -> ChartModel {
    let caption = |number, label: &str, score: Option<Score>| {
        let name = format!("{number}. {label}");
        match score {
            Some(score) => context.texts.point(name, figures::score(score, context.language())),
            None => context.texts.point_none(name),
        }
    };
    ChartModel::new(context.instrument, profile, context.language(), caption)
}
