use super::{Look, Scale, redrawn, scale_options, statement_scale};
use crate::browser::page;
use crate::domain::Answer;
use crate::domain::instrument::Statement;
use crate::ui::locales::Texts;
use crate::ui::state::State;
use leptos::prelude::*;

/// A statement with its answers. One that was answered in other words than those of now is shown in the words that were
/// answered; a notice shows the words of now, with a button that takes the answer over and one that opens it.
pub(in crate::ui) fn reworded_scale(
    state: State,
    texts: Texts,
    statement: &Statement,
    look: Look,
) -> AnyView {
    let Some(then) = untrack(|| state.reworded(statement)) else {
        return statement_scale(state, texts, statement, look);
    };
    let then = then.get(texts.language()).to_owned();
    let statement = StoredValue::new(statement.clone());
    let is_reworded = RwSignal::new(true);
    // Another tab may do it too.
    Effect::new(move |_| {
        let is_same = statement.with_value(|statement| state.reworded(statement)).is_none();
        if is_same && is_reworded.get_untracked() {
            is_reworded.set(false);
        }
    });
    redrawn(move || {
        let then = is_reworded.get().then(|| then.clone());
        statement.with_value(|statement| scale(state, texts, statement, then, look))
    })
}

/// The scale; with `then`, the words in which the statement was answered, in the place of those of now.
fn scale(state: State, texts: Texts, statement: &Statement, then: Option<String>, look: Look) -> AnyView {
    let (language, name) = (texts.language(), statement.id().to_string());
    let chosen = state.answer(statement.id().clone());
    let id = StoredValue::new(name.clone());
    let is_old = then.is_some();
    let choose = move |answer: Option<Answer>| state.set_answer(&id.get_value().into(), answer, is_old);
    let now = state.wording(statement).get(language).to_owned();
    let example = (look == Look::Numbers).then(|| statement.example().get(language).to_owned());
    let (legend, notice) = match then {
        None => (now, None),
        Some(then) => (then, Some(now)),
    };
    let answer_now = move |is_confirmed: bool| {
        let id = id.get_value().into();
        let answer = state.answer_now(&id).filter(|_| is_confirmed);
        state.set_answer(&id, answer, false);
        page::focus_answer(id.to_string());
    };
    let below = move || {
        let notice = notice.clone().map(|now| {
            view! {
                <div class="notice reworded">
                    <p>{texts.reworded()}</p>
                    <p><strong>{now}</strong></p>
                    <p class="go">
                        <button type="button" class="button" on:click=move |_| answer_now(true)>{texts.reworded_confirm()}</button>
                        <button type="button" class="button" on:click=move |_| answer_now(false)>{texts.reworded_again()}</button>
                    </p>
                </div>
            }
        });
        let example = example.clone().filter(|_| !is_old).map(|example| {
            view! { <details><summary>{texts.principle_example()}</summary><p>{example}</p></details> }
        });
        view! { {notice}{example} }
    };
    view! { <Scale texts name legend options=scale_options(state, language) chosen choose look below/> }
        .into_any()
}

/// Says that the answers have other names in the questionnaire now than in this measurement.
pub(in crate::ui) fn scale_notice(state: State, texts: Texts) -> Option<AnyView> {
    state.has_other_scale().then(|| view! { <p class="notice">{texts.reworded_scale()}</p> }.into_any())
}
