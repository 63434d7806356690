use crate::domain::instrument::Status;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// The bar at the bottom: whether the wording is a draft, and the way to earlier measurements and more about the tool.
#[component]
pub(in crate::ui) fn Footer() -> impl IntoView {
    let state = State::of_page();
    let is_concept = state.instrument().status() == Status::Concept;
    view! {
        <footer class="bottom">
            {is_concept.then(|| view! { <span class="tag">{move || state.texts().footer_concept()}</span> })}
            <a href=Route::Measurements.href()>{move || state.texts().measurements_title()}</a>
            <a href=Route::About.href()>{move || state.texts().footer_about()}</a>
            // The same page without the other website around it, for what a browser or that website does not allow in a frame.
            <a class="own-window" href=move || state.route().href() target="_blank">{move || state.texts().footer_own_window()}</a>
        </footer>
    }
}
