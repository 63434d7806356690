//! A result as it is shown, in one language: every figure and every sentence worked out once. The pages, the viewer, the
//! PDF, the workbook, the CSV and the print all show this.

mod agenda;
mod agreement;
mod chart;
mod closing;
mod figures_table;
mod gone;
mod headline;
mod highlight;
mod principle;
mod respondents;
mod roles;
mod scale;
mod statement;

pub use agenda::{AgendaItemView, AgendaListView, AgendaView};
pub use agreement::{AgreementView, action_state_name};
pub use closing::ClosingView;
pub use figures_table::FiguresRow;
pub use gone::GoneView;
pub use highlight::HighlightView;
pub use principle::{IdeaSource, IdeaView, PrincipleView};
pub use respondents::{Answered, RespondentsView};
pub use roles::{RoleView, RolesRow, RolesView};
pub use scale::{ScaleView, StepView};
pub use statement::StatementView;

use super::{ResultSource, ResultTexts, SharedWords};
use crate::domain::instrument::{Instrument, Perspective, Principle, PrincipleId, Statement};
use crate::domain::{Answer, ChartModel, Heading, Language, Profile, Summary, Text};

/// A result as it is shown, in one language. Texts that people typed are as they typed them.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultView {
    /// Team, organisation and label; each may be empty.
    pub heading: Heading,
    /// Who answered.
    pub respondents: RespondentsView,
    /// How much is in practice, in one sentence.
    pub practice: &'static str,
    /// The result in one to three sentences: the same, where they are furthest, and the first chance.
    pub headline: String,
    /// The average with what it means; `None` where too few principles have a score.
    pub average: Option<String>,
    /// On how many answers the result rests.
    pub basis: String,
    /// Every figure.
    pub profile: Profile,
    /// Up to three principles with the highest scores, highest first.
    pub strengths: Vec<HighlightView>,
    /// Up to three principles with the lowest scores, lowest first.
    pub chances: Vec<HighlightView>,
    /// What the charts show.
    pub chart: ChartModel,
    /// The figures of the charts as a table: a row per principle, per lens, and in total.
    pub figures: Vec<FiguresRow>,
    /// The groups of a team beside each other; `None` where there are no two.
    pub roles: Option<RolesView>,
    /// What to talk about first.
    pub agenda: AgendaView,
    /// The principles of which anything was asked, in the order of the instrument.
    pub principles: Vec<PrincipleView>,
    /// What was answered and is not asked any more.
    pub gone: GoneView,
    /// The scale on which was answered.
    pub scale: ScaleView,
    /// The agreements: what is still to do first, by date.
    pub agreements: Vec<AgreementView>,
    /// The answers to the questions at the end.
    pub closing: ClosingView,
}

impl ResultView {
    /// Works out the result of `source`, which answered to `instrument`.
    #[must_use]
    pub fn new(instrument: &Instrument, source: ResultSource, language: Language) -> Self {
        let (counts, people) = source.answers(instrument);
        let profile = Profile::score(instrument, &counts, people);
        let summary = Summary::of(instrument, &profile);
        let words = &*source.words();
        let context = ViewContext { instrument, source, words, texts: language.into() };
        let principles = principle::principles(&context, &profile);
        Self {
            heading: words.heading.clone(),
            respondents: respondents::respondents(&context),
            practice: headline::practice(context.texts, summary.practice),
            headline: headline::headline(&context, &summary),
            average: headline::average(&context, &summary),
            basis: headline::basis(&context, &profile),
            strengths: highlight::highlights(&context, &summary.strengths),
            chances: highlight::highlights(&context, &summary.chances),
            chart: chart::chart(&context, &profile),
            figures: figures_table::rows(&context, &profile),
            roles: roles::roles(&context),
            agenda: agenda::agenda(&context, &profile),
            gone: gone::gone(&context, &principles),
            scale: scale::scale(&context),
            principles,
            agreements: agreement::agreements(&context),
            closing: closing::closing(&context),
            profile,
        }
    }

    /// The principle with this id, where anything of it was asked.
    #[must_use]
    pub fn principle(&self, id: &PrincipleId) -> Option<&PrincipleView> {
        self.principles.iter().find(|principle| principle.id == *id)
    }

    /// Each statement that was asked, with its principle.
    pub fn statements(&self) -> impl Iterator<Item = (&PrincipleView, &StatementView)> {
        self.principles
            .iter()
            .flat_map(|principle| principle.statements.iter().map(move |statement| (principle, statement)))
    }

    /// What the charts show of what was asked, in words.
    #[must_use]
    pub fn captions(&self) -> String {
        self.chart.asked().map(|point| point.caption.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// What the parts of a view are made of.
struct ViewContext<'a> {
    instrument: &'a Instrument,
    source: ResultSource<'a>,
    words: &'a SharedWords,
    texts: ResultTexts,
}

impl<'a> ViewContext<'a> {
    fn language(&self) -> Language {
        self.texts.language()
    }

    fn text<'b>(&self, text: &'b Text) -> &'b str {
        text.get(self.language())
    }

    fn perspective(&self) -> Option<&'a Perspective> {
        self.source.perspective(self.instrument)
    }

    fn wording(&self, statement: &'a Statement) -> &'a str {
        self.source.wording(self.instrument, statement).get(self.language())
    }

    /// What an answer is called on the scale on which it was given.
    fn label(&self, answer: Answer) -> &'a str {
        self.source.label(self.instrument, answer).map_or("", |label| label.get(self.language()))
    }

    /// The name of a principle in two or three words.
    fn short(&self, principle: &PrincipleId) -> &'a str {
        self.instrument.principle(principle).map_or("", |principle| principle.short().get(self.language()))
    }

    /// The number and the short name of a principle: `2. Zo gewoon mogelijk`.
    fn name(&self, principle: &Principle) -> String {
        format!("{}. {}", principle.number(), self.text(principle.short()))
    }

    /// What so many people answered: the answer of one person, or how often each was given. Empty where nobody did.
    fn given(&self, answers: impl Iterator<Item = (String, u32)>, people: u32) -> String {
        let each = |(answer, given): (String, u32)| {
            if people == 1 { answer } else { self.texts.times(answer, given) }
        };
        answers.filter(|(_, given)| *given > 0).map(each).collect::<Vec<_>>().join(", ")
    }
}
