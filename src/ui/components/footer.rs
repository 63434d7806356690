use crate::domain::instrument::Status;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// The bar at the bottom: whether the wording is a draft, and links to earlier measurements and to more about the tool.
#[component]
pub(in crate::ui) fn Footer() -> impl IntoView {
    let state = State::of_page();
    let is_concept = state.instrument().status() == Status::Concept;
    view! {
        <footer class="bottom">
            {is_concept.then(|| view! { <span class="tag" prop:textContent=move || state.texts().footer_concept()></span> })}
            <a href=Route::Measurements.href() prop:textContent=move || state.texts().measurements_title()></a>
            <a href=Route::About.href() prop:textContent=move || state.texts().footer_about()></a>
            // The same page without the website around it, for what a browser or that website does not allow in a
            // frame.
            {own_window(state)}
        </footer>
    }
}

/// The link to the page in its own window; when there are answers, to the page with a link that carries them.
pub(super) fn own_window(state: State) -> impl IntoView {
    let page = move || if takes_answers_along(state) { Route::Elsewhere } else { state.route() };
    view! {
        <a
            class="own-window" href=move || page().href()
            target=move || (!takes_answers_along(state)).then_some("_blank")
            prop:textContent=move || state.texts().footer_own_window()
        ></a>
    }
}

fn takes_answers_along(state: State) -> bool {
    state.has_begun() && !matches!(state.route(), Route::Shared(_))
}
