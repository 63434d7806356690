use super::followed;
use crate::domain::Measurement;
use crate::domain::instrument::Lens;
use crate::ui::components::{last_steps, step_of};
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
            <p class="go">{followed(state, texts, next)}</p>
            <nav class="tasks" aria-label=texts.tasks_nav()>{lenses(state, texts)}</nav>
            <p><a href=Route::Elsewhere.href()>{texts.elsewhere_title()}</a></p>
        </main>
    }
}

/// The principles of each lens, then what comes after them.
fn lenses(state: State, texts: Texts) -> impl IntoView {
    let instrument = state.instrument();
    let group = |lens: &Lens| {
        let principles = instrument.principles().iter().filter(|principle| principle.lens() == lens.id());
        let steps: Vec<_> =
            principles.map(|principle| step_of(state, texts, principle, &Route::Tasks)).collect();
        view! { <h2>{lens.label().get(texts.language()).to_owned()}</h2><ol class="steps">{steps}</ol> }
    };
    let groups: Vec<_> = instrument.lenses().iter().map(group).collect();
    view! { {groups}<ol class="steps">{last_steps(state, texts, Route::Tasks)}</ol> }
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
