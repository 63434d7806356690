use super::figures;
use super::locales::Texts;
use super::subject::{Reported, Subject};
use crate::domain::instrument::{
    Instrument, LensId, Perspective, Principle, PrincipleId, Statement,
};
use crate::domain::result::SharedWords;
use crate::domain::{
    Answer, Counts, Language, Outcome, PrincipleProfile, Profile, Score, StatementProfile, Summary, Tally,
    Text,
};

/// Everything that the parts of a report tell, worked out once.
pub(super) struct ReportContext<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) texts: Texts,
    /// What was written and agreed.
    pub(super) words: SharedWords,
    /// Who answered; `None` for a team.
    pub(super) perspective: Option<&'a Perspective>,
    pub(super) profile: Profile,
    pub(super) summary: Summary,
}

impl<'a> ReportContext<'a> {
    pub(super) fn new(subject: Subject<'a>) -> Self {
        let Subject { instrument, reported, .. } = subject;
        let (counts, people) = answers(reported, instrument);
        let perspective = match reported {
            Reported::Person { response, .. } => instrument.perspective(&response.perspective),
            Reported::Team { .. } => None,
        };
        let words = reported.words();
        let profile = Profile::score(instrument, &counts, people);
        let summary = Summary::of(instrument, &profile);
        Self { subject, texts: subject.language.into(), words, perspective, profile, summary }
    }

    pub(super) fn instrument(&self) -> &'a Instrument {
        self.subject.instrument
    }

    /// Each principle of which anything was asked, with its figures.
    pub(super) fn asked(&self) -> impl Iterator<Item = (&'a Principle, &PrincipleProfile)> {
        let asked = self.profile.principles().iter().filter(|principle| principle.is_asked());
        asked.filter_map(|scored| Some((self.instrument().principle(&scored.id)?, scored)))
    }

    /// Each statement that was asked, with its principle and its figures.
    pub(super) fn asked_statements(
        &self,
    ) -> impl Iterator<Item = (&'a Principle, &'a Statement, &StatementProfile)> {
        let statements = self.asked().flat_map(|(_, principle)| &principle.statements);
        statements.filter_map(|scored| {
            let (principle, statement) = self.instrument().statement(&scored.id)?;
            Some((principle, statement, scored))
        })
    }

    pub(super) fn language(&self) -> Language {
        self.subject.language
    }

    /// A text in the language of the report.
    pub(super) fn text<'b>(&self, text: &'b Text) -> &'b str {
        text.get(self.subject.language)
    }

    /// A statement in the words in which it was asked; those of now, where these are not known.
    pub(super) fn wording<'b>(&'b self, statement: &'b Statement) -> &'b str {
        let words = match self.subject.reported.carried() {
            Some(measurement) => measurement.wording(self.instrument(), statement),
            None => statement.wording(self.perspective),
        };
        self.text(words)
    }

    /// What an answer to a statement is called, on the scale on which it was given; `None` is left open.
    pub(super) fn answer_name(&self, answer: Option<Answer>) -> &'a str {
        let Some(answer) = answer else { return self.texts.open() };
        let scale = self.instrument().scale();
        let name = match self.subject.reported.carried() {
            Some(measurement) => measurement.instrument().label(answer, scale),
            None => scale.label(answer),
        };
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

/// The answers, counted per statement, and how many people gave them.
fn answers(reported: Reported, instrument: &Instrument) -> (Counts, usize) {
    match reported {
        Reported::Person { response, .. } => {
            let tally = Tally::of(response, instrument);
            (tally.counts(), tally.len())
        }
        Reported::Team { team, .. } => {
            (team.counts().counts(), usize::try_from(team.people()).unwrap_or(usize::MAX))
        }
    }
}
