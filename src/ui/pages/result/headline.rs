use super::ResultPage;
use super::take::take_sentence;
use crate::domain::result::{HighlightView, figures};
use leptos::prelude::*;

/// The result in one sentence, beside it where they are furthest and the first chance, and under it the average with what
/// it rests on.
pub(super) fn headline(shown: &ResultPage) -> impl IntoView + use<> {
    let (texts, view) = (shown.texts, &shown.view);
    let average = view.average.clone().map(|average| view! { <span class="average">{average}</span>" " });
    let first = |name: &'static str, highlights: &[HighlightView]| {
        highlights.first().map(|first| {
            let score = figures::score(first.score, texts.language());
            view! { <div><dt>{name}</dt><dd><span>{first.name.clone()}</span>" "<span class="figure">{score}</span></dd></div> }
        })
    };
    let firsts =
        [first(texts.result_furthest(), &view.strengths), first(texts.result_first_chance(), &view.chances)];
    let firsts = firsts
        .iter()
        .any(Option::is_some)
        .then(|| view! { <dl class="firsts">{firsts.into_iter().collect_view()}</dl> });
    view! {
        <div class="answer">
            <h1 class="big" tabindex="-1">{view.practice}</h1>
            {firsts}
            <p class="hint">{average}{view.basis.clone()}" "{take_sentence(shown)}</p>
        </div>
    }
}
