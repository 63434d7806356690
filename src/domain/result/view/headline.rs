use super::ViewContext;
use crate::domain::result::{ResultSource, ResultTexts, figures};
use crate::domain::{Highlight, Practice, Profile, Summary};

/// The result in one to three sentences.
pub(super) fn headline(context: &ViewContext, summary: &Summary) -> String {
    let first = |highlights: &[Highlight]| highlights.first().map(|first| context.short(&first.principle));
    let strongest = first(&summary.strengths).map(|principle| context.texts.strongest(principle));
    let chance = first(&summary.chances).map(|principle| context.texts.chance(principle));
    let practice = practice(context.texts, summary.practice).to_owned();
    [Some(practice), strongest, chance].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// How much is in practice.
pub(super) fn practice(texts: ResultTexts, practice: Practice) -> &'static str {
    match practice {
        Practice::NothingYet => texts.practice_nothing(),
        Practice::Partial => texts.practice_partial(),
        Practice::Startup => texts.practice_beginning(),
        Practice::Growing => texts.practice_growing(),
        Practice::Halfway => texts.practice_halfway(),
        Practice::Much => texts.practice_much(),
        Practice::Nearly => texts.practice_nearly(),
    }
}

/// The average with what it means.
pub(super) fn average(context: &ViewContext, summary: &Summary) -> Option<String> {
    let score = summary.overall.score()?;
    Some(context.texts.average(score.percent(), figures::score(score, context.language())))
}

/// On how many answers the result rests.
pub(super) fn basis(context: &ViewContext, profile: &Profile) -> String {
    let answered = usize::try_from(profile.answered()).unwrap_or(usize::MAX);
    match context.source {
        ResultSource::Person { .. } => context.texts.answers(answered),
        ResultSource::Team { .. } => context.texts.answers_team(answered),
    }
}
