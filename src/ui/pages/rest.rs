use crate::ui::locales::Texts;
use crate::ui::state::{Rest, State};
use leptos::prelude::*;

/// Asks on a device that many people use whether the answers may be erased. After a time of rest they are when nobody
/// answers.
pub(super) fn content(state: State, texts: Texts, rest: Rest) -> AnyView {
    let (title, lead) = match rest {
        Rest::Done => (texts.rest_done_title(), texts.rest_done_lead()),
        Rest::Idle => (texts.rest_idle_title(), texts.rest_idle_lead()),
    };
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p class="lead">{lead}</p>
        <p class="go">
            <button type="button" class="button primary" on:click=move |_| state.stay()>{texts.rest_stay()}</button>
            <button type="button" class="button" on:click=move |_| state.end_rest()>{texts.rest_erase()}</button>
        </p>
    }
    .into_any()
}
