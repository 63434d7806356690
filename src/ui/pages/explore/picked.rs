use super::{Explorer, PICKED};
use crate::domain::result::{PrincipleView, StatementView};
use crate::ui::components::redrawn;
use leptos::prelude::*;

/// What there is to tell about the picked statement: its sentence, the answers, the notes of its principle, and an idea.
pub(super) fn picked(explorer: &Explorer) -> impl IntoView + use<> {
    let own = explorer.clone();
    let label = explorer.texts.explore_picked();
    view! {
        <section class="card picked" id=PICKED tabindex="-1" aria-label=label data-testid="picked">
            {redrawn(move || {
                let picked = own.picked.get();
                let found = own.view.statements().find(|(_, statement)| Some(&statement.id) == picked.as_ref());
                match found {
                    Some((principle, statement)) => about(&own, principle, statement),
                    None => view! { <p class="hint">{own.texts.explore_pick()}</p> }.into_any(),
                }
            })}
        </section>
    }
}

fn about(explorer: &Explorer, principle: &PrincipleView, statement: &StatementView) -> AnyView {
    let result = explorer.texts.result();
    let notes = |title: &'static str, texts: Vec<String>| {
        let words: Vec<_> =
            texts.into_iter().map(|text| view! { <p class="own-words" translate="no">{text}</p> }).collect();
        (!words.is_empty()).then(|| view! { <h3>{title}</h3>{words} })
    };
    let owned = |texts: &mut dyn Iterator<Item = &str>| texts.map(str::to_owned).collect();
    let idea = principle
        .ideas
        .first()
        .map(|idea| view! { <h3>{explorer.texts.explore_idea()}</h3><p>{idea.text.clone()}</p> });
    let question = principle
        .dialogue
        .first()
        .map(|question| view! { <h3>{result.dialogue()}</h3><p>{question.clone()}</p> });
    view! {
        <p class="hint">{principle.name.clone()}</p>
        <h2>{statement.sentence.clone()}</h2>
        <p>{statement.answers.clone()}</p>
        {notes(result.notes_good(), owned(&mut principle.good()))}
        {notes(result.notes_better(), owned(&mut principle.better()))}
        {idea}
        {question}
    }
    .into_any()
}
