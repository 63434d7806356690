use super::ResultPage;
use crate::domain::instrument::PrincipleId;
use crate::domain::{Highlight, Practice};
use crate::ui::figures;
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// The result in one or two sentences, then the average with what it rests on.
pub(super) fn headline(shown: &ResultPage) -> impl IntoView + use<> {
    let ResultPage { texts, profile, summary, .. } = shown;
    let practice = practice(*texts, summary.practice);
    let strongest = first(shown, &summary.strengths).map(|principle| texts.result_strongest(principle));
    let chance = first(shown, &summary.chances).map(|principle| texts.result_chance(principle));
    let sentences =
        [Some(practice.to_owned()), strongest, chance].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let average = summary.overall.score().map(|score| {
        let told = texts.result_average(score.percent(), figures::score(score, texts.language()));
        view! { <p class="lead">{told}</p> }
    });
    let answered = usize::try_from(profile.answered()).unwrap_or(usize::MAX);
    let answers =
        if shown.is_team() { texts.result_answers_team(answered) } else { texts.result_answers(answered) };
    view! {
        <h1 class="big" tabindex="-1">{sentences}</h1>
        {average}
        <p class="hint">{answers}</p>
    }
}

fn practice(texts: Texts, practice: Practice) -> &'static str {
    match practice {
        Practice::NothingYet => texts.result_practice_nothing(),
        Practice::Partial => texts.result_practice_partial(),
        Practice::Startup => texts.result_practice_beginning(),
        Practice::Growing => texts.result_practice_growing(),
        Practice::Halfway => texts.result_practice_halfway(),
        Practice::Much => texts.result_practice_much(),
        Practice::Nearly => texts.result_practice_nearly(),
    }
}

fn first<'a>(shown: &'a ResultPage, highlights: &[Highlight]) -> Option<&'a str> {
    highlights.first().map(|highlight| short(shown, &highlight.principle))
}

/// The name of a principle in two or three words.
pub(super) fn short<'a>(shown: &'a ResultPage, principle: &PrincipleId) -> &'a str {
    let principle = shown.instrument.principle(principle);
    principle.map_or("", |principle| principle.short().get(shown.texts.language()))
}
