use super::import_outcome::{Choice, Conflict};
use super::list_state::ListState;
use crate::domain::{Measurement, SyncState};
use crate::ui::components::{Dialog, redrawn, with_name};
use crate::ui::measurement_text;
use leptos::prelude::*;

/// Asks which of two versions of a measurement to keep: the one on the device, the one in a file, or both. Escape
/// changes nothing.
#[component]
pub(super) fn ConflictDialog(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let conflict = move || list.conflicts.with(|conflicts| conflicts.first().cloned());
    let title = redrawn(move || {
        let title = conflict().map(|conflict| list.title(&conflict.from_file));
        title.map(|title| with_name(&texts.conflict_title(&title), &title)).into_any()
    });
    let is_open = Signal::derive(move || list.conflicts.with(|conflicts| !conflicts.is_empty()));
    // The buttons stay in their places when the next question is asked, and the focus stays with them.
    let button = move |choice, label| {
        view! { <button type="button" class="button" on:click=move |_| list.choose(choice)>{label}</button> }
    };
    let has_diverged = move || conflict().is_some_and(|conflict| conflict.sync_state == SyncState::Diverged);
    let words = move |of: fn(ListState, &Conflict) -> String| {
        move || conflict().map(|conflict| of(list, &conflict)).unwrap_or_default()
    };
    view! {
        <Dialog id="conflict-title" title is_open close=move || list.choose(Choice::Device)>
            {redrawn(move || conflict().map(|conflict| why(list, &conflict)).into_any())}
            <dl class="two-states">
                <dt>{texts.conflict_on_device()}</dt>
                <dd prop:textContent=words(|list, conflict| state(list, &conflict.on_device))></dd>
                <dt>{texts.conflict_in_file()}</dt>
                <dd prop:textContent=words(|list, conflict| state(list, &conflict.from_file))></dd>
            </dl>
            <p class="hint" hidden=move || !has_diverged()>{texts.conflict_merge_hint()}</p>
            <p class="choices-below">
                {button(Choice::Device, texts.conflict_device())}
                <button
                    type="button" class="button" hidden=move || !has_diverged()
                    on:click=move |_| list.choose(Choice::Merge)
                >{texts.conflict_merge()}</button>
                {button(Choice::Both, texts.conflict_both())}
                {button(Choice::File, texts.conflict_file())}
            </p>
        </Dialog>
    }
}

/// How the two versions differ.
fn why(list: ListState, conflict: &Conflict) -> AnyView {
    let (texts, file) = (list.texts, &conflict.file);
    let told = match conflict.sync_state {
        SyncState::Diverged => texts.conflict_diverged(file),
        SyncState::Apart => texts.conflict_apart(file),
        _ => texts.conflict_older(file),
    };
    view! { <p>{with_name(&told, file)}</p> }.into_any()
}

/// When it was last changed, and how much is filled in.
fn state(list: ListState, measurement: &Measurement) -> String {
    let texts = list.texts;
    let changed = texts.measurements_changed(measurement_text::moment(texts, measurement.changed()));
    let progress = measurement_text::progress(texts, &list.instrument(), measurement);
    format!("{changed}. {progress}.")
}
