use super::ReportContext;
use crate::domain::result::AgreementView;
use crate::report::dates;
use crate::report::model::ColumnKind::Text;
use crate::report::model::{Block, Cell, Column, Heading, Level, Row, Section, Table};

/// The agreements as a table; nothing where there are none.
pub(super) fn agreements(context: &ReportContext) -> Vec<Block> {
    let agreements = &context.view.agreements;
    if agreements.is_empty() {
        return Vec::new();
    }
    let (texts, title) = (context.texts, context.texts.result().actions());
    let column = |title: &str, share| Column { title: title.to_owned(), share, kind: Text };
    let table = Table {
        summary: title.to_owned(),
        columns: vec![
            column(texts.action_what(), 0.31),
            column(texts.action_who(), 0.14),
            column(texts.action_due(), 0.175),
            column(texts.action_phase(), 0.13),
            column(texts.action_participation(), 0.14),
            column(texts.action_state(), 0.105),
        ],
        rows: agreements.iter().map(|agreement| row(context, agreement)).collect(),
    };
    let heading = Heading { level: Level::Part, text: title.to_owned(), figure: None };
    let continued = texts.continued(title);
    vec![Block::Section(Section { heading, continued, blocks: vec![Block::Table(table)] })]
}

fn row(context: &ReportContext, agreement: &AgreementView) -> Row {
    let texts = context.texts;
    let origin = agreement.principle.as_ref().map(|principle| texts.action_origin(principle));
    let cells = vec![
        Cell { hint: origin, ..Cell::of(&*agreement.what) },
        Cell::of(&*agreement.who),
        Cell::of(agreement.due.map_or_else(String::new, |due| dates::long(due, texts))),
        Cell::of(&*agreement.phase),
        Cell::of(&*agreement.participation),
        Cell::of(agreement.state),
    ];
    Row { cells, is_sum: false }
}
