use super::import_outcome::{Choice, Conflict};
use super::list_state::ListState;
use crate::domain::{Measurement, SyncState};
use crate::ui::components::Dialog;
use crate::ui::measurement_text;
use leptos::prelude::*;

/// Asks which of two versions of a measurement to keep: the one on the device, the one in a file, or both. Escape
/// changes nothing.
#[component]
pub(super) fn ConflictDialog(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let conflict = move || list.conflicts.with(|conflicts| conflicts.first().cloned());
    let title = Signal::derive(move || {
        conflict().map(|conflict| texts.conflict_title(list.title(&conflict.from_file))).unwrap_or_default()
    });
    let is_open = Signal::derive(move || list.conflicts.with(|conflicts| !conflicts.is_empty()));
    view! {
        <Dialog id="conflict-title" title is_open close=move || list.choose(Choice::Device)>
            {move || conflict().map(|conflict| question(list, &conflict))}
        </Dialog>
    }
}

fn question(list: ListState, conflict: &Conflict) -> impl IntoView + use<> {
    let texts = list.texts;
    let Conflict { file, sync_state, from_file, on_device, .. } = conflict;
    let told = match sync_state {
        SyncState::Diverged => texts.conflict_diverged(file),
        SyncState::Apart => texts.conflict_apart(file),
        _ => texts.conflict_older(file),
    };
    let button = |choice, label| {
        view! { <button type="button" class="button" on:click=move |_| list.choose(choice)>{label}</button> }
    };
    let merge = (*sync_state == SyncState::Diverged).then(|| {
        view! { <p class="hint">{texts.conflict_merge_hint()}</p> }
    });
    view! {
        <p>{told}</p>
        <dl class="two-states">
            <dt>{texts.conflict_on_device()}</dt><dd>{state(list, on_device)}</dd>
            <dt>{texts.conflict_in_file()}</dt><dd>{state(list, from_file)}</dd>
        </dl>
        {merge}
        <p class="choices-below">
            {button(Choice::Device, texts.conflict_device())}
            {(*sync_state == SyncState::Diverged).then(|| button(Choice::Merge, texts.conflict_merge()))}
            {button(Choice::Both, texts.conflict_both())}
            {button(Choice::File, texts.conflict_file())}
        </p>
    }
}

/// When it was last changed, and how much is filled in.
fn state(list: ListState, measurement: &Measurement) -> String {
    let texts = list.texts;
    let changed = texts.measurements_changed(measurement_text::moment(texts, measurement.changed()));
    let progress = measurement_text::progress(texts, &list.instrument(), measurement);
    format!("{changed}. {progress}.")
}
