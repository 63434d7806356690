use super::ReportContext;
use crate::domain::Count;
use crate::domain::result::{IdeaView, PrincipleView, StatementView};
use crate::report::model::{
    Block, Cell, Column, ColumnKind, Columns, Distribution, Heading, Item, Level, ListStyle, Role, Row,
    Section, Table,
};

/// How much of the width the questions have beside the ideas, which are longer and more.
const SHARE_OF_QUESTIONS: f32 = 0.38;

/// How much of it the answer of one person has beside the statement, and how much the answers of several have.
const SHARE_OF_ANSWER: f32 = 0.37;
const SHARE_OF_ANSWERS: f32 = 0.58;

/// How much of it either half of a note has.
const HALF: f32 = 0.5;

/// Per principle that was asked: the statements with how they were answered, the notes, dialogue questions, ideas; nothing
/// where none was.
pub(super) fn principles(context: &ReportContext) -> Vec<Block> {
    let sections = context.view.principles.iter().map(|one| Block::Section(section(context, one)));
    let sections: Vec<_> = sections.collect();
    if sections.is_empty() {
        return sections;
    }
    let heading = Block::heading(Level::Part, context.texts.result().details());
    [heading].into_iter().chain(sections).collect()
}

fn section(context: &ReportContext, principle: &PrincipleView) -> Section {
    let texts = context.texts.result();
    let mut blocks = vec![Block::Table(answers(context, principle))];
    blocks.extend(notes(context, principle));
    let questions = principle.dialogue.iter().map(|question| Item::of(&**question));
    let questions = detail_list(texts.dialogue(), questions.collect());
    let ideas = principle.ideas.iter().map(|one| idea(context, one));
    let ideas = detail_list(texts.ideas(), ideas.collect());
    blocks.extend(side_by_side(questions, ideas, SHARE_OF_QUESTIONS));
    let continued = context.texts.continued(&principle.name);
    let figure = Some(context.outcome(principle.outcome));
    let heading = Heading { level: Level::Section, text: principle.name.clone(), figure };
    Section { heading, continued, blocks }
}

fn answers(context: &ReportContext, principle: &PrincipleView) -> Table {
    let row = |statement: &StatementView| {
        let drawing = Some(shares(&statement.count));
        let answer = Cell { distribution: drawing, ..Cell::of(&*statement.answers) };
        Row { cells: vec![Cell::of(&*statement.sentence), answer], is_sum: false }
    };
    let texts = context.texts;
    let (given_answers, share) = if context.view.respondents.is_team() {
        (texts.given_answers_team(), SHARE_OF_ANSWERS)
    } else {
        (texts.given_answers(), SHARE_OF_ANSWER)
    };
    let column = |title: &str, share, kind| Column { title: title.to_owned(), share, kind };
    Table {
        summary: texts.answers_of(&principle.name),
        columns: vec![
            column(texts.result().statement(), 1.0 - share, ColumnKind::Text),
            column(given_answers, share, ColumnKind::Distributions),
        ],
        rows: principle.statements.iter().map(row).collect(),
    }
}

/// How often each answer was given, as a share of those who were asked.
fn shares(count: &Count) -> Distribution {
    let people = count.asked().max(1);
    let [one, two, three, four, five] = count.steps;
    // Shares are for drawing: the precision of a screen is enough.
    [one, two, three, four, five, count.unknown].map(|given| (f64::from(given) / f64::from(people)) as f32)
}

/// What was written with a principle; nothing where nobody wrote anything.
fn notes(context: &ReportContext, principle: &PrincipleView) -> Option<Block> {
    let texts = context.texts.result();
    let good = own_words(Level::Detail, texts.notes_good(), principle.good());
    let better = own_words(Level::Detail, texts.notes_better(), principle.better());
    side_by_side(good, better, HALF)
}

/// Two halves beside each other; nothing where both are empty.
fn side_by_side(left: Vec<Block>, right: Vec<Block>, share: f32) -> Option<Block> {
    let has_any = !left.is_empty() || !right.is_empty();
    has_any.then_some(Block::Columns(Columns { left, right, share }))
}

/// What people wrote themselves, under its own heading; nothing where nobody wrote anything.
pub(super) fn own_words<'a>(level: Level, title: &str, texts: impl Iterator<Item = &'a str>) -> Vec<Block> {
    let words: Vec<_> = texts.map(|text| Block::paragraph(Role::OwnWords, text)).collect();
    if words.is_empty() {
        return words;
    }
    [Block::heading(level, title)].into_iter().chain(words).collect()
}

/// An idea with the number of its source in the list at the end.
fn idea(context: &ReportContext, idea: &IdeaView) -> Item {
    let text = &idea.text;
    Item::of(
        idea.source.as_ref().map_or_else(|| text.clone(), |source| context.texts.idea(text, source.number)),
    )
}

/// A heading with a list under it; nothing where the list is empty.
fn detail_list(title: &str, items: Vec<Item>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(Level::Detail, title), Block::list(ListStyle::Bullets, items)]
}
