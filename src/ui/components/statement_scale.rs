use super::{Look, Scale, scale_options};
use crate::browser::page;
use crate::domain::Answer;
use crate::domain::instrument::Statement;
use crate::ui::locales::Texts;
use crate::ui::state::State;
use leptos::prelude::*;

/// Draws a statement with its answers.
pub(in crate::ui) type StatementScale = fn(State, Texts, &Statement, Look) -> AnyView;

/// A statement with its answers, in the words of the questionnaire. A page with statements that were answered in other
/// words uses `reworded_scale`.
pub(in crate::ui) fn statement_scale(
    state: State,
    texts: Texts,
    statement: &Statement,
    look: Look,
) -> AnyView {
    let (language, name) = (texts.language(), statement.id().to_string());
    let chosen = state.answer(statement.id().clone());
    let id = StoredValue::new(name.clone());
    let choose = move |answer: Option<Answer>| {
        let id = id.get_value().into();
        // Not after a correction: then the person looks at this statement.
        let is_first = answer.is_some() && state.answer_now(&id).is_none();
        state.set_answer(&id, answer, false);
        if is_first
            && look == Look::Numbers
            && let Some(next) = state.next_open(&id)
        {
            page::advance_to(&["statement-", next.as_str()].concat());
        }
    };
    let legend = state.wording(statement).get(language).to_owned();
    let example = (look == Look::Numbers).then(|| statement.example().get(language).to_owned());
    let below = move || {
        let example = example.clone();
        example.map(|example| {
            view! { <details><summary>{texts.principle_example()}</summary><p>{example}</p></details> }
        })
    };
    view! { <Scale texts name legend options=scale_options(state, language) chosen choose look below/> }
        .into_any()
}
