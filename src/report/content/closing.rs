use super::ReportContext;
use super::principle::own_words;
use crate::domain::instrument::Source;
use crate::report::model::{Block, Columns, Item, Level, ListStyle, Role};

/// How much of the width the sources have beside what is said about the questionnaire.
const SHARE_OF_SOURCES: f32 = 0.55;

/// The answers to the questions at the end; nothing where nobody gave any.
pub(super) fn closing(context: &ReportContext) -> Vec<Block> {
    let (texts, closing) = (context.texts.result(), &context.view.closing);
    let confidence = closing
        .has_confidence()
        .then(|| Block::paragraph(Role::Body, format!("{}: {}", texts.confidence(), closing.confidence)));
    let stories = own_words(Level::Section, texts.story(), closing.stories.iter().map(String::as_str));
    let said: Vec<_> = confidence.into_iter().chain(stories).collect();
    if said.is_empty() {
        return said;
    }
    [Block::heading(Level::Part, texts.closing())].into_iter().chain(said).collect()
}

/// The documents it leans on, and who wrote the questionnaire.
pub(super) fn about(context: &ReportContext) -> Block {
    let instrument = context.instrument();
    let sources = instrument.sources().iter().map(source).collect();
    let left = vec![
        Block::heading(Level::Part, context.texts.sources()),
        Block::list(ListStyle::References, sources),
    ];
    let right = vec![
        Block::heading(Level::Part, context.texts.result().provenance()),
        Block::paragraph(Role::Body, context.text(instrument.provenance())),
        Block::paragraph(Role::Hint, context.texts.result().version(instrument.id(), instrument.version())),
    ];
    Block::Columns(Columns { left, right, share: SHARE_OF_SOURCES })
}

/// A source: title, publisher, year, and its address where it has one.
fn source(source: &Source) -> Item {
    let year = source.year().map(|year| format!(", {year}")).unwrap_or_default();
    let text = format!("{}. {}{year}", source.title(), source.publisher());
    Item { address: source.url().map(str::to_owned), ..Item::of(text) }
}
