use super::redrawn;
use crate::browser::storage::StorageScope;
use crate::browser::{clock, frame, page};
use crate::domain::Language;
use crate::ui::locales::Texts;
use crate::ui::measurement_text;
use crate::ui::route::Route;
use crate::ui::state::{SaveState, State};
use leptos::prelude::*;

/// The bar at the top: the name, how the answers are stored, the other language.
#[component]
pub(in crate::ui) fn Header() -> impl IntoView {
    let state = State::of_page();
    view! {
        <a
            class="skip" href="#content"
            on:click=move |event| { event.prevent_default(); page::focus_heading(); }
            prop:textContent=move || state.texts().app_skip()
        ></a>
        <header class="top" class:filling=move || matches!(state.route(), Route::Principle(..))>
            <a class="mark" href=Route::Start.href()>
                <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                    <polygon class="mark-edge" points="16,2 26,6 30,16 26,26 16,30 6,26 2,16 6,6"/>
                    <polygon class="mark-heart" points="16,6 22,10 27,16 21,21 16,26 9,23 7,16 11,11"/>
                </svg>
                <span prop:textContent=move || state.instrument().title().get(state.language()).to_owned()></span>
            </a>
            <Pages/>
            <Whose/>
            {redrawn(move || (!has_step_bar(state)).then(|| view! { <Kept/> }).into_any())}
            <OtherLanguage/>
        </header>
    }
}

/// The pages that are one step away from every other: the questions, the result once something is answered, and all
/// measurements. The questions of the easy version stay alone.
#[component]
fn Pages() -> impl IntoView {
    let state = State::of_page();
    let is_hidden = move || {
        let route = state.route();
        !state.has_begun()
            || state.gate().is_some()
            || matches!(route, Route::Shared(_))
            || (matches!(route, Route::Principle(..)) && state.is_easy())
    };
    // The easy version has no list of principles, and in the result of a team there is nothing to fill in.
    let no_questions = Signal::derive(move || state.is_team() || state.is_easy());
    let no_result = Signal::derive(move || !state.is_team() && state.total_progress().answered == 0);
    let link = move |route: Route, text: fn(Texts) -> &'static str, is_hidden: Signal<bool>| {
        let (href, is_here) = (route.href(), move || state.route() == route);
        view! {
            <a
                href=href aria-current=move || is_here().then_some("page") hidden=is_hidden
                prop:textContent=move || text(state.texts())
            ></a>
        }
    };
    view! {
        <nav class="pages" hidden=is_hidden aria-label=move || state.texts().nav_title()>
            {link(Route::Tasks, |texts| texts.nav_questions(), no_questions)}
            {link(Route::Result, |texts| texts.nav_result(), no_result)}
            {link(Route::Measurements, |texts| texts.measurements_title(), Signal::stored(false))}
        </nav>
    }
}

/// Whose measurement this is: the role, and the team and the name that people gave it. Two people may share a device, and
/// one person may have several.
#[component]
fn Whose() -> impl IntoView {
    let state = State::of_page();
    let is_hidden =
        move || !state.has_begun() || state.gate().is_some() || matches!(state.route(), Route::Shared(_));
    let text = move |part: fn([String; 2]) -> String| move || part(measurement_text::whose(state));
    view! {
        <p class="whose" hidden=is_hidden>
            <span prop:textContent=text(|[role, _]| role)></span>
            <span translate="no" prop:textContent=text(|[_, names]| names)></span>
        </p>
    }
}

/// Whether the page shows in a bar of its own how its answers are stored.
fn has_step_bar(state: State) -> bool {
    matches!(state.route(), Route::Principle(..)) && state.has_begun() && !state.is_easy()
}

/// How long what is stored stays.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stays {
    OnDevice,
    UntilClosed,
    InTab,
}

fn stays(state: State) -> Stays {
    match (state.place(), frame::forgets()) {
        (StorageScope::Tab, _) => Stays::InTab,
        (StorageScope::Device, true) => Stays::UntilClosed,
        (StorageScope::Device, false) => Stays::OnDevice,
    }
}

/// How the answers are stored.
#[component]
pub(super) fn Kept() -> impl IntoView {
    let state = State::of_page();
    let text = move || {
        let texts = state.texts();
        let time = |moment| clock::time_of_day(moment, texts.language());
        match (state.save_state(), stays(state)) {
            (SaveState::Nothing, _) => texts.keep_nothing().to_owned(),
            (SaveState::Pending, _) => texts.keep_pending().to_owned(),
            (SaveState::NotKept(_), _) => texts.keep_failed().to_owned(),
            (SaveState::Found, Stays::OnDevice) => for_website(texts, texts.keep_found().to_owned()),
            (SaveState::Found, Stays::UntilClosed) => {
                for_website(texts, texts.keep_found_session().to_owned())
            }
            (SaveState::Found, Stays::InTab) => texts.keep_found_tab().to_owned(),
            (SaveState::Kept(moment), Stays::OnDevice) => for_website(texts, texts.keep_kept(time(moment))),
            (SaveState::Kept(moment), Stays::InTab) => texts.keep_kept_tab(time(moment)),
            (SaveState::Kept(moment) | SaveState::KeptByBrowser(moment), Stays::UntilClosed) => {
                for_website(texts, texts.keep_kept_session(time(moment)))
            }
            (SaveState::KeptByBrowser(moment), _) => texts.keep_kept_browser(time(moment)),
        }
    };
    // For a bar that has no room for where and when.
    let brief = move || match state.save_state() {
        SaveState::Found | SaveState::Kept(_) if stays(state) == Stays::OnDevice => {
            state.texts().keep_brief().to_owned()
        }
        _ => text(),
    };
    let is_kept = move || {
        matches!(state.save_state(), SaveState::Found | SaveState::Kept(_) | SaveState::KeptByBrowser(_))
    };
    // What somebody else shared is not stored, and this line would say that it is. Before anything began it says nothing.
    let is_hidden = move || {
        matches!(state.route(), Route::Shared(_))
            || (!state.has_begun() && state.save_state() == SaveState::Nothing)
    };
    // The notice announces a failure: a screen reader that says "saved" after every answer is in the way.
    view! {
        <p class="kept" hidden=is_hidden class:failed=move || matches!(state.save_state(), SaveState::NotKept(_))>
            <svg class:hidden=move || !is_kept() viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path d="M2 8.5 6 12.5 14 4"/>
            </svg>
            <span class="long" prop:textContent=text></span>
            <span class="short" prop:textContent=brief></span>
        </p>
    }
}

/// What a browser stores for a page in a frame, it may store for the surrounding website only.
fn for_website(texts: Texts, kept: String) -> String {
    let website = frame::website();
    if website.is_empty() { kept } else { texts.keep_frame(kept, website) }
}

#[component]
fn OtherLanguage() -> impl IntoView {
    let state = State::of_page();
    let other = move || match state.language() {
        Language::Dutch => Language::English,
        Language::English => Language::Dutch,
    };
    view! {
        <button
            type="button" class="language" lang=move || other().code() on:click=move |_| state.set_language(other())
            prop:textContent=move || state.texts().app_other_language()
        ></button>
    }
}
