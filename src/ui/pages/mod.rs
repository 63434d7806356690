//! One module per page of the tool.

pub(super) mod about;
pub(super) mod broken_instrument;
mod check;
mod closing;
mod device;
pub(super) mod easy;
mod export;
mod lazy;
pub(super) mod measurements;
mod not_loaded;
pub(super) mod opened_link;
mod principle;
mod problem_text;
pub(super) mod result;
pub(super) mod share;
mod start;
mod tasks;

pub(super) use check::Check;
pub(super) use closing::Closing;
pub(super) use lazy::Lazy;
pub(super) use not_loaded::NotLoaded;
pub(super) use principle::PrinciplePage;
pub(super) use start::Start;
pub(super) use tasks::Tasks;

use super::components::StepList;
use super::locales::Texts;
use super::route::Route;
use super::state::State;
use crate::domain::Measurement;
use leptos::prelude::*;

/// The first page after the start page: the task list, or the first open question of the easy version.
fn first_page(state: State) -> Route {
    if state.is_easy() { easy::first_page(state) } else { Route::Tasks }
}

/// What a page shows of the measurement, followed in every change: another tab may make one. One type of view for all
/// of them, which keeps the first load small.
fn followed(state: State, texts: Texts, content: fn(State, Texts, &Measurement) -> AnyView) -> impl IntoView {
    move || state.measurement().map(|measurement| content(state, texts, &measurement))
}

/// A page with the list of steps beside it on a wide screen.
#[component]
fn WithSteps(
    /// The texts.
    texts: Texts,
    /// The page one is on.
    here: Route,
    /// What is on it.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="page with-steps">
            <nav class="side" aria-label=texts.tasks_nav()><StepList texts here/></nav>
            <main id="content">{children()}</main>
        </div>
    }
}

/// The links to the page before and the page after.
#[component]
fn BackAndForth(
    /// The texts.
    texts: Texts,
    /// The page before.
    previous: Route,
    /// The page after.
    next: Route,
    /// What the link to the page after says.
    #[prop(into)]
    next_label: String,
) -> impl IntoView {
    view! {
        <nav class="go">
            <a class="button" href=previous.href()>{texts.principle_previous()}</a>
            <a class="button primary" data-testid="next" href=next.href()>{next_label}</a>
        </nav>
    }
}
