use super::ViewContext;
use super::statement::{StatementView, statement};
use crate::domain::instrument::{Idea, Principle, PrincipleId};
use crate::domain::{Language, Note, Outcome, PrincipleProfile, Profile};

/// A principle of which anything was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct PrincipleView {
    /// Which principle.
    pub id: PrincipleId,
    /// Its number, from 1.
    pub number: u8,
    /// Its name in two or three words.
    pub short: String,
    /// Its number and that name: `2. Zo gewoon mogelijk`.
    pub name: String,
    /// Its score.
    pub outcome: Outcome,
    /// The statements that were asked.
    pub statements: Vec<StatementView>,
    /// What was written with it. Of several people it stands in no order that says who wrote it.
    pub notes: Vec<Note>,
    /// Questions for a dialogue.
    pub dialogue: Vec<String>,
    /// What to try.
    pub ideas: Vec<IdeaView>,
}

/// Something to try, and the document it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdeaView {
    /// What to try.
    pub text: String,
    /// The document it comes from.
    pub source: Option<IdeaSource>,
}

/// The document that an idea comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdeaSource {
    /// Its number among the sources of the instrument, from 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// The language of its title, where the instrument file states one.
    pub language: Option<Language>,
}

impl PrincipleView {
    /// What already goes well, in people's own words; none is empty.
    pub fn good(&self) -> impl Iterator<Item = &str> {
        self.notes.iter().map(|note| note.good.trim()).filter(|text| !text.is_empty())
    }

    /// What could be better, in people's own words; none is empty.
    pub fn better(&self) -> impl Iterator<Item = &str> {
        self.notes.iter().map(|note| note.better.trim()).filter(|text| !text.is_empty())
    }
}

pub(super) fn principles(context: &ViewContext, profile: &Profile) -> Vec<PrincipleView> {
    let asked = profile.principles().iter().filter(|principle| principle.is_asked());
    let principle = |scored: &PrincipleProfile| {
        Some(principle(context, context.instrument.principle(&scored.id)?, scored))
    };
    asked.filter_map(principle).collect()
}

fn principle(context: &ViewContext, principle: &Principle, scored: &PrincipleProfile) -> PrincipleView {
    let statements = scored.statements.iter().filter_map(|scored| {
        let (_, asked) = context.instrument.statement(&scored.id)?;
        Some(statement(context, asked, scored))
    });
    PrincipleView {
        id: principle.id().clone(),
        number: principle.number(),
        short: context.text(principle.short()).to_owned(),
        name: context.name(principle),
        outcome: scored.outcome,
        statements: statements.collect(),
        notes: context.words.notes.get(principle.id()).cloned().unwrap_or_default(),
        dialogue: principle.dialogue().iter().map(|question| context.text(question).to_owned()).collect(),
        ideas: principle.ideas().iter().map(|one| idea(context, one)).collect(),
    }
}

fn idea(context: &ViewContext, idea: &Idea) -> IdeaView {
    let sources = (1..).zip(context.instrument.sources());
    let source = sources.into_iter().find(|(_, source)| source.id() == idea.source());
    IdeaView {
        text: context.text(idea.text()).to_owned(),
        source: source.map(|(number, source)| IdeaSource {
            number,
            title: source.title().to_owned(),
            language: source.language(),
        }),
    }
}
