use super::ResultPage;
use super::details::ideas;
use crate::domain::result::{AgendaItemView, HighlightView, PrincipleView, figures};
use leptos::prelude::*;

/// How many ideas are named with a principle where a chance lies; the others stand with the principle itself.
const IDEAS: usize = 2;

/// The strengths, where a chance lies, and what to talk about.
pub(super) fn highlights(shown: &ResultPage) -> impl IntoView + use<> {
    let (texts, view) = (shown.texts.result(), &shown.view);
    view! {
        <div class="two">
            <section class="card strong"><h2>{texts.strengths()}</h2>{list(shown, &view.strengths)}</section>
            <section class="card chance"><h2>{texts.chances()}</h2>{list(shown, &view.chances)}</section>
        </div>
        {ideas_for_chances(shown)}
        {agenda(shown)}
    }
}

/// Principles with their score.
fn list(shown: &ResultPage, highlights: &[HighlightView]) -> AnyView {
    if highlights.is_empty() {
        return view! { <p class="hint">{shown.texts.result().highlight_none()}</p> }.into_any();
    }
    let item = |highlight: &HighlightView| {
        let score = figures::score(highlight.score, shown.texts.language());
        view! { <li><span>{highlight.name.clone()}</span><span class="figure">{score}</span></li> }
    };
    let items: Vec<_> = highlights.iter().map(item).collect();
    view! { <ul class="rows">{items}</ul> }.into_any()
}

/// What to try first: ideas for the principles where a chance lies.
fn ideas_for_chances(shown: &ResultPage) -> Option<impl IntoView + use<>> {
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
        view! { <section class="card ideas"><h2>{texts.result().ideas()}</h2>{principles}</section> }
    })
}

fn agenda(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let (texts, agenda) = (shown.texts.result(), &shown.view.agenda);
    let item = |item: &AgendaItemView| {
        let score = figures::score(item.score, texts.language());
        view! {
            <li>
                <p><strong>{item.sentence.clone()}</strong>" "<span class="figure">{score}</span></p>
                <p>{texts.agenda_question(&item.question)}</p>
            </li>
        }
    };
    let items: Vec<_> = agenda.items.iter().map(item).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="card agenda">
                <h2>{texts.agenda()}</h2>
                <p class="hint">{agenda.lead}</p>
                <ol>{items}</ol>
            </section>
        }
    })
}
