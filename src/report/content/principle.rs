use super::ReportContext;
use crate::domain::instrument::{Idea, Principle};
use crate::domain::{Count, Note, PrincipleProfile, StatementProfile};
use crate::report::model::{
    Block, Cell, Column, ColumnKind, Columns, Distribution, Heading, Item, Level, ListStyle, Role, Row,
    Section, Table,
};
use crate::report::subject::Reported;

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
    let sections =
        context.asked().map(|(principle, scored)| Block::Section(section(context, principle, scored)));
    let sections: Vec<_> = sections.collect();
    if sections.is_empty() {
        return sections;
    }
    [Block::heading(Level::Part, context.texts.details())].into_iter().chain(sections).collect()
}

fn section(context: &ReportContext, principle: &Principle, scored: &PrincipleProfile) -> Section {
    let name = context.name(principle);
    let mut blocks = vec![Block::Table(answers(context, &name, principle, &scored.statements))];
    blocks.extend(context.words.notes.get(principle.id()).and_then(|given| notes(context, given)));
    let questions = principle.dialogue().iter().map(|question| Item::of(context.text(question)));
    let questions = detail_list(context.texts.dialogue(), questions.collect());
    let ideas = principle.ideas().iter().map(|one| idea(context, one));
    let ideas = detail_list(context.texts.ideas(), ideas.collect());
    blocks.extend(beside(questions, ideas, SHARE_OF_QUESTIONS));
    let continued = context.texts.continued(&name);
    let figure = Some(context.outcome(scored.outcome));
    Section { heading: Heading { level: Level::Section, text: name, figure }, continued, blocks }
}

fn answers(
    context: &ReportContext,
    name: &str,
    principle: &Principle,
    statements: &[StatementProfile],
) -> Table {
    let row = |scored: &StatementProfile| {
        let statement = principle.statements().iter().find(|statement| *statement.id() == scored.id)?;
        let drawing = Some(shares(&scored.count));
        let answer = Cell { distribution: drawing, ..Cell::of(words(context, &scored.count)) };
        Some(Row { cells: vec![Cell::of(context.wording(statement)), answer], is_sum: false })
    };
    let (given_answers, share) = match context.subject.reported {
        Reported::Person { .. } => (context.texts.given_answers(), SHARE_OF_ANSWER),
        Reported::Team { .. } => (context.texts.given_answers_team(), SHARE_OF_ANSWERS),
    };
    let column = |title: &str, share, kind| Column { title: title.to_owned(), share, kind };
    Table {
        summary: context.texts.answers_of(name),
        columns: vec![
            column(context.texts.statement(), 1.0 - share, ColumnKind::Text),
            column(given_answers, share, ColumnKind::Distributions),
        ],
        rows: statements.iter().filter_map(row).collect(),
    }
}

/// How often each answer was given, as a share of those who were asked.
fn shares(count: &Count) -> Distribution {
    let people = count.asked().max(1);
    let [one, two, three, four, five] = count.steps;
    // Shares are for drawing: the precision of a screen is enough.
    [one, two, three, four, five, count.unknown].map(|given| (f64::from(given) / f64::from(people)) as f32)
}

/// The answers in words: the answer of one person, or how often each was given.
fn words(context: &ReportContext, count: &Count) -> String {
    let scale = context.instrument().scale();
    let step = |step: &crate::domain::instrument::ScaleStep| {
        context.texts.answer_step(context.text(step.label()), step.value())
    };
    let steps = scale.steps().iter().map(step).zip(count.steps);
    let unknown = (context.text(scale.unknown()).to_owned(), count.unknown);
    let open = (context.texts.open().to_owned(), count.open);
    given(context, steps.chain([unknown, open]), count.asked())
}

/// What so many people answered: the answer of one person, or how often each was given.
pub(super) fn given(
    context: &ReportContext,
    answers: impl Iterator<Item = (String, u32)>,
    people: u32,
) -> String {
    let each = |(answer, given): (String, u32)| {
        if people == 1 { answer } else { context.texts.times(answer, given) }
    };
    answers.filter(|(_, given)| *given > 0).map(each).collect::<Vec<_>>().join(", ")
}

/// What was written with a principle. Of several people it stands in no order that tells who wrote both halves.
fn notes(context: &ReportContext, notes: &[Note]) -> Option<Block> {
    let good = notes.iter().map(|note| &note.good);
    let better = notes.iter().map(|note| &note.better);
    let good = own_words(Level::Detail, context.texts.notes_good(), good);
    let better = own_words(Level::Detail, context.texts.notes_better(), better);
    beside(good, better, HALF)
}

/// Two halves beside each other; nothing where both are empty.
fn beside(left: Vec<Block>, right: Vec<Block>, share: f32) -> Option<Block> {
    let has_any = !left.is_empty() || !right.is_empty();
    has_any.then_some(Block::Columns(Columns { left, right, share }))
}

/// What people wrote themselves, under its own heading; nothing where nobody wrote anything.
pub(super) fn own_words<'a>(
    level: Level,
    title: &str,
    texts: impl IntoIterator<Item = &'a String>,
) -> Vec<Block> {
    let texts = texts.into_iter().map(|text| text.trim()).filter(|text| !text.is_empty());
    let words: Vec<_> = texts.map(|text| Block::paragraph(Role::OwnWords, text)).collect();
    if words.is_empty() {
        return words;
    }
    [Block::heading(level, title)].into_iter().chain(words).collect()
}

/// An idea with the number of its source in the list at the end.
fn idea(context: &ReportContext, idea: &Idea) -> Item {
    let sources = context.instrument().sources();
    let text = context.text(idea.text());
    let number = sources.iter().zip(1_u32..).find(|(source, _)| source.id() == idea.source());
    Item::of(number.map_or_else(|| text.to_owned(), |(_, number)| context.texts.idea(text, number)))
}

/// A heading with a list under it; nothing where the list is empty.
fn detail_list(title: &str, items: Vec<Item>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(Level::Detail, title), Block::list(ListStyle::Bullets, items)]
}
