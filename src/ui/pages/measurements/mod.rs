//! All stored measurements: a list with actions, files to open, and wiping the device.

mod card;
mod conflict;
mod damaged;
mod empty_workbook;
mod entry;
mod files;
mod import;
mod import_outcome;
mod import_report;
mod list_state;
mod notice;
mod rename;
mod saving;
mod selection;
mod undo;

use super::device::{Wipe, WipeAfterDownload};
use super::opened_link::PasteLink;
use crate::ui::components::{redrawn, with_name};
use crate::ui::measurement_text;
use crate::ui::route::Route;
use crate::ui::state::State;
use conflict::ConflictDialog;
use damaged::DamagedDialog;
use empty_workbook::EmptyWorkbook;
use entry::Entry;
use files::{ImportReports, OpenFiles};
use leptos::prelude::*;
use list_state::{ListState, NOTICE};
use notice::Notice;
use rename::RenameDialog;
use selection::{CombineBrought, SelectAll, SelectionBar};

/// The page.
pub(super) fn content(state: State) -> impl IntoView + use<> {
    let (texts, file) = (state.texts(), state.instrument_file());
    let list = ListState::new(state);
    view! {
        <h1 tabindex="-1">{texts.measurements_title()}</h1>
        <p class="lead">{texts.measurements_lead()}</p>
        <ActNotice list/>
        <CombineBrought list/>
        <ImportReports list/>
        <SelectAll list/>
        <List list/>
        <SelectionBar list/>
        <Reminder list/>
        <OpenFiles list/>
        <PasteLink texts/>
        <EmptyWorkbook texts instrument=list.instrument() file/>
        <section class="card">
            <h2>{texts.wipe_heading()}</h2>
            <p>{texts.wipe_lead()}</p>
            <p><Wipe texts/></p>
        </section>
        <RenameDialog list/>
        <ConflictDialog list/>
        <DamagedDialog list/>
    }
}

/// The outcome of the last action, with a button that undoes it. It stays until the next action.
#[component]
fn ActNotice(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let content = move |Notice { text, name, undo, is_saved }: Notice| {
        let undo = undo.map(|undo| {
            view! {
                <button type="button" class="button" on:click=move |_| list.take_back(&undo)>{texts.measurements_undo()}</button>
            }
        });
        view! { <p>{with_name(&text, &name)}</p>{undo}{is_saved.then(|| view! { <WipeAfterDownload texts/> })} }
    };
    view! {
        <div id=NOTICE class="act-told" class:notice=move || list.notice.with(Option::is_some) role="status" tabindex="-1">
            {redrawn(move || list.notice.get().map(content).into_any())}
        </div>
    }
}

/// A reminder that the last changes of a measurement are not in any file.
#[component]
fn Reminder(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let is_due = move || list.entries.with(|entries| entries.iter().any(Entry::is_due));
    let has_any =
        move || list.entries.with(|entries| entries.iter().any(|entry| entry.measurement().is_some()));
    view! {
        <section class="as-file" class:notice=is_due aria-label=texts.measurements_save_all() hidden=move || !has_any()>
            <p hidden=move || !is_due()>{texts.keep_file_reminder()}</p>
            <button type="button" class="button" data-testid="save-all" on:click=move |_| list.save_all()>
                {texts.measurements_save_all()}
            </button>
        </section>
    }
}

#[component]
fn List(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let none = move || {
        let told = match list.error.get() {
            Some(error) => measurement_text::error(texts, error),
            None => texts.measurements_none(),
        };
        view! {
            <p>{told}</p>
            <p><a class="button" href=Route::Begin.href()>{texts.measurements_begin()}</a></p>
        }
    };
    // Every card is a new element, so that no card keeps the name of another one.
    redrawn(move || {
        let entries = list.entries.get();
        if entries.is_empty() {
            return none().into_any();
        }
        let cards: Vec<_> = entries.into_iter().map(|entry| card::card(list, entry)).collect();
        view! { <ul class="measurements">{cards}</ul> }.into_any()
    })
}
