use super::figures;
use super::locales::Texts;
use super::subject::Subject;
use crate::domain::instrument::{Instrument, LensId, Principle, PrincipleId, ScaleStep, Statement};
use crate::domain::{Answer, Language, Outcome, Profile, Response, Score, Summary, Tally, Text};

/// Everything that the parts of a report tell, worked out once.
pub(super) struct Told<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) texts: Texts,
    pub(super) profile: Profile,
    pub(super) summary: Summary,
}

impl<'a> Told<'a> {
    pub(super) fn new(subject: Subject<'a>) -> Self {
        let tally = Tally::of(subject.measurement.response(), subject.instrument);
        let profile = Profile::score(subject.instrument, &tally.counts(), tally.len());
        let summary = Summary::of(subject.instrument, &profile);
        Self { subject, texts: subject.language.into(), profile, summary }
    }

    pub(super) fn instrument(&self) -> &'a Instrument {
        self.subject.instrument
    }

    pub(super) fn response(&self) -> &'a Response {
        self.subject.measurement.response()
    }

    pub(super) fn language(&self) -> Language {
        self.subject.language
    }

    /// A text in the language of the report.
    pub(super) fn text<'b>(&self, text: &'b Text) -> &'b str {
        text.get(self.subject.language)
    }

    /// A statement as the person who answered read it.
    pub(super) fn wording<'b>(&self, statement: &'b Statement) -> &'b str {
        let perspective = self.instrument().perspective(&self.response().perspective);
        self.text(statement.wording(perspective))
    }

    /// A statement in the words in which it was asked; those of now, where the measurement does not know them.
    pub(super) fn asked_as<'b>(&'b self, statement: &'b Statement) -> &'b str {
        let asked = self.subject.measurement.instrument().statements().get(statement.id());
        asked.map_or_else(|| self.wording(statement), |words| self.text(words))
    }

    /// What an answer to a statement is called; `None` is left open.
    pub(super) fn answer_name(&self, answer: Option<Answer>) -> &'a str {
        let scale = self.instrument().scale();
        let name = match answer {
            Some(Answer::Step(given)) => {
                scale.steps().iter().find(|step| step.value() == given.value()).map(ScaleStep::label)
            }
            Some(Answer::Unknown) => Some(scale.unknown()),
            None => return self.texts.open(),
        };
        name.map_or("", |name| name.get(self.language()))
    }

    /// What the given confidence in the follow-up is called; empty when left open.
    pub(super) fn confidence_name(&self) -> &'a str {
        let steps = self.instrument().closing().confidence().steps();
        let given = self.response().closing.confidence;
        let name = given.and_then(|step| steps.get(usize::from(step.value()).checked_sub(1)?));
        name.map_or("", |name| name.get(self.language()))
    }

    /// The name of a principle in two or three words.
    pub(super) fn short(&self, principle: &PrincipleId) -> &'a str {
        let principle = self.instrument().principle(principle);
        principle.map_or("", |principle| principle.short().get(self.language()))
    }

    /// The name of a lens.
    pub(super) fn lens(&self, lens: &LensId) -> &'a str {
        let lens = self.instrument().lenses().iter().find(|known| known.id() == lens);
        lens.map_or("", |lens| lens.label().get(self.language()))
    }

    /// The number and the short name of a principle: `2. Zo gewoon mogelijk`.
    pub(super) fn name(&self, principle: &Principle) -> String {
        format!("{}. {}", principle.number(), principle.short().get(self.language()))
    }

    pub(super) fn score(&self, score: Score) -> String {
        figures::score(score, self.language())
    }

    pub(super) fn outcome(&self, outcome: Outcome) -> String {
        figures::outcome(self.texts, self.language(), outcome)
    }
}
