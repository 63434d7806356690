use super::ResultPage;
use super::details::ideas;
use crate::domain::result::{AgendaItemView, PrincipleView, figures};
use leptos::prelude::*;

/// How many ideas are named with a principle where a chance lies; the others stand with the principle itself.
const IDEAS: usize = 1;

/// What to talk about: statements, each with a question to begin with.
pub(super) fn agenda(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let (texts, agenda) = (shown.texts.result(), &shown.view.agenda);
    let item = |item: &AgendaItemView| {
        let score = figures::score(item.score, texts.language());
        view! {
            <li>
                <p><strong>{item.sentence.clone()}</strong></p>
                <span class="figure">{score}</span>
                <p class="question">
                    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16v11H11l-5 4v-4H4z"/></svg>
                    <span>{item.question.clone()}</span>
                </p>
            </li>
        }
    };
    let items: Vec<_> = agenda.items.iter().map(item).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="agenda">
                <h2>{texts.agenda()}</h2>
                <p class="hint">{agenda.lead}</p>
                <ol>{items}</ol>
            </section>
        }
    })
}

/// What to try first: an idea for each principle where a chance lies.
pub(super) fn ideas_for_chances(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let (texts, view) = (shown.texts, &shown.view);
    let principle = |principle: &PrincipleView| {
        let first = principle.ideas.get(..IDEAS).unwrap_or(&principle.ideas);
        view! { <div><h3>{principle.short.clone()}</h3><ul>{ideas(texts, first)}</ul></div> }
    };
    let principles: Vec<_> = view
        .chances
        .iter()
        .filter_map(|chance| view.principle(&chance.principle))
        .filter(|principle| !principle.ideas.is_empty())
        .map(principle)
        .collect();
    (!principles.is_empty()).then(|| {
        view! { <section class="ideas"><h2>{texts.result().ideas()}</h2><div class="columns">{principles}</div></section> }
    })
}
