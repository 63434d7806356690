use super::header::Kept;
use crate::browser::page;
use crate::domain::instrument::PrincipleId;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// Where somebody is, in a slim bar that stays in sight: the step, how much of it is answered, whether it is stored, and
/// the way to all principles.
#[component]
pub(in crate::ui) fn StepBar(
    /// The texts.
    texts: Texts,
    /// The principle.
    principle: PrincipleId,
    /// The step, in words; empty when the principle is not asked.
    step: String,
) -> impl IntoView {
    let state = State::of_page();
    let progress = move || {
        let progress = state.progress(&principle);
        texts.tasks_part(progress.answered, progress.asked)
    };
    let is_off = RwSignal::new(page::is_advance_off());
    let turn = move |_| {
        is_off.update(|is_off| *is_off = !*is_off);
        page::switch_advance_off(is_off.get_untracked());
    };
    view! {
        <div class="step-bar" role="region" aria-label=texts.step_bar()>
            <p><b>{step}</b>" · "<span prop:textContent=progress></span></p>
            <Kept/>
            <button
                type="button" aria-pressed=move || (!is_off.get()).to_string() aria-label=texts.step_advance()
                title=texts.step_advance() on:click=turn
            >"↓"</button>
            <a href=Route::Tasks.href() aria-label=texts.tasks_title()>
                <span class="long">{texts.tasks_title()}</span>
                <span class="short">{texts.step_all()}</span>
            </a>
        </div>
    }
}
