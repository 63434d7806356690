use super::super::followed;
use super::first_page;
use crate::domain::Measurement;
use crate::ui::components::{Done, NoteField};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// The end: thanks, what is open (without pressure), and room for a story.
#[component]
pub(in crate::ui) fn End(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    view! {
        <main id="content" class="page easy">
            <h1 tabindex="-1">{texts.easy_end_title()}</h1>
            {followed(state, texts, open)}
            <Done texts/>
            <div class="card">
                <NoteField
                    id="story" label=texts.easy_end_story()
                    text=state.story()
                    change=move |text| state.set_story(text)
                />
            </div>
            <nav class="go">
                <a class="button" href=Route::Start.href()>{texts.easy_end_start()}</a>
                <a class="button primary" data-testid="next" href=Route::Result.href()>{texts.easy_end_result()}</a>
            </nav>
        </main>
    }
}

/// The number of open questions, with a link to the first.
fn open(state: State, texts: Texts, measurement: &Measurement) -> AnyView {
    let Some(response) = measurement.response() else { return ().into_any() };
    let progress = response.total_progress(&state.instrument());
    let open = progress.asked.saturating_sub(progress.answered);
    let told = if open == 0 { texts.easy_end_all().to_owned() } else { texts.easy_end_some(open) };
    view! {
        <p class="lead">{told}</p>
        {(open > 0).then(|| view! { <p><a href=first_page(state).href()>{texts.easy_end_open()}</a></p> })}
    }
    .into_any()
}
