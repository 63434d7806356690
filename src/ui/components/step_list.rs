use super::Ring;
use crate::domain::Progress;
use crate::domain::instrument::Principle;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// All principles with their progress, then the closing and the check page: beside a question on a wide screen, and as
/// the task list.
#[component]
pub(in crate::ui) fn StepList(
    /// The texts.
    texts: Texts,
    /// The current page.
    here: Route,
) -> impl IntoView {
    let state = State::of_page();
    let instrument = state.instrument();
    let principles: Vec<_> =
        instrument.principles().iter().map(|principle| step_of(state, texts, principle, &here)).collect();
    view! { <ol class="steps">{principles}{last_steps(state, texts, here)}</ol> }
}

/// The closing and the end, after the principles.
pub(in crate::ui) fn last_steps(state: State, texts: Texts, here: Route) -> impl IntoView {
    let current = move |route: &Route| (here == *route).then_some("step");
    let is_done = move || state.total_progress().is_done();
    let end = move || if is_done() { texts.tasks_end() } else { texts.tasks_check() };
    let last = [(Route::Closing, Signal::stored(texts.tasks_closing())), (Route::Check, Signal::derive(end))];
    let last = last.map(|(route, label)| {
        view! {
            <li class="after"><a href=route.href() aria-current=current(&route)><span prop:textContent=move || label.get()></span></a></li>
        }
    });
    last.collect_view()
}

/// One principle with its progress; without a link when nothing of it is asked.
pub(in crate::ui) fn step_of(state: State, texts: Texts, principle: &Principle, here: &Route) -> AnyView {
    let number = usize::from(principle.number());
    let name = format!("{number}. {}", principle.short().get(texts.language()));
    let id = principle.id().clone();
    let progress = move || state.progress(&id);
    if untrack(&progress).asked == 0 {
        return view! { <li><span class="not-asked"><span>{name}<span class="state">{texts.tasks_not_asked()}</span></span></span></li> }
            .into_any();
    }
    let current = matches!(here, Route::Principle(at, _) if *at == number).then_some("step");
    let ring = progress.clone();
    let told = move || match progress() {
        progress if progress.is_done() => texts.tasks_done().to_owned(),
        Progress { answered: 0, .. } => texts.tasks_open().to_owned(),
        Progress { answered, asked } => texts.tasks_part(answered, asked),
    };
    view! {
        <li>
            <a href=Route::Principle(number, None).href() aria-current=current>
                <Ring progress=ring/>
                <span>{name}<span class="state" prop:textContent=told></span></span>
            </a>
        </li>
    }
    .into_any()
}
