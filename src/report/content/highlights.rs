use super::ReportContext;
use crate::domain::{AgendaItem, Highlight, talk_agenda};
use crate::report::model::{Block, Item, Level, ListStyle, Role};
use crate::report::subject::Reported;

/// How many statements are named to talk about.
const AGENDA: usize = 5;

/// What one is furthest with, and where a chance lies.
pub(super) fn highlights(context: &ReportContext) -> Vec<Block> {
    let strengths = [
        Block::heading(Level::Section, context.texts.strengths()),
        list(context, &context.summary.strengths),
    ];
    let chances =
        [Block::heading(Level::Section, context.texts.chances()), list(context, &context.summary.chances)];
    strengths.into_iter().chain(chances).collect()
}

fn list(context: &ReportContext, highlights: &[Highlight]) -> Block {
    if highlights.is_empty() {
        return Block::paragraph(Role::Hint, context.texts.highlight_none());
    }
    let item = |highlight: &Highlight| Item {
        figure: Some(context.score(highlight.score)),
        ..Item::of(context.short(&highlight.principle))
    };
    Block::list(ListStyle::Rows, highlights.iter().map(item).collect())
}

/// The statements to talk about first, each with its question; nothing where no statement has a score.
pub(super) fn agenda(context: &ReportContext) -> Vec<Block> {
    let item = |item: AgendaItem| {
        let (_, statement) = context.instrument().statement(&item.statement)?;
        Some(Item {
            figure: Some(context.score(item.score)),
            hint: Some(context.texts.agenda_question(context.text(&item.question))),
            ..Item::of(context.wording(statement))
        })
    };
    let agenda = talk_agenda(context.instrument(), &context.profile);
    let items: Vec<_> = agenda.into_iter().take(AGENDA).filter_map(item).collect();
    if items.is_empty() {
        return Vec::new();
    }
    let lead = match context.subject.reported {
        Reported::Person { .. } => context.texts.agenda_lead(),
        Reported::Team { .. } => context.texts.agenda_lead_team(),
    };
    vec![
        Block::heading(Level::Part, context.texts.agenda()),
        Block::paragraph(Role::Caption, lead),
        Block::list(ListStyle::Numbers, items),
    ]
}
