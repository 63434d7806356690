//! The frame around every page: header, page, footer, and what happens when the page changes.

use super::components::{Footer, Header, SaveNotice};
use super::locales::Texts;
use super::pages::easy;
use super::pages::{Check, Closing, Lazy, PrinciplePage, Start, Tasks};
use super::route::Route;
use super::state::State;
use crate::browser::later::LaterKind;
use crate::browser::{frame, page};
use leptos::either::Either;
use leptos::prelude::*;

/// The whole tool.
#[component]
pub fn App(
    /// The state that all pages share.
    state: State,
) -> impl IntoView {
    provide_context(state);
    let shown = Memo::new(move |_| {
        let route = state.route();
        let first_begin = route.needs_measurement() && !state.has_begun();
        (if first_begin { Route::Start } else { route }, first_begin)
    });
    Effect::new(move |before: Option<Route>| {
        let (route, _) = shown.get();
        page::set_language(state.language());
        page::set_title(&title(state, &route));
        if matches!(route, Route::Check) || (matches!(route, Route::Closing) && state.is_easy()) {
            state.ask_to_stay();
        }
        match (&route, before) {
            (Route::Principle(_, Some(statement)), before)
                if before.as_ref() != Some(&route) && !state.is_easy() =>
            {
                page::focus_answer(statement.to_string());
            }
            // On the first load the focus stays where the browser puts it.
            (_, Some(before)) if before != route => page::focus_heading(),
            _ => {}
        }
        route
    });
    Effect::new(move |_| {
        frame::tell(state.total_progress(), shown.with(|(route, _)| *route == Route::Result))
    });
    let mut is_left = false;
    view! {
        <Header/>
        <SaveNotice/>
        {move || {
            let (route, first_begin) = shown.get();
            let texts = state.texts();
            let is_easy = state.is_easy();
            let page = match route {
                Route::Principle(principle, statement) if is_easy => {
                    view! { <easy::Question texts principle statement/> }.into_any()
                }
                Route::Closing | Route::Check if is_easy => view! { <easy::End texts/> }.into_any(),
                Route::Start => view! { <Start texts wanted=first_begin/> }.into_any(),
                Route::Tasks => view! { <Tasks texts/> }.into_any(),
                Route::Principle(number, _) => view! { <PrinciplePage texts number/> }.into_any(),
                Route::Closing => view! { <Closing texts/> }.into_any(),
                Route::Check => view! { <Check texts/> }.into_any(),
                Route::Result => view! { <Lazy texts heading=texts.result_title() page=Box::new(move || state.later_of_measurement(LaterKind::Result)) class="page result"/> }.into_any(),
                Route::Share => view! { <Lazy texts heading=texts.share_title() page=Box::new(move || state.later_of_measurement(LaterKind::Share))/> }.into_any(),
                Route::Elsewhere => view! { <Lazy texts heading=texts.elsewhere_title() page=Box::new(move || state.later_of_measurement(LaterKind::Elsewhere))/> }.into_any(),
                Route::Shared(link) => view! { <Lazy texts heading=texts.shared_title() page=Box::new(move || Some(state.later(LaterKind::Shared, link.clone()))) class="page result"/> }.into_any(),
                Route::Measurements => view! { <Lazy texts heading=texts.measurements_title() page=Box::new(move || Some(state.measurements()))/> }.into_any(),
                Route::About => view! { <Lazy texts heading=texts.about_title() page=Box::new(move || Some(state.later(LaterKind::About, String::new())))/> }.into_any(),
            };
            // Leptos patches a view of the same type in place. Changing sides makes each page a new one, so that
            // nothing of the last (an unfolded example, what another module put in it) is carried over.
            is_left = !is_left;
            if is_left { Either::Left(page) } else { Either::Right(page) }
        }}
        <Footer/>
    }
}

/// The title of the window: the page, then the questionnaire.
fn title(state: State, route: &Route) -> String {
    let (texts, instrument) = (state.texts(), state.instrument());
    let name = instrument.title().get(texts.language());
    let is_easy = state.is_easy();
    let page = match route {
        Route::Start => return name.to_owned(),
        Route::Tasks => texts.tasks_title().to_owned(),
        Route::Principle(principle, statement) if is_easy => {
            let place = easy::Position::find(state, *principle, statement.as_ref());
            place.map(|place| texts.easy_step(place.number, place.total)).unwrap_or_default()
        }
        Route::Principle(number, _) => principle_title(state, texts, *number),
        Route::Closing | Route::Check if is_easy => texts.easy_end_title().to_owned(),
        Route::Closing => texts.closing_title().to_owned(),
        Route::Check => texts.check_title().to_owned(),
        Route::Result => texts.result_title().to_owned(),
        Route::Share => texts.share_title().to_owned(),
        Route::Elsewhere => texts.elsewhere_title().to_owned(),
        Route::Shared(_) => texts.shared_title().to_owned(),
        Route::Measurements => texts.measurements_title().to_owned(),
        Route::About => texts.about_title().to_owned(),
    };
    format!("{page} – {name}")
}

fn principle_title(state: State, texts: Texts, number: usize) -> String {
    let instrument = state.instrument();
    let Some(principle) = instrument.principle_at(number) else { return texts.tasks_title().to_owned() };
    let short = principle.short().get(texts.language());
    match state.step(principle) {
        Some((step, total)) => texts.step_title(short, step, total),
        None => short.to_owned(),
    }
}
