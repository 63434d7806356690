use super::ReportContext;
use super::principle::own_words;
use crate::report::model::{Block, Item, Level, ListStyle, Role};

/// What was answered and written, and is not asked any more; nothing where all of it is.
pub(super) fn gone(context: &ReportContext) -> Vec<Block> {
    let (texts, gone) = (context.texts.result(), &context.view.gone);
    if gone.is_empty() {
        return Vec::new();
    }
    let mut blocks =
        vec![Block::heading(Level::Part, texts.gone()), Block::paragraph(Role::Hint, texts.gone_lead())];
    let items: Vec<_> = gone
        .statements
        .iter()
        .map(|statement| Item::of(format!("{} {}", statement.sentence, statement.answers)))
        .collect();
    if !items.is_empty() {
        blocks.push(Block::list(ListStyle::Bullets, items));
    }
    blocks.extend(own_words(Level::Section, texts.notes_good(), gone.good()));
    blocks.extend(own_words(Level::Section, texts.notes_better(), gone.better()));
    blocks
}
