use super::Shown;
use crate::domain::instrument::{Principle, Statement};
use crate::domain::{Answer, ClosingAnswers, Note};
use leptos::prelude::*;

/// Per principle: the statements with their answer, the notes, ideas with their source, dialogue questions.
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
    let asked = shown.measurement.response().asked(&shown.instrument, principle);
    let rows: Vec<_> = asked.into_iter().map(|statement| answer_row(shown, statement)).collect();
    let dialogue: Vec<_> = principle
        .dialogue()
        .iter()
        .map(|question| view! { <li>{question.get(language).to_owned()}</li> })
        .collect();
    view! {
        <details class="card">
            <summary><h3>{format!("{}. {}", principle.number(), principle.short().get(language))}</h3></summary>
            <table>
                <thead><tr><th scope="col">{texts.result_statement()}</th><th scope="col">{texts.result_answer()}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
            {shown.measurement.response().notes.get(principle.id()).map(|note| notes(shown, note))}
            <h4>{texts.result_dialogue()}</h4>
            <ul>{dialogue}</ul>
            {ideas(shown, principle)}
        </details>
    }
}

fn answer_row(shown: &Shown, statement: &Statement) -> impl IntoView + use<> {
    let (texts, language) = (shown.texts, shown.texts.language());
    let scale = shown.instrument.scale();
    let answer = match shown.measurement.response().answers.get(statement.id()) {
        None => texts.result_open().to_owned(),
        Some(Answer::Unknown) => scale.unknown().get(language).to_owned(),
        Some(Answer::Step(step)) => {
            let label = scale.steps().iter().find(|known| known.value() == step.value());
            texts.result_answer_step(label.map_or("", |label| label.label().get(language)), step.value())
        }
    };
    view! { <tr><td>{shown.wording(statement)}</td><td>{answer}</td></tr> }
}

fn notes(shown: &Shown, note: &Note) -> impl IntoView + use<> {
    let texts = shown.texts;
    let half = |title: &'static str, text: &str| {
        (!text.trim().is_empty())
            .then(|| view! { <h4>{title}</h4><p class="own-words">{text.to_owned()}</p> })
    };
    view! { {half(texts.result_notes_good(), &note.good)}{half(texts.result_notes_better(), &note.better)} }
}

fn ideas(shown: &Shown, principle: &Principle) -> Option<impl IntoView + use<>> {
    let (texts, language) = (shown.texts, shown.texts.language());
    let items: Vec<_> = principle
        .ideas()
        .iter()
        .map(|idea| {
            let source =
                shown.instrument.source(idea.source()).map(|source| texts.result_source(source.title()));
            view! { <li>{idea.text().get(language).to_owned()}" "<span class="hint">{source}</span></li> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <h4>{texts.result_ideas()}</h4><ul>{items}</ul> })
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
