use crate::domain::Progress;
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
    let (instrument, measurement) = (state.instrument(), state.measurement_now());
    let Progress { answered, asked } = measurement
        .as_ref()
        .map(|measurement| measurement.response().total_progress(&instrument))
        .unwrap_or_default();
    let open = measurement.as_ref().and_then(|measurement| measurement.response().first_open(&instrument));
    let (route, label) = match open {
        Some(principle) => {
            let short = principle.short().get(texts.language());
            let label = if answered == 0 { texts.tasks_begin(short) } else { texts.tasks_go_on(short) };
            (Route::Principle(usize::from(principle.number()), None), label)
        }
        None => (Route::Closing, texts.tasks_to_closing().to_owned()),
    };
    view! {
        <main id="content" class="page">
            <h1 tabindex="-1">{texts.tasks_title()}</h1>
            <p class="lead">{texts.tasks_lead()}</p>
            <p>{texts.tasks_answered(answered, asked)}</p>
            <nav class="card" aria-label=texts.tasks_nav()><StepList texts here=Route::Tasks/></nav>
            <p class="go"><a class="button primary" data-testid="next" href=route.href()>{label}</a></p>
        </main>
    }
}
