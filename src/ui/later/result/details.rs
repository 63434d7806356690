use super::Shown;
use super::distribution::{self, distribution};
use crate::domain::instrument::{Idea, Principle};
use crate::domain::{ClosingAnswers, Note};
use crate::ui::figures;
use leptos::prelude::*;

/// Per principle: the statements with how they were answered, the notes, ideas with their source, dialogue questions.
pub(super) fn details(shown: &Shown) -> impl IntoView + use<> {
    let asked = shown.measurement.response().asked_principles(&shown.instrument);
    let principles: Vec<_> = asked.into_iter().map(|principle| principle_details(shown, principle)).collect();
    view! {
        <section class="details">
            <h2>{shown.texts.result_details()}</h2>
            {principles}
            {closing(shown, &shown.measurement.response().closing)}
        </section>
    }
}

fn principle_details(shown: &Shown, principle: &Principle) -> impl IntoView + use<> {
    let (texts, language) = (shown.texts, shown.texts.language());
    let name = principle.short().get(language);
    let profile = shown.profile.principle(principle.id());
    let counted: Vec<_> = profile
        .iter()
        .flat_map(|profile| &profile.statements)
        .filter_map(|scored| {
            let statement = principle.statements().iter().find(|statement| *statement.id() == scored.id)?;
            Some((shown.wording(statement), scored.count))
        })
        .collect();
    let has_ideas = !principle.ideas().is_empty();
    let score = profile.map(|profile| figures::outcome(texts, profile.outcome));
    let rows: Vec<_> = counted
        .iter()
        .map(|(wording, count)| view! { <li><p>{wording.clone()}</p>{distribution(shown, count)}</li> })
        .collect();
    let dialogue: Vec<_> = principle
        .dialogue()
        .iter()
        .map(|question| view! { <li>{question.get(language).to_owned()}</li> })
        .collect();
    view! {
        <details class="card">
            <summary>
                <h3>{format!("{}. {name}", principle.number())}</h3>" "
                <span class="figure">{score}</span>
            </summary>
            <ul class="answers">{rows}</ul>
            {distribution::table(texts, name, counted)}
            {shown.measurement.response().notes.get(principle.id()).map(|note| notes(shown, note))}
            <h4>{texts.result_dialogue()}</h4>
            <ul>{dialogue}</ul>
            {has_ideas.then(|| view! { <h4>{texts.result_ideas()}</h4><ul>{ideas(shown, principle, usize::MAX)}</ul> })}
        </details>
    }
}

fn notes(shown: &Shown, note: &Note) -> impl IntoView + use<> {
    let texts = shown.texts;
    let half = |title: &'static str, text: &str| {
        (!text.trim().is_empty())
            .then(|| view! { <h4>{title}</h4><p class="own-words">{text.to_owned()}</p> })
    };
    view! { {half(texts.result_notes_good(), &note.good)}{half(texts.result_notes_better(), &note.better)} }
}

/// The first ideas of a principle, each with where it comes from.
pub(super) fn ideas(shown: &Shown, principle: &Principle, most: usize) -> impl IntoView + use<> {
    let (texts, language) = (shown.texts, shown.texts.language());
    let idea = |idea: &Idea| {
        let source = shown.instrument.source(idea.source()).map(|source| texts.result_source(source.title()));
        view! { <li>{idea.text().get(language).to_owned()}" "<span class="hint">{source}</span></li> }
    };
    principle.ideas().iter().take(most).map(idea).collect::<Vec<_>>()
}

fn closing(shown: &Shown, answers: &ClosingAnswers) -> Option<impl IntoView + use<>> {
    let (texts, language) = (shown.texts, shown.texts.language());
    let steps = shown.instrument.closing().confidence().steps();
    let confidence = answers.confidence.and_then(|step| steps.get(usize::from(step.value()).checked_sub(1)?));
    let confidence = confidence.map(|label| {
        view! { <p>{texts.result_confidence()}": "<strong>{label.get(language).to_owned()}</strong></p> }
    });
    let story = (!answers.story.trim().is_empty())
        .then(|| view! { <h4>{texts.result_story()}</h4><p class="own-words">{answers.story.clone()}</p> });
    (confidence.is_some() || story.is_some()).then(|| {
        view! { <div class="card"><h3>{texts.result_closing()}</h3>{confidence}{story}</div> }
    })
}
