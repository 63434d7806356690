//! All measurements that are kept: a list with what one does with them, files to open, and wiping the device.

mod blank;
mod card;
mod clash;
mod damaged;
mod desk;
mod entry;
mod files;
mod opening;
mod rename;
mod report;
mod saving;
mod undo;

use super::keep::{Wipe, WipeAfterDownload};
use super::shared::PasteLink;
use super::words;
use crate::domain::Measurement;
use crate::domain::instrument::Instrument;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use blank::Blank;
use clash::ClashDialog;
use damaged::DamagedDialog;
use desk::{Desk, NOTICE, Notice};
use entry::Entry;
use files::OpenFiles;
use leptos::prelude::*;
use rename::RenameDialog;

/// The page; `file` is what the instrument was read from, `window` is the measurement that the app has in memory.
pub(super) fn content(
    texts: Texts,
    file: &[u8],
    instrument: Instrument,
    window: Option<Measurement>,
) -> impl IntoView + use<> {
    let file = file.into();
    let desk = Desk::new(texts, instrument, window);
    view! {
        <h1 tabindex="-1">{texts.measurements_title()}</h1>
        <p class="lead">{texts.measurements_lead()}</p>
        <Told desk/>
        <Reminder desk/>
        <OpenFiles desk/>
        <PasteLink texts/>
        <h2>{texts.measurements_list()}</h2>
        <List desk/>
        <Blank texts instrument=desk.instrument() file/>
        <section class="card">
            <h2>{texts.wipe_heading()}</h2>
            <p>{texts.wipe_lead()}</p>
            <p><Wipe texts/></p>
        </section>
        <RenameDialog desk/>
        <ClashDialog desk/>
        <DamagedDialog desk/>
    }
}

/// What became of the last act, with what takes it back. It stays until the next act.
#[component]
fn Told(desk: Desk) -> impl IntoView {
    let texts = desk.texts;
    let content = move |Notice { text, undo, is_saved }: Notice| {
        let undo = undo.map(|undo| {
            view! {
                <button type="button" class="button" on:click=move |_| desk.take_back(&undo)>{texts.measurements_undo()}</button>
            }
        });
        view! { <p>{text}</p>{undo}{is_saved.then(|| view! { <WipeAfterDownload texts/> })} }
    };
    view! {
        <div id=NOTICE class="act-told" class:notice=move || desk.notice.with(Option::is_some) role="status" tabindex="-1">
            {move || desk.notice.get().map(content)}
        </div>
    }
}

/// The last changes of a measurement are in no file.
#[component]
fn Reminder(desk: Desk) -> impl IntoView {
    let texts = desk.texts;
    let is_due = move || desk.entries.with(|entries| entries.iter().any(Entry::is_due));
    let has_any =
        move || desk.entries.with(|entries| entries.iter().any(|entry| entry.measurement().is_some()));
    view! {
        <section class="as-file" class:notice=is_due aria-label=texts.measurements_save_all() hidden=move || !has_any()>
            <p hidden=move || !is_due()>{texts.keep_file_reminder()}</p>
            <button type="button" class="button" data-testid="save-all" on:click=move |_| desk.save_all()>
                {texts.measurements_save_all()}
            </button>
        </section>
    }
}

#[component]
fn List(desk: Desk) -> impl IntoView {
    let texts = desk.texts;
    let none = move || {
        let told = match desk.error.get() {
            Some(error) => words::error(texts, error),
            None => texts.measurements_none(),
        };
        view! {
            <p>{told}</p>
            <p><a class="button" href=Route::Start.href()>{texts.measurements_begin()}</a></p>
        }
    };
    move || {
        let entries = desk.entries.get();
        if entries.is_empty() {
            return none().into_any();
        }
        let cards: Vec<_> = entries.into_iter().map(|entry| card::card(desk, entry)).collect();
        view! { <ul class="measurements">{cards}</ul> }.into_any()
    }
}
