use super::ReportContext;
use crate::domain::result::FiguresRow;
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
