use super::Told;
use crate::domain::{AgendaItem, Highlight, talk_agenda};
use crate::report::model::{Block, Item, Level, ListStyle, Role};
use crate::report::subject::Reported;

/// How many statements are named to talk about.
const AGENDA: usize = 5;

/// What one is furthest with, and where a chance lies.
pub(super) fn highlights(told: &Told) -> Vec<Block> {
    let strengths =
        [Block::heading(Level::Section, told.texts.strengths()), list(told, &told.summary.strengths)];
    let chances = [Block::heading(Level::Section, told.texts.chances()), list(told, &told.summary.chances)];
    strengths.into_iter().chain(chances).collect()
}

fn list(told: &Told, highlights: &[Highlight]) -> Block {
    if highlights.is_empty() {
        return Block::paragraph(Role::Hint, told.texts.highlight_none());
    }
    let item = |highlight: &Highlight| Item {
        figure: Some(told.score(highlight.score)),
        ..Item::of(told.short(&highlight.principle))
    };
    Block::list(ListStyle::Rows, highlights.iter().map(item).collect())
}

/// The statements to talk about first, each with its question; nothing where no statement has a score.
pub(super) fn agenda(told: &Told) -> Vec<Block> {
    let item = |item: AgendaItem| {
        let (_, statement) = told.instrument().statement(&item.statement)?;
        Some(Item {
            figure: Some(told.score(item.score)),
            hint: Some(told.texts.agenda_question(told.text(&item.question))),
            ..Item::of(told.wording(statement))
        })
    };
    let agenda = talk_agenda(told.instrument(), &told.profile);
    let items: Vec<_> = agenda.into_iter().take(AGENDA).filter_map(item).collect();
    if items.is_empty() {
        return Vec::new();
    }
    let lead = match told.subject.reported {
        Reported::Measurement(_) => told.texts.agenda_lead(),
        Reported::Team { .. } => told.texts.agenda_lead_team(),
    };
    vec![
        Block::heading(Level::Part, told.texts.agenda()),
        Block::paragraph(Role::Caption, lead),
        Block::list(ListStyle::Numbers, items),
    ]
}
