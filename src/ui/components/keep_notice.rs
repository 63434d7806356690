use crate::browser::storage::{self, StorageError};
use crate::browser::{clock, download};
use crate::domain::{Measurement, Moment};
use crate::ui::locales::Texts;
use crate::ui::persist::{self, Fault, FaultKind, Keeping};
use crate::ui::state::State;
use leptos::prelude::*;

/// The names of the files that are offered.
const ANSWERS_FILE: &str = "pro-monitor.promonitor.json";
const DAMAGED_FILE: &str = "pro-monitor-damaged.json";

/// Says on every page what is wrong with keeping the answers, for as long as it is, and offers them as a file.
#[component]
pub(in crate::ui) fn KeepNotice() -> impl IntoView {
    let state = State::of_page();
    // Memos: what stays as it is stays on the page, and is not announced again.
    let why = Memo::new(move |_| match state.keeping() {
        Keeping::NotKept(error) => Some(error),
        _ => None,
    });
    let fault = Memo::new(move |_| state.fault());
    view! {
        {move || fault.get().map(|fault| found_damaged(state, fault))}
        {move || why.get().map(|error| not_kept(state, error))}
    }
}

fn not_kept(state: State, error: StorageError) -> impl IntoView {
    let texts = state.texts();
    let why = match error {
        StorageError::Denied => texts.keep_denied(),
        StorageError::Full => texts.keep_full(),
        StorageError::NotReadBack => texts.keep_not_read_back(),
        StorageError::Disappeared => texts.keep_disappeared(),
        StorageError::Newer => texts.keep_newer(),
        StorageError::Damaged => texts.keep_damaged(),
    };
    let save = move || Some((ANSWERS_FILE, state.measurement_now().as_ref().map(Measurement::to_stored)?));
    let save = state.has_begun().then(|| save_button(texts.keep_save(), save));
    let again = (error == StorageError::Disappeared).then(|| {
        view! { <button type="button" class="button" on:click=move |_| persist::keep_again(state)>{texts.keep_again()}</button> }
    });
    notice(texts, [why, texts.keep_in_memory()].join(" "), (save, again))
}

fn found_damaged(state: State, fault: Fault) -> impl IntoView {
    let texts = state.texts();
    let told = match fault.kind {
        FaultKind::Recovered(moment) => recovered(texts, moment),
        FaultKind::Unreadable => texts.keep_unreadable().to_owned(),
        FaultKind::Newer => texts.keep_newer_found().to_owned(),
    };
    let save = fault.damaged.map(|id| {
        let save = move || Some((DAMAGED_FILE, storage::stored(state.place(), &id)?));
        save_button(texts.keep_save_damaged(), save)
    });
    notice(texts, told, save)
}

fn recovered(texts: Texts, moment: Moment) -> String {
    let language = texts.language();
    texts.keep_recovered(clock::long_date(moment, language), clock::time_of_day(moment, language))
}

fn notice(texts: Texts, told: String, buttons: impl IntoView) -> impl IntoView {
    view! {
        <section class="notice keep" aria-label=texts.keep_title()>
            <p role="alert">{told}</p>
            <p class="go">{buttons}</p>
        </section>
    }
}

/// A button that offers a file; nothing happens when there is nothing to save.
fn save_button(
    label: &'static str,
    file: impl Fn() -> Option<(&'static str, String)> + 'static,
) -> impl IntoView {
    let save = move |_| {
        if let Some((name, text)) = file() {
            download::save_text(name, &text);
        }
    };
    view! { <button type="button" class="button" on:click=save>{label}</button> }
}
