//! The frame around every page: header, page and footer, and what happens when the page changes.

use super::chunks::Chunk;
use super::components::{Footer, Header, SaveNotice, redrawn, save_answers, statement_scale};
use super::locales::Texts;
use super::pages::easy;
use super::pages::{Draw, Lazy, Load, PrinciplePage, Start};
use super::route::Route;
use super::state::State;
use crate::browser::{frame, page};
use leptos::ev;
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
        if let Some(gate) = state.gate() {
            return gate;
        }
        match route {
            _ if route.needs_measurement() && !state.has_begun() => Route::Begin,
            // A team's result is closed: there is nothing to fill in.
            Route::Tasks | Route::Principle(..) | Route::Closing | Route::Check if state.is_team() => {
                Route::Result
            }
            Route::Tasks | Route::Principle(..) | Route::Closing | Route::Check | Route::Agreements(_)
                if state.is_from_report() =>
            {
                Route::FromReport
            }
            Route::Result if !state.is_team() && state.is_easy() => Route::EasyResult,
            // An address with a number that does not exist: the task list shows those that do.
            Route::Principle(number, _) if state.instrument().principle_at(number).is_none() => Route::Tasks,
            route => route,
        }
    });
    Effect::new(move |before: Option<Route>| {
        let route = shown.get();
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
    Effect::new(move |_| frame::tell(state.total_progress(), shown.with(Route::is_result)));
    // As in any program; the browser would save a page that holds nothing.
    window_event_listener(ev::keydown, move |event| {
        if (event.ctrl_key() || event.meta_key()) && event.key() == "s" {
            event.prevent_default();
            save_answers(state);
        }
    });
    view! {
        <Header/>
        <SaveNotice/>
        // New elements for every page, so that nothing of the previous one (an open example) is carried over.
        {redrawn(move || {
            let route = shown.get();
            let texts = state.texts();
            let is_easy = state.is_easy();
            match (Chunk::of(&route, is_easy || state.is_reworded()), route) {
                (None, Route::Principle(number, _)) => {
                    view! { <PrinciplePage texts number scale=statement_scale/> }.into_any()
                }
                (None, _) => view! { <Start texts/> }.into_any(),
                (Some(chunk), route) => match chunk.loaded() {
                    Some(draw) => draw(state, route),
                    None => {
                        let heading = heading(texts, &route, is_easy);
                        view! { <Lazy texts heading load=load(state, chunk, route)/> }.into_any()
                    }
                },
            }
        })}
        <Footer/>
    }
}

/// Loads the page of a route.
fn load(state: State, chunk: Chunk, route: Route) -> Load {
    Box::new(move || {
        let route = route.clone();
        Box::pin(async move {
            let draw = chunk.load().await?;
            Ok(Box::new(move || draw(state, route.clone())) as Draw)
        })
    })
}

/// The heading of a page while its code is loading.
fn heading(texts: Texts, route: &Route, is_easy: bool) -> &'static str {
    match route {
        Route::Closing | Route::Check if is_easy => texts.easy_end_title(),
        Route::Closing => texts.closing_title(),
        Route::Check => texts.check_title(),
        Route::Result | Route::FullResult => texts.result_title(),
        Route::EasyResult => texts.easy_result_title(),
        Route::Explore => texts.explore_title(),
        Route::Share => texts.share_title(),
        Route::Elsewhere => texts.elsewhere_title(),
        Route::Shared(_) => texts.shared_title(),
        Route::Measurements => texts.measurements_title(),
        Route::Compare(_) => texts.compare_title(),
        Route::Combine(_) => texts.combine_title(),
        Route::Agreements(_) => texts.agreements_title(),
        Route::Present(_) => texts.present_title(),
        Route::About => texts.about_title(),
        Route::Returned => texts.returned_title(),
        Route::Rest(_) => texts.rest_idle_title(),
        Route::StartLink => texts.start_link_title(),
        Route::FromReport => texts.from_report_title(),
        Route::Begin => texts.start_begin(),
        Route::Start | Route::Tasks | Route::Principle(..) => texts.tasks_title(),
    }
}

/// The title of the window: the page, then the questionnaire.
fn title(state: State, route: &Route) -> String {
    let (texts, instrument) = (state.texts(), state.instrument());
    let name = instrument.title().get(texts.language());
    let is_easy = state.is_easy();
    let page = match route {
        Route::Start => return name.to_owned(),
        Route::Principle(principle, statement) if is_easy => {
            let place = easy::Position::find(state, *principle, statement.as_ref());
            place.map(|place| texts.easy_step(place.number, place.total)).unwrap_or_default()
        }
        Route::Principle(number, _) => principle_title(state, texts, *number),
        other => heading(texts, other, is_easy).to_owned(),
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
