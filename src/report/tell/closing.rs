use super::Told;
use super::principle::own_words;
use crate::domain::instrument::Source;
use crate::report::model::{Block, Columns, Item, Level, ListStyle, Role};

/// How much of the width the sources have beside what is told of the questionnaire.
const SHARE_OF_SOURCES: f32 = 0.55;

/// The answers to the questions at the end; nothing where both were left open.
pub(super) fn closing(told: &Told) -> Vec<Block> {
    let answers = &told.response().closing;
    let confidence = answers
        .confidence
        .map(|_| Block::paragraph(Role::Body, told.texts.confidence(told.confidence_name())));
    let story = Some(&answers.story).filter(|story| !story.trim().is_empty());
    let story = story.into_iter().flat_map(|story| {
        let [_, words] = own_words(told.texts.story(), story);
        [Block::heading(Level::Section, told.texts.story()), words]
    });
    let said: Vec<_> = confidence.into_iter().chain(story).collect();
    if said.is_empty() {
        return said;
    }
    [Block::heading(Level::Part, told.texts.closing())].into_iter().chain(said).collect()
}

/// The documents it leans on, and who wrote the questionnaire.
pub(super) fn about(told: &Told) -> Block {
    let instrument = told.instrument();
    let sources = instrument.sources().iter().map(source).collect();
    let left =
        vec![Block::heading(Level::Part, told.texts.sources()), Block::list(ListStyle::References, sources)];
    let right = vec![
        Block::heading(Level::Part, told.texts.disclosure()),
        Block::paragraph(Role::Body, told.text(instrument.disclosure())),
        Block::paragraph(Role::Hint, told.texts.version(instrument.id(), instrument.version())),
    ];
    Block::Columns(Columns { left, right, share: SHARE_OF_SOURCES })
}

/// A source: title, publisher, year, and its address where it has one.
fn source(source: &Source) -> Item {
    let year = source.year().map(|year| format!(", {year}")).unwrap_or_default();
    let text = format!("{}. {}{year}", source.title(), source.publisher());
    Item { address: source.url().map(str::to_owned), ..Item::of(text) }
}
