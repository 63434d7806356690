use super::ReportContext;
use crate::domain::result::{AgendaItemView, HighlightView};
use crate::report::model::{Block, Item, Level, ListStyle, Role};

/// The strengths, and where a chance lies.
pub(super) fn highlights(context: &ReportContext) -> Vec<Block> {
    let (texts, view) = (context.texts.result(), &context.view);
    vec![
        Block::heading(Level::Section, texts.strengths()),
        list(context, &view.strengths),
        Block::heading(Level::Section, texts.chances()),
        list(context, &view.chances),
    ]
}

fn list(context: &ReportContext, highlights: &[HighlightView]) -> Block {
    if highlights.is_empty() {
        return Block::paragraph(Role::Hint, context.texts.result().highlight_none());
    }
    let item = |highlight: &HighlightView| Item {
        figure: Some(context.score(highlight.score)),
        ..Item::of(&*highlight.name)
    };
    Block::list(ListStyle::Rows, highlights.iter().map(item).collect())
}

/// The statements to talk about first, each with its question; nothing where no statement has a score.
pub(super) fn agenda(context: &ReportContext) -> Vec<Block> {
    let (texts, agenda) = (context.texts.result(), &context.view.agenda);
    if agenda.items.is_empty() {
        return Vec::new();
    }
    let item = |item: &AgendaItemView| Item {
        figure: Some(context.score(item.score)),
        hint: Some(texts.agenda_question(&item.question)),
        ..Item::of(&*item.sentence)
    };
    vec![
        Block::heading(Level::Part, texts.agenda()),
        Block::paragraph(Role::Caption, agenda.lead),
        Block::list(ListStyle::Numbers, agenda.items.iter().map(item).collect()),
    ]
}
