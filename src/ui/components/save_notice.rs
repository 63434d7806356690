use super::footer::own_window;
use super::redrawn;
use crate::browser::storage::{self, StorageError};
use crate::browser::{clock, download, frame};
use crate::domain::Moment;
use crate::ui::chunks;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::{Fault, FaultKind, NOT_KEPT, SaveState, State};
use leptos::prelude::*;

/// The name of the file that is offered with what is damaged.
const DAMAGED_FILE: &str = "pro-monitor-damaged.json";

/// What a button does.
type Act = Box<dyn Fn() + Send>;

/// Shows on every page why the answers cannot be stored, for as long as that lasts, and offers them as a file.
#[component]
pub(in crate::ui) fn SaveNotice() -> impl IntoView {
    let state = State::of_page();
    // A notice that stays the same is not drawn again: a screen reader would say it after every answer.
    let has_begun = RwSignal::new(untrack(|| state.has_begun()));
    Effect::new(move |_| {
        let has_begun_now = state.has_begun();
        if has_begun.get_untracked() != has_begun_now {
            has_begun.set(has_begun_now);
        }
    });
    view! {
        {redrawn(move || state.fault().map(|fault| found_damaged(state, fault)).into_any())}
        {redrawn(move || match state.save_state() {
            SaveState::NotKept(error) => not_kept(state, error, has_begun.get()),
            _ => ().into_any(),
        })}
    }
}

fn not_kept(state: State, error: StorageError, has_begun: bool) -> AnyView {
    let texts = state.texts();
    let why = match error {
        StorageError::Denied => texts.keep_denied(),
        StorageError::Full => texts.keep_full(),
        StorageError::NotReadBack => texts.keep_not_read_back(),
        StorageError::Disappeared => texts.keep_disappeared(),
        StorageError::Newer => texts.keep_newer(),
        StorageError::Damaged => texts.keep_damaged(),
    };
    let save = move || save_answers(state);
    let asks = state.asks_to_replace();
    // In the frame of another website there is little room, and the way out is a window of one's own.
    let is_short = error == StorageError::Denied && frame::is_framed() && !asks;
    let mut told = if is_short {
        vec![texts.keep_denied_frame()]
    } else if asks {
        vec![texts.keep_replace()]
    } else {
        vec![why, texts.keep_in_memory()]
    };
    let mut buttons: Vec<(&str, Act)> = Vec::new();
    if has_begun {
        if !asks && !is_short {
            told.push(texts.keep_in_memory_file());
        }
        buttons.push((texts.keep_save(), Box::new(save)));
    }
    if asks {
        buttons.push((texts.keep_replace_go_on(), Box::new(move || state.answer_replace(true))));
        buttons.push((texts.keep_replace_stay(), Box::new(move || state.answer_replace(false))));
    }
    if error == StorageError::Disappeared {
        buttons.push((texts.keep_again(), Box::new(move || state.keep_again())));
    }
    let link = is_short.then(|| own_window(state).into_any());
    notice(NOT_KEPT, texts.keep_failed(), told.join(" "), link, buttons)
}

/// Saves what is filled in as a file; nothing before anything began.
pub(in crate::ui) fn save_answers(state: State) {
    let Some(measurement) = state.measurement_now() else { return };
    download::save_text(&chunks::file_name(&measurement), &measurement.to_stored());
    storage::release();
}

fn found_damaged(state: State, fault: Fault) -> AnyView {
    let texts = state.texts();
    let told = match fault.kind {
        FaultKind::Recovered(moment) => recovered(texts, moment),
        FaultKind::Unreadable => texts.keep_unreadable().to_owned(),
        FaultKind::Newer => texts.keep_newer_found().to_owned(),
    };
    let mut buttons: Vec<(&str, Act)> = Vec::new();
    if let Some(id) = fault.damaged {
        let save = move || {
            if let Some(stored) = storage::stored(state.place(), &id) {
                download::save_text(DAMAGED_FILE, &stored);
            }
        };
        buttons.push((texts.keep_save_damaged(), Box::new(save)));
        // The list can delete it too.
        buttons.push((texts.measurements_title(), Box::new(move || state.go(&Route::Measurements))));
    }
    notice("damaged", texts.keep_title(), told, None, buttons)
}

fn recovered(texts: Texts, moment: Moment) -> String {
    let language = texts.language();
    texts.keep_recovered(clock::long_date(moment, language), clock::time_of_day(moment, language))
}

/// One type of view for all notices, which keeps the first load small.
fn notice(
    id: &'static str,
    label: &'static str,
    told: String,
    link: Option<AnyView>,
    buttons: Vec<(&'static str, Act)>,
) -> AnyView {
    let button = |(label, act): (&'static str, Act)| {
        view! { <button type="button" class="button" on:click=move |_| act()>{label}</button> }
    };
    let buttons: Vec<_> = buttons.into_iter().map(button).collect();
    view! {
        <section class="notice keep" id=id tabindex="-1" aria-label=label>
            <p role="alert">{told}" "{link}</p>
            <p class="go">{buttons}</p>
        </section>
    }
    .into_any()
}
