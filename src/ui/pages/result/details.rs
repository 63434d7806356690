use super::ResultPage;
use super::distribution::{self, distribution};
use crate::browser::clock;
use crate::domain::instrument::{Idea, Principle};
use crate::domain::{Action, Note, PrincipleProfile};
use crate::ui::figures;
use leptos::prelude::*;

/// Per principle: the statements with how they were answered, the notes, ideas with their source, dialogue questions.
pub(super) fn details(shown: &ResultPage) -> impl IntoView + use<> {
    let asked = shown.profile.principles().iter().filter(|profile| profile.is_asked());
    let principles: Vec<_> = asked
        .filter_map(|profile| Some((shown.instrument.principle(&profile.id)?, profile)))
        .map(|(principle, profile)| principle_details(shown, principle, profile))
        .collect();
    view! {
        <section class="details">
            <h2>{shown.texts.result_details()}</h2>
            {principles}
            {agreements(shown)}
            {closing(shown)}
        </section>
    }
}

fn principle_details(
    shown: &ResultPage,
    principle: &Principle,
    profile: &PrincipleProfile,
) -> impl IntoView + use<> {
    let (texts, language) = (shown.texts, shown.texts.language());
    let name = principle.short().get(language);
    let counted: Vec<_> = profile
        .statements
        .iter()
        .filter_map(|scored| {
            let statement = principle.statements().iter().find(|statement| *statement.id() == scored.id)?;
            Some((shown.wording(statement), scored.count))
        })
        .collect();
    let has_ideas = !principle.ideas().is_empty();
    let score = figures::outcome(texts, profile.outcome);
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
            {shown.words.notes.get(principle.id()).into_iter().flatten().map(|note| notes(shown, note)).collect_view()}
            <h4>{texts.result_dialogue()}</h4>
            <ul>{dialogue}</ul>
            {has_ideas.then(|| view! { <h4>{texts.result_ideas()}</h4><ul>{ideas(shown, principle, usize::MAX)}</ul> })}
        </details>
    }
}

fn notes(shown: &ResultPage, note: &Note) -> impl IntoView + use<> {
    let texts = shown.texts;
    let half = |title: &'static str, text: &str| {
        (!text.trim().is_empty())
            .then(|| view! { <h4>{title}</h4><p class="own-words">{text.to_owned()}</p> })
    };
    view! { {half(texts.result_notes_good(), &note.good)}{half(texts.result_notes_better(), &note.better)} }
}

/// The first ideas of a principle, each with where it comes from.
pub(super) fn ideas(shown: &ResultPage, principle: &Principle, most: usize) -> impl IntoView + use<> {
    let (texts, language) = (shown.texts, shown.texts.language());
    let idea = |idea: &Idea| {
        let source = shown.instrument.source(idea.source()).map(|source| texts.result_source(source.title()));
        view! { <li>{idea.text().get(language).to_owned()}" "<span class="hint">{source}</span></li> }
    };
    principle.ideas().iter().take(most).map(idea).collect::<Vec<_>>()
}

/// What was agreed, where anything was.
fn agreements(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let agreement = |action: &Action| {
        let due = action.due.map(|day| clock::long_day(day, shown.texts.language()));
        let parts = [Some(action.who.clone()), due].into_iter().flatten().filter(|part| !part.is_empty());
        let rest = parts.collect::<Vec<_>>().join(" · ");
        view! { <li><span class="own-words">{action.what.clone()}</span>" "<span class="hint">{rest}</span></li> }
    };
    let items: Vec<_> = shown.words.actions.iter().map(agreement).collect();
    (!items.is_empty())
        .then(|| view! { <div class="card"><h3>{shown.texts.result_actions()}</h3><ul>{items}</ul></div> })
}

fn closing(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let texts = shown.texts;
    let confidence = confidence(shown);
    let stories = shown.words.stories.iter().filter(|story| !story.trim().is_empty());
    let stories: Vec<_> = stories.map(|story| view! { <p class="own-words">{story.clone()}</p> }).collect();
    (!confidence.is_empty() || !stories.is_empty()).then(|| {
        let told = (!confidence.is_empty())
            .then(|| view! { <p>{texts.result_confidence()}": "<strong>{confidence}</strong></p> });
        let stories = (!stories.is_empty()).then(|| view! { <h4>{texts.result_story()}</h4>{stories} });
        view! { <div class="card"><h3>{texts.result_closing()}</h3>{told}{stories}</div> }
    })
}

/// The confidence that was given; of several people with how many gave it.
fn confidence(shown: &ResultPage) -> String {
    let (texts, language) = (shown.texts, shown.texts.language());
    let people = shown.words.confident_people();
    let steps = shown.instrument.closing().confidence().steps();
    let given = steps.iter().zip(shown.words.confidence).filter(|(_, times)| *times > 0);
    let told = given.map(|(label, times)| match people {
        1 => label.get(language).to_owned(),
        _ => texts.result_times(label.get(language), times),
    });
    told.collect::<Vec<_>>().join(", ")
}
