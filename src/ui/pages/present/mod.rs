//! The talk agenda for a beamer: one statement a screen, with the answers hidden until somebody shows them.

mod answers;

use crate::domain::result::{AgendaItemView, ResultSource, ResultView};
use crate::ui::components::redrawn;
use crate::ui::locales::Texts;
use crate::ui::measurement_text::joined;
use crate::ui::route::Route;
use crate::ui::state::State;
use answers::answers;
use leptos::ev;
use leptos::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The number of the last screen, so that whoever leaves comes back to it.
static LAST: AtomicUsize = AtomicUsize::new(1);

/// The page where a conversation begins, or goes on.
pub(super) fn place() -> Route {
    Route::Present(LAST.load(Ordering::Relaxed))
}

/// The screen with this number, from 1; the last where there are not so many.
pub(super) fn content(state: State, number: usize) -> AnyView {
    redrawn(move || {
        let Some(measurement) = state.measurement() else { return ().into_any() };
        let texts = state.texts();
        let source = ResultSource::of(&measurement);
        let view = ResultView::new(&state.instrument(), source, texts.language());
        let total = view.agenda.items().count();
        let number = number.clamp(1, total.max(1));
        LAST.store(number, Ordering::Relaxed);
        let lists = view.agenda.lists.iter();
        let mut items = lists.flat_map(|list| list.items.iter().map(move |item| (list.title, item)));
        match items.nth(number - 1) {
            Some((list, item)) => screen(state, &view, list.unwrap_or_default(), item, number, total),
            None => nothing(texts),
        }
    })
}

fn nothing(texts: Texts) -> AnyView {
    view! {
        <h1 tabindex="-1">{texts.present_title()}</h1>
        <p>{texts.present_none()}</p>
        <p><a class="button" href=Route::Result.href()>{texts.present_stop()}</a></p>
    }
    .into_any()
}

fn screen(
    state: State,
    view: &ResultView,
    list: &str,
    item: &AgendaItemView,
    number: usize,
    total: usize,
) -> AnyView {
    let texts = state.texts();
    let is_shown = RwSignal::new(false);
    let place = joined(&[list.to_owned(), texts.present_place(number, total)]);
    let before = (number > 1).then(|| Route::Present(number - 1));
    let after = (number < total).then(|| Route::Present(number + 1));
    follow_keys(state, before.clone(), after.clone());
    let link = |route: Option<Route>, class, text| {
        route.map(|route| view! { <a class=class href=route.href()>{text}</a> })
    };
    let answers = answers(texts, view, item);
    view! {
        <p class="screen-place">{place}</p>
        <h1 tabindex="-1">{item.sentence.clone()}</h1>
        <p class="question">
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16v11H11l-5 4v-4H4z"/></svg>
            <span>{item.question.clone()}</span>
        </p>
        <p class="go" hidden=is_shown>
            <button type="button" class="button primary" data-testid="show-answers" on:click=move |_| is_shown.set(true)>
                {texts.present_show()}
            </button>
            <span class="hint">{texts.present_first()}</span>
        </p>
        <div class="given" role="status" hidden=move || !is_shown.get()>{answers}</div>
        <nav class="screens" aria-label=texts.present_title()>
            {link(before, "button", texts.present_previous())}
            <a class="stop" href=Route::Result.href()>{texts.present_stop()}</a>
            {link(after, "button primary", texts.present_next())}
        </nav>
    }
    .into_any()
}

/// The arrows and the keys of a presenter go to the screen before and after, Escape back to the result.
fn follow_keys(state: State, before: Option<Route>, after: Option<Route>) {
    let listener = window_event_listener(ev::keydown, move |event| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key() {
            return;
        }
        let route = match &*event.key() {
            "ArrowRight" | "PageDown" => after.clone(),
            "ArrowLeft" | "PageUp" => before.clone(),
            "Escape" => Some(Route::Result),
            _ => None,
        };
        if let Some(route) = route {
            event.prevent_default();
            state.go(&route);
        }
    });
    on_cleanup(move || listener.remove());
}
