use super::ResultPage;
use super::distribution::{self, distribution};
use super::rows::rows;
use super::table::table;
use crate::browser::clock;
use crate::domain::result::{AgreementView, IdeaView, PrincipleView};
use crate::ui::components::{after_names, source_title};
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// What was answered per principle, as rows that open, then the agreements and the answers at the end.
pub(super) fn details(shown: &ResultPage) -> impl IntoView + use<> {
    let texts = shown.texts;
    view! {
        <section class="details">
            <h2>{texts.result().bars()}</h2>
            <p class="hint">{texts.result_bars_hint()}</p>
            {rows(shown)}
            {table(shown)}
            {gone(shown)}
            {agreements(shown)}
            {closing(shown)}
        </section>
    }
}

/// The statements of a principle with how they were answered, the notes, dialogue questions, and ideas with their source.
pub(super) fn inside(texts: Texts, principle: &PrincipleView) -> impl IntoView + use<> {
    let has_ideas = !principle.ideas.is_empty();
    let rows: Vec<_> = principle
        .statements
        .iter()
        .map(|statement| view! { <li><p>{statement.sentence.clone()}</p>{distribution(statement)}</li> })
        .collect();
    let dialogue: Vec<_> =
        principle.dialogue.iter().map(|question| view! { <li>{question.clone()}</li> }).collect();
    view! {
        <div class="inside">
            <ul class="answers">{rows}</ul>
            {distribution::table(texts, principle)}
            {own_words(view! { <h5>{texts.result().notes_good()}</h5> }, principle.good())}
            {own_words(view! { <h5>{texts.result().notes_better()}</h5> }, principle.better())}
            <h5>{texts.result().dialogue()}</h5>
            <ul>{dialogue}</ul>
            {has_ideas.then(|| view! { <h5>{texts.result().ideas()}</h5><ul>{ideas(texts, &principle.ideas)}</ul> })}
        </div>
    }
}

/// What was answered and written, and is not asked any more; nothing where all of it is.
fn gone(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let (texts, gone) = (shown.texts.result(), &shown.view.gone);
    let items: Vec<_> = gone
        .statements
        .iter()
        .map(|statement| view! { <li><p>{statement.sentence.clone()}</p>{distribution(statement)}</li> })
        .collect();
    (!gone.is_empty()).then(|| {
        view! {
            <div class="card gone">
                <h3>{texts.gone()}</h3>
                <p class="hint">{texts.gone_lead()}</p>
                <ul class="answers">{items}</ul>
                {own_words(view! { <h4>{texts.notes_good()}</h4> }, gone.good())}
                {own_words(view! { <h4>{texts.notes_better()}</h4> }, gone.better())}
            </div>
        }
    })
}

/// What people wrote themselves, under its own heading; nothing where nobody wrote anything.
fn own_words<'a>(heading: impl IntoView, texts: impl Iterator<Item = &'a str>) -> Option<AnyView> {
    let words: Vec<_> =
        texts.map(|text| view! { <p class="own-words" translate="no">{text.to_owned()}</p> }).collect();
    (!words.is_empty()).then(|| (heading, words).into_any())
}

/// Ideas, each with where it comes from.
pub(super) fn ideas(texts: Texts, ideas: &[IdeaView]) -> impl IntoView + use<> {
    let idea = |idea: &IdeaView| {
        let source = idea.source.as_ref().map(|source| {
            let title = source_title(&source.title, source.language, texts.language());
            view! { {texts.result_source()}" "{title} }
        });
        view! { <li>{idea.text.clone()}" "<span class="hint">{source}</span></li> }
    };
    ideas.iter().map(idea).collect::<Vec<_>>()
}

/// What was agreed, where anything was.
fn agreements(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let texts = shown.texts;
    let agreement = |agreement: &AgreementView| {
        let due = agreement.due.map(|day| clock::long_day(day, texts.language()));
        let rest = after_names([agreement.who.clone(), due.unwrap_or_default()]);
        view! { <li><span class="own-words" translate="no">{agreement.what.clone()}</span>" "<span class="hint">{rest}</span></li> }
    };
    let items: Vec<_> = shown.view.agreements.iter().map(agreement).collect();
    (!items.is_empty())
        .then(|| view! { <div class="card"><h3>{texts.result().actions()}</h3><ul>{items}</ul></div> })
}

fn closing(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let (texts, closing) = (shown.texts.result(), &shown.view.closing);
    let confidence = closing.has_confidence().then(|| {
        view! { <p>{texts.confidence()}": "<strong>{closing.confidence.clone()}</strong></p> }
    });
    let stories = own_words(view! { <h4>{texts.story()}</h4> }, closing.stories.iter().map(String::as_str));
    (confidence.is_some() || stories.is_some())
        .then(|| view! { <div class="card"><h3>{texts.closing()}</h3>{confidence}{stories}</div> })
}
