use crate::domain::instrument::{Instrument, Principle, PrincipleId, Statement};
use crate::domain::{Language, Outcome, Profile, Response, Score, Summary, Tally, Text};
use crate::report::figures;
use crate::report::locales::Texts;
use crate::report::subject::Subject;

/// Everything that the parts of the report tell, worked out once.
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

    /// The name of a principle in two or three words.
    pub(super) fn short(&self, principle: &PrincipleId) -> &'a str {
        let principle = self.instrument().principle(principle);
        principle.map_or("", |principle| principle.short().get(self.language()))
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
