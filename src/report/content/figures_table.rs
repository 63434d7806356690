use super::ReportContext;
use crate::domain::result::{FiguresRow, RolesRow};
use crate::report::model::ColumnKind::{Figures, Text};
use crate::report::model::{Block, Cell, Column, Level, Role, Row, Table};

/// The figures of the charts as a table: per principle, per lens and in total.
pub(super) fn table(context: &ReportContext) -> Vec<Block> {
    let (title, texts) = (context.texts.table(), context.texts.result());
    let column = |title: &str, share, kind| Column { title: title.to_owned(), share, kind };
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
        rows: context.view.figures.iter().map(|row| figures_row(context, row)).collect(),
    };
    let heading = Block::heading(Level::Part, title);
    vec![heading, Block::paragraph(Role::Caption, texts.table_caption()), Block::Table(table)]
}

/// A row; a dash stands for each figure that there is not.
fn figures_row(context: &ReportContext, row: &FiguresRow) -> Row {
    let none = || context.texts.table_none().to_owned();
    let percent = row.outcome.score().map(|score| context.texts.result().percent(score.percent()));
    let mut cells = vec![
        Cell::of(&*row.label),
        Cell::of(context.outcome(row.outcome)),
        Cell::of(percent.unwrap_or_else(none)),
    ];
    let counts = row.counts.map_or_else(|| [none(), none(), none()], |counts| counts.map(|n| n.to_string()));
    cells.extend(counts.map(Cell::of));
    Row { cells, is_sum: row.is_sum }
}

/// The scores of the groups of a team beside each other; nothing where there are no two.
pub(super) fn roles(context: &ReportContext) -> Vec<Block> {
    let Some(roles) = &context.view.roles else { return Vec::new() };
    let texts = context.texts.result();
    let column = |title: String, share, kind| Column { title, share, kind };
    // The names of the principles take a third; what is left is for the groups.
    let share = 0.67 / f32::from(u8::try_from(roles.groups.len()).unwrap_or(u8::MAX));
    let groups = roles
        .groups
        .iter()
        .map(|group| column(format!("{} ({})", group.label, group.people), share, Figures));
    let row = |row: &RolesRow| Row {
        cells: [Cell::of(&*row.name)]
            .into_iter()
            .chain(row.outcomes.iter().map(|outcome| Cell::of(context.outcome(*outcome))))
            .collect(),
        is_sum: false,
    };
    let table = Table {
        summary: texts.roles_lead().to_owned(),
        columns: [column(texts.table_principle().to_owned(), 0.33, Text)].into_iter().chain(groups).collect(),
        rows: roles.rows.iter().map(row).collect(),
    };
    let lead = [texts.roles_lead(), &roles.together].join(" ");
    vec![
        Block::heading(Level::Part, texts.roles()),
        Block::paragraph(Role::Caption, lead.trim()),
        Block::Table(table),
    ]
}
