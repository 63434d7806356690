use super::followed;
use crate::domain::Measurement;
use crate::ui::components::StepList;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// All principles with what is open, in any order.
#[component]
pub(in crate::ui) fn Tasks(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    view! {
        <main id="content" class="page">
            <h1 tabindex="-1">{texts.tasks_title()}</h1>
            <p class="lead">{texts.tasks_lead()}</p>
            {followed(state, texts, answered)}
            <nav class="card" aria-label=texts.tasks_nav()><StepList texts here=Route::Tasks/></nav>
            <p class="go">{followed(state, texts, next)}</p>
            <p><a href=Route::Elsewhere.href()>{texts.elsewhere_title()}</a></p>
        </main>
    }
}

fn answered(state: State, texts: Texts, measurement: &Measurement) -> AnyView {
    let Some(response) = measurement.response() else { return ().into_any() };
    let progress = response.total_progress(&state.instrument());
    view! { <p>{texts.tasks_answered(progress.answered, progress.asked)}</p> }.into_any()
}

/// A link to the first principle with something open, or else to the end.
fn next(state: State, texts: Texts, measurement: &Measurement) -> AnyView {
    let instrument = state.instrument();
    let Some(response) = measurement.response() else { return ().into_any() };
    let (route, label) = match response.first_open(&instrument) {
        Some(principle) => {
            let short = principle.short().get(texts.language());
            let has_begun = response.total_progress(&instrument).answered > 0;
            let label = if has_begun { texts.tasks_go_on(short) } else { texts.tasks_begin(short) };
            (Route::Principle(usize::from(principle.number()), None), label)
        }
        None => (Route::Closing, texts.tasks_to_closing().to_owned()),
    };
    view! { <a class="button primary" data-testid="next" href=route.href()>{label}</a> }.into_any()
}
