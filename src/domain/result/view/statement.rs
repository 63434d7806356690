use super::ViewContext;
use crate::domain::instrument::{Statement, StatementId};
use crate::domain::result::ResultSource;
use crate::domain::{Answer, Count, Score, StatementProfile, Step};

/// A statement that was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementView {
    /// Which statement.
    pub id: StatementId,
    /// The words in which it was asked.
    pub sentence: String,
    /// How often each answer was given.
    pub count: Count,
    /// Its score; `None` where nobody gave a step.
    pub score: Option<Score>,
    /// The answers in words: the answer of one person, or how often each was given.
    pub answers: String,
    /// What one person answered; `None` for what was left open, and for a team.
    pub answer: Option<Answer>,
    /// What that is called, or that it was left open; empty for a team.
    pub answer_name: String,
}

pub(super) fn statement(
    context: &ViewContext,
    statement: &Statement,
    scored: &StatementProfile,
) -> StatementView {
    let sentence = context.wording(statement).to_owned();
    view(context, statement.id(), sentence, scored.count, scored.score)
}

/// A statement that is not asked any more, in the words in which it was.
pub(super) fn gone_statement(context: &ViewContext, id: &StatementId, count: Count) -> StatementView {
    let measurement = context.source.measurement();
    let words = measurement.and_then(|measurement| measurement.instrument().statements().get(id));
    let sentence = words.map_or(id.as_str(), |words| context.text(words)).to_owned();
    view(context, id, sentence, count, count.mean())
}

fn view(
    context: &ViewContext,
    id: &StatementId,
    sentence: String,
    count: Count,
    score: Option<Score>,
) -> StatementView {
    let (answer, answer_name) = match context.source {
        ResultSource::Person { response, .. } => {
            let answer = response.answers.get(id).copied();
            (answer, answer_name(context, answer).to_owned())
        }
        ResultSource::Team { .. } => (None, String::new()),
    };
    StatementView {
        id: id.clone(),
        sentence,
        count,
        score,
        answers: answers(context, &count),
        answer,
        answer_name,
    }
}

fn answers(context: &ViewContext, count: &Count) -> String {
    let texts = context.texts;
    let step = |step: Step| texts.answer_step(context.label(Answer::Step(step)), step.value());
    let steps = Step::ALL.into_iter().map(step).zip(count.steps);
    let unknown = (context.label(Answer::Unknown).to_owned(), count.unknown);
    let open = (texts.open().to_owned(), count.open);
    context.given(steps.chain([unknown, open]), count.asked())
}

/// What an answer is called; `None` is left open.
fn answer_name<'a>(context: &ViewContext<'a>, answer: Option<Answer>) -> &'a str {
    answer.map_or(context.texts.open(), |answer| context.label(answer))
}
