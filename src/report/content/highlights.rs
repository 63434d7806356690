use super::ReportContext;
use crate::domain::result::{AgendaItemView, AgendaListView, HighlightView};
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

/// The statements to talk about first, each with its question, list by list; nothing where no statement has a score.
pub(super) fn agenda(context: &ReportContext) -> Vec<Block> {
    let (texts, lists) = (context.texts.result(), &context.view.agenda.lists);
    if lists.is_empty() {
        return Vec::new();
    }
    let heading = Block::heading(Level::Part, texts.agenda());
    [heading].into_iter().chain(lists.iter().flat_map(|list| agenda_list(context, list))).collect()
}

fn agenda_list(context: &ReportContext, list: &AgendaListView) -> Vec<Block> {
    let texts = context.texts.result();
    let item = |item: &AgendaItemView| Item {
        figure: item.score.map(|score| context.score(score)),
        hint: Some(
            [&*item.basis, &texts.agenda_question(&item.question)]
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
        ),
        ..Item::of(&*item.sentence)
    };
    let title = list.title.map(|title| Block::heading(Level::Section, title));
    let items = (!list.items.is_empty())
        .then(|| Block::list(ListStyle::Numbers, list.items.iter().map(item).collect()));
    title.into_iter().chain([Block::paragraph(Role::Caption, list.lead)]).chain(items).collect()
}
