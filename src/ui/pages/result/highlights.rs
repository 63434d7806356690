use super::ResultPage;
use super::details::ideas;
use super::headline::short;
use crate::domain::{Highlight, talk_agenda};
use crate::ui::figures;
use leptos::prelude::*;

/// How many statements are named to talk about.
const AGENDA: usize = 5;

/// How many ideas are named with a principle where a chance lies; the others stand with the principle itself.
const IDEAS: usize = 2;

/// What one is furthest with, where a chance lies, and what to talk about.
pub(super) fn highlights(shown: &ResultPage) -> impl IntoView + use<> {
    let texts = shown.texts;
    view! {
        <div class="two">
            <section class="card strong"><h2>{texts.result_strengths()}</h2>{list(shown, &shown.summary.strengths)}</section>
            <section class="card chance"><h2>{texts.result_chances()}</h2>{list(shown, &shown.summary.chances)}</section>
        </div>
        {ideas_for_chances(shown)}
        {agenda(shown)}
    }
}

/// Principles with their score.
fn list(shown: &ResultPage, highlights: &[Highlight]) -> AnyView {
    if highlights.is_empty() {
        return view! { <p class="hint">{shown.texts.result_highlight_none()}</p> }.into_any();
    }
    let items: Vec<_> = highlights
        .iter()
        .map(|highlight| {
            let score = figures::score(highlight.score, shown.texts.language());
            view! { <li><span>{short(shown, &highlight.principle).to_owned()}</span><span class="figure">{score}</span></li> }
        })
        .collect();
    view! { <ul class="rows">{items}</ul> }.into_any()
}

/// What to try first: ideas for the principles where a chance lies.
fn ideas_for_chances(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let texts = shown.texts;
    let principles: Vec<_> = shown
        .summary
        .chances
        .iter()
        .filter_map(|chance| shown.instrument.principle(&chance.principle))
        .filter(|principle| !principle.ideas().is_empty())
        .map(|principle| {
            let name = principle.short().get(texts.language()).to_owned();
            view! { <div><h3>{name}</h3><ul>{ideas(shown, principle, IDEAS)}</ul></div> }
        })
        .collect();
    (!principles.is_empty()).then(|| {
        view! { <section class="card ideas"><h2>{texts.result_ideas()}</h2>{principles}</section> }
    })
}

fn agenda(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let (texts, language) = (shown.texts, shown.texts.language());
    let items: Vec<_> = talk_agenda(&shown.instrument, &shown.profile)
        .into_iter()
        .take(AGENDA)
        .filter_map(|item| {
            let (_, statement) = shown.instrument.statement(&item.statement)?;
            let (sentence, question) = (shown.wording(statement), item.question.get(language).to_owned());
            let score = figures::score(item.score, language);
            Some(view! {
                <li>
                    <p><strong>{sentence}</strong>" "<span class="figure">{score}</span></p>
                    <p>{texts.result_agenda_question()}" "{question}</p>
                </li>
            })
        })
        .collect();
    let lead = if shown.is_team() { texts.result_agenda_lead_team() } else { texts.result_agenda_lead() };
    (!items.is_empty()).then(|| {
        view! {
            <section class="card agenda">
                <h2>{texts.result_agenda()}</h2>
                <p class="hint">{lead}</p>
                <ol>{items}</ol>
            </section>
        }
    })
}
