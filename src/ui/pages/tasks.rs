use crate::domain::{Measurement, Progress};
use crate::ui::components::StepList;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// All principles with what is open, in free order.
#[component]
pub(in crate::ui) fn Tasks(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    // Followed: another tab may answer what is open here.
    let answered = move || {
        let Progress { answered, asked } = progress(state, state.measurement().as_ref());
        texts.tasks_answered(answered, asked)
    };
    view! {
        <main id="content" class="page">
            <h1 tabindex="-1">{texts.tasks_title()}</h1>
            <p class="lead">{texts.tasks_lead()}</p>
            <p>{answered}</p>
            <nav class="card" aria-label=texts.tasks_nav()><StepList texts here=Route::Tasks/></nav>
            <p class="go">{move || next(state, texts)}</p>
        </main>
    }
}

fn progress(state: State, measurement: Option<&Measurement>) -> Progress {
    measurement
        .map(|measurement| measurement.response().total_progress(&state.instrument()))
        .unwrap_or_default()
}

/// The way to the first principle with something open, else to the end.
fn next(state: State, texts: Texts) -> impl IntoView {
    let (instrument, measurement) = (state.instrument(), state.measurement());
    let open = measurement.as_ref().and_then(|measurement| measurement.response().first_open(&instrument));
    let (route, label) = match open {
        Some(principle) => {
            let short = principle.short().get(texts.language());
            let has_begun = progress(state, measurement.as_ref()).answered > 0;
            let label = if has_begun { texts.tasks_go_on(short) } else { texts.tasks_begin(short) };
            (Route::Principle(usize::from(principle.number()), None), label)
        }
        None => (Route::Closing, texts.tasks_to_closing().to_owned()),
    };
    view! { <a class="button primary" data-testid="next" href=route.href()>{label}</a> }
}
