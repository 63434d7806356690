use super::ReportContext;
use crate::domain::{Count, LensProfile, Outcome, PrincipleProfile};
use crate::report::model::ColumnKind::{Figures, Text};
use crate::report::model::{Block, Cell, Column, Level, Role, Row, Table};

/// The figures of the charts as a table: per principle, per lens and in total.
pub(super) fn table(context: &ReportContext) -> Vec<Block> {
    let texts = context.texts;
    let column = |title: &str, share, kind| Column { title: title.to_owned(), share, kind };
    let principles = context.profile.principles().iter().map(|principle| principle_row(context, principle));
    let lenses = context.profile.lenses().iter().map(|lens| lens_row(context, lens));
    let overall = row(context, texts.table_overall().to_owned(), context.summary.overall, None, true);
    let table = Table {
        summary: texts.table_caption().to_owned(),
        columns: vec![
            column(texts.table_principle(), 0.27, Text),
            column(texts.table_score(), 0.23, Figures),
            column(texts.table_percent(), 0.13, Figures),
            column(texts.table_given(), 0.14, Figures),
            column(texts.table_unknown(), 0.14, Figures),
            column(texts.table_open(), 0.09, Figures),
        ],
        rows: principles.chain(lenses).chain([overall]).collect(),
    };
    let heading = Block::heading(Level::Part, texts.table());
    vec![heading, Block::paragraph(Role::Caption, texts.table_caption()), Block::Table(table)]
}

fn principle_row(context: &ReportContext, principle: &PrincipleProfile) -> Row {
    let label = format!("{}. {}", principle.number, context.short(&principle.id));
    row(context, label, principle.outcome, Some(principle.count()), false)
}

fn lens_row(context: &ReportContext, lens: &LensProfile) -> Row {
    row(context, context.texts.table_lens(context.lens(&lens.id)), lens.outcome, None, true)
}

/// A row; without a count its last three cells hold a dash, because sums over lenses would only repeat the rows.
fn row(context: &ReportContext, label: String, outcome: Outcome, count: Option<Count>, is_sum: bool) -> Row {
    let none = || context.texts.table_none().to_owned();
    let asked = count.filter(|_| outcome != Outcome::NotAsked);
    let figure =
        |read: fn(&Count) -> u32| Cell::of(asked.as_ref().map_or_else(none, |count| read(count).to_string()));
    let percent = outcome.score().map_or_else(none, |score| context.texts.percent(score.percent()));
    let cells = vec![
        Cell::of(label),
        Cell::of(context.outcome(outcome)),
        Cell::of(percent),
        figure(Count::given),
        figure(|count| count.unknown),
        figure(|count| count.open),
    ];
    Row { cells, is_sum }
}
