use super::ViewContext;
use crate::domain::{Count, LensProfile, Outcome, PrincipleProfile, Profile};

/// A row of the table with the figures of the charts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiguresRow {
    /// Of what: the number and short name of a principle, a lens, or the whole.
    pub label: String,
    /// Its score.
    pub outcome: Outcome,
    /// How often a step was given, how often "weet ik niet" was, and how often a statement was left open. `None` for
    /// what was not asked, and for a sum, which would only repeat the rows.
    pub counts: Option<[u32; 3]>,
    /// Whether it sums up other rows.
    pub is_sum: bool,
}

/// A row per principle, per lens, and in total.
pub(super) fn rows(context: &ViewContext, profile: &Profile) -> Vec<FiguresRow> {
    let principles = profile.principles().iter().map(|principle| principle_row(context, principle));
    let lenses = profile.lenses().iter().map(|lens| lens_row(context, lens));
    let overall = sum(context.texts.table_overall().to_owned(), profile.overall());
    principles.chain(lenses).chain([overall]).collect()
}

fn principle_row(context: &ViewContext, principle: &PrincipleProfile) -> FiguresRow {
    let figures = |count: Count| [count.given(), count.unknown, count.open];
    FiguresRow {
        label: format!("{}. {}", principle.number, context.short(&principle.id)),
        outcome: principle.outcome,
        counts: principle.is_asked().then(|| figures(principle.count())),
        is_sum: false,
    }
}

fn lens_row(context: &ViewContext, scored: &LensProfile) -> FiguresRow {
    let lens = context.instrument.lenses().iter().find(|lens| *lens.id() == scored.id);
    let label = lens.map_or("", |lens| context.text(lens.label()));
    sum(context.texts.table_lens(label), scored.outcome)
}

fn sum(label: String, outcome: Outcome) -> FiguresRow {
    FiguresRow { label, outcome, counts: None, is_sum: true }
}
