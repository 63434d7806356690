use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// Says that the measurement comes from a report, and lets a person change it all the same.
pub(super) fn content(state: State, texts: Texts) -> AnyView {
    view! {
        <h1 tabindex="-1">{texts.from_report_title()}</h1>
        <p class="lead">{texts.from_report_lead()}</p>
        <p class="go">
            <a class="button primary" href=Route::Result.href()>{texts.from_report_result()}</a>
            <button type="button" class="button" on:click=move |_| state.change_report()>{texts.from_report_change()}</button>
        </p>
        <p><a href=Route::Start.href()>{texts.from_report_new()}</a></p>
    }
    .into_any()
}
