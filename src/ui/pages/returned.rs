use crate::ui::locales::Texts;
use crate::ui::state::State;
use leptos::prelude::*;

/// Asks who comes back to a tab of a shared computer whether what is in it is theirs. Nothing of it is shown before.
pub(super) fn content(state: State, texts: Texts) -> AnyView {
    view! {
        <h1 tabindex="-1">{texts.returned_title()}</h1>
        <p class="lead">{texts.returned_lead()}</p>
        <p class="go">
            <button type="button" class="button primary" on:click=move |_| state.erase_tab()>{texts.returned_erase()}</button>
            <button type="button" class="button" on:click=move |_| state.open_gate()>{texts.returned_mine()}</button>
        </p>
    }
    .into_any()
}
