//! One module per page of the tool.
//!
//! The start page and the questions are in the first part of the program. The others are in [chunks](super::chunks);
//! one function here draws the pages of each.

mod about;
mod agreements;
mod begin;
mod broken_instrument;
mod check;
mod closing;
mod combine;
mod compare;
mod device;
pub(super) mod easy;
mod explore;
mod export;
mod from_report;
mod lazy;
mod measurements;
mod not_loaded;
mod opened_link;
mod present;
mod principle;
mod problem_text;
mod rest;
mod result;
mod returned;
mod share;
mod start;
mod start_link;
mod tasks;

pub(super) use broken_instrument::Broken;
pub(super) use lazy::{Draw, Lazy, Load};
pub(super) use not_loaded::NotLoaded;
pub(super) use principle::PrinciplePage;
pub(super) use start::Start;

use super::components::{StepList, redrawn, reworded_scale, scale_notice};
use super::locales::Texts;
use super::route::Route;
use super::state::State;
use crate::browser::clock;
use crate::domain::Measurement;
use crate::domain::result::ResultView;
use leptos::prelude::*;

/// Draws a page of the chunk `questionnaire`.
pub(super) fn draw_questionnaire(state: State, route: Route) -> AnyView {
    let texts = state.texts();
    let is_easy = state.is_easy();
    match route {
        Route::Principle(number, _) if !is_easy => {
            let notice = scale_notice(state, texts);
            view! { <PrinciplePage texts number scale=reworded_scale notice/> }.into_any()
        }
        Route::Principle(principle, statement) => {
            view! { <easy::Question texts principle statement/> }.into_any()
        }
        Route::EasyResult => view! { <easy::Result texts/> }.into_any(),
        Route::Closing | Route::Check if is_easy => view! { <easy::End texts/> }.into_any(),
        Route::Closing => view! { <closing::Closing texts/> }.into_any(),
        Route::Check => view! { <check::Check texts/> }.into_any(),
        Route::Begin => main("page", begin::content(state, texts)),
        Route::StartLink => main("page", start_link::content(state, texts)),
        Route::Rest(rest) => main("page", rest::content(state, texts, rest)),
        Route::Returned => main("page", returned::content(state, texts)),
        Route::FromReport => main("page", from_report::content(state, texts)),
        _ => view! { <tasks::Tasks texts/> }.into_any(),
    }
}

/// Draws a page of the chunk `results`.
pub(super) fn draw_results(state: State, route: Route) -> AnyView {
    match route {
        Route::Result | Route::FullResult => main("page result", result::own(state)),
        Route::Measurements => main("page", measurements::content(state).into_any()),
        _ => main("page", about::content(state).into_any()),
    }
}

/// The name under which a measurement is saved as a file.
pub(super) fn file_name(measurement: &Measurement) -> String {
    measurement.file_name(&clock::file_date(clock::now()))
}

/// Draws the explorer of one's own result.
pub(super) fn draw_explorer(state: State, _: Route) -> AnyView {
    main("page result", explore::explore(state))
}

/// Draws the explorer folded under a result.
pub(super) fn folded_explorer(texts: Texts, view: ResultView) -> AnyView {
    explore::folded(texts, view).into_any()
}

/// Draws the page that says what is wrong with a questionnaire.
pub(super) fn draw_broken(broken: &Broken) -> AnyView {
    main("page", broken_instrument::content(broken).into_any())
}

/// Draws a page of the chunk `links`.
pub(super) fn draw_links(state: State, route: Route) -> AnyView {
    match route {
        Route::Share => main("page", share::share(state)),
        Route::Elsewhere => main("page", share::elsewhere(state)),
        Route::Shared(link) => main("page result", opened_link::content(state, &link)),
        _ => ().into_any(),
    }
}

/// Draws a page of the chunk `team`.
pub(super) fn draw_team(state: State, route: Route) -> AnyView {
    match route {
        Route::Compare(ids) => main("page result", compare::content(state, ids)),
        Route::Combine(ids) => main("page", combine::content(state, &ids)),
        Route::Agreements(origin) => main("page result", agreements::content(state, &origin)),
        Route::Present(number) => main("page result present", present::content(state, number)),
        _ => ().into_any(),
    }
}

/// The landmark that holds the content of a page.
fn main(class: &'static str, content: AnyView) -> AnyView {
    view! { <main id="content" class=class>{content}</main> }.into_any()
}

/// The first page after the start page: the task list, the first open question of the easy version, or the result of a
/// team.
fn first_page(state: State) -> Route {
    match (state.is_team(), state.is_easy()) {
        (true, _) => Route::Result,
        (_, true) => easy::first_page(state),
        _ => Route::Tasks,
    }
}

/// The part of a page that shows the measurement, redrawn when it changes: another tab may change it, or begin one. One
/// type of view for all of them, which keeps the first load small.
fn followed(state: State, texts: Texts, content: fn(State, Texts, &Measurement) -> AnyView) -> AnyView {
    redrawn(move || match state.measurement() {
        Some(measurement) => content(state, texts, &measurement),
        None => ().into_any(),
    })
}

/// A page with the list of steps beside it on a wide screen.
#[component]
fn WithSteps(
    /// The texts.
    texts: Texts,
    /// The current page.
    here: Route,
    /// Its content.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="page with-steps">
            <nav class="side" aria-label=texts.tasks_nav()><StepList texts here/></nav>
            <main id="content">{children()}</main>
        </div>
    }
}

/// The links to the previous and the next page.
#[component]
fn BackAndForth(
    /// The texts.
    texts: Texts,
    /// The previous page.
    previous: Route,
    /// The next page.
    next: Route,
    /// The text of the link to the next page.
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
