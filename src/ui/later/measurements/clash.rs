use super::desk::Desk;
use super::opening::{Choice, Clash};
use crate::domain::{Measurement, Opening};
use crate::ui::components::Dialog;
use crate::ui::later::words;
use leptos::prelude::*;

/// Asks which of two states of a measurement is to be kept: what is on the device, what is in a file, or both. Escape
/// changes nothing.
#[component]
pub(super) fn ClashDialog(desk: Desk) -> impl IntoView {
    let texts = desk.texts;
    let clash = move || desk.clashes.with(|clashes| clashes.first().cloned());
    let title = Signal::derive(move || {
        clash().map(|clash| texts.clash_title(desk.title(&clash.from_file))).unwrap_or_default()
    });
    let is_open = Signal::derive(move || desk.clashes.with(|clashes| !clashes.is_empty()));
    view! {
        <Dialog id="clash-title" title is_open close=move || desk.choose(Choice::Device)>
            {move || clash().map(|clash| question(desk, &clash))}
        </Dialog>
    }
}

fn question(desk: Desk, clash: &Clash) -> impl IntoView + use<> {
    let texts = desk.texts;
    let Clash { file, opening, from_file, on_device, .. } = clash;
    let told = match opening {
        Opening::Diverged => texts.clash_diverged(file),
        Opening::Apart => texts.clash_apart(file),
        _ => texts.clash_older(file),
    };
    let button = |choice, label| {
        view! { <button type="button" class="button" on:click=move |_| desk.choose(choice)>{label}</button> }
    };
    let merge = (*opening == Opening::Diverged).then(|| {
        view! { <p class="hint">{texts.clash_merge_hint()}</p> }
    });
    view! {
        <p>{told}</p>
        <dl class="two-states">
            <dt>{texts.clash_on_device()}</dt><dd>{state(desk, on_device)}</dd>
            <dt>{texts.clash_in_file()}</dt><dd>{state(desk, from_file)}</dd>
        </dl>
        {merge}
        <p class="choices-below">
            {button(Choice::Device, texts.clash_device())}
            {(*opening == Opening::Diverged).then(|| button(Choice::Merge, texts.clash_merge()))}
            {button(Choice::Both, texts.clash_both())}
            {button(Choice::File, texts.clash_file())}
        </p>
    }
}

/// When it was last changed, and how full it is.
fn state(desk: Desk, measurement: &Measurement) -> String {
    let texts = desk.texts;
    let changed = texts.measurements_changed(words::moment(texts, measurement.changed()));
    let progress = words::progress(texts, &desk.instrument(), measurement);
    format!("{changed}. {progress}.")
}
