//! Choosing several measurements of the list, and what can be done with them together.

use super::entry::Entry;
use super::list_state::ListState;
use crate::domain::MeasurementId;
use crate::domain::comparison::MOST_COMPARED;
use crate::ui::pages::compare::compare_href;
use crate::ui::route::Route;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The fewest measurements that can be put together.
const SEVERAL: usize = 2;

/// The box with which a measurement is chosen; only where there are several.
pub(super) fn tick(list: ListState, id: &MeasurementId, title: &str) -> AnyView {
    let id = id.as_str().to_owned();
    let has_several = list.entries.with_untracked(|entries| kept(entries).count() >= SEVERAL);
    if !has_several {
        return ().into_any();
    }
    let name = list.texts.selection_pick(title);
    let is_chosen = {
        let id = id.clone();
        move || list.selected.with(|selected| selected.contains(&id))
    };
    let choose = move |is_chosen: bool| {
        list.selected.update(|selected| {
            _ = if is_chosen { selected.insert(id.clone()) } else { selected.remove(&id) };
        });
    };
    view! {
        <label class="pick">
            <input
                type="checkbox" aria-label=name prop:checked=is_chosen
                on:change:target=move |event| choose(event.target().checked())
            />
        </label>
    }
    .into_any()
}

/// Chooses every measurement, or none.
#[component]
pub(super) fn SelectAll(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let count = move || list.entries.with(|entries| kept(entries).count());
    let has_all = Memo::new(move |_| count() == chosen(list).len());
    let text = move || if has_all.get() { texts.selection_none() } else { texts.selection_all() };
    let choose = move |_| {
        let all = list.entries.with_untracked(|entries| kept(entries).map(str::to_owned).collect());
        list.selected.set(if has_all.get_untracked() { BTreeSet::new() } else { all });
    };
    view! {
        <p class="select-all" hidden=move || count() < SEVERAL>
            <button type="button" class="button" data-testid="select-all" on:click=choose prop:textContent=text></button>
            <span class="hint">{texts.selection_lead()}</span>
        </p>
    }
}

/// What can be done with the chosen measurements. It stays at the foot of the window.
#[component]
pub(super) fn SelectionBar(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let count = move || chosen(list).len();
    let save = move |_| {
        let chosen = chosen(list);
        let of_entry = |entry: &Entry| Some((entry.place, entry.measurement()?.clone()));
        let is_chosen = |entry: &&Entry| entry.place.is_some() && chosen.contains(&entry.id);
        let measurements = list
            .entries
            .with_untracked(|entries| entries.iter().filter(is_chosen).filter_map(of_entry).collect());
        list.save(measurements);
    };
    view! {
        <section class="selection" aria-label=texts.selection_title() hidden=move || count() == 0>
            <p role="status" prop:textContent=move || texts.selection_chosen(count())></p>
            <p class="hint" hidden=move || SEVERAL <= count()>{texts.selection_more()}</p>
            <a
                class="button primary" data-testid="combine" hidden=move || count() < SEVERAL
                href=move || combine_href(&chosen(list))
            >{texts.selection_combine()}</a>
            <a
                class="button" data-testid="compare" hidden=move || !(SEVERAL..=MOST_COMPARED).contains(&count())
                href=move || compare_href(chosen(list).iter().map(String::as_str))
            >{texts.compare_go()}</a>
            <button type="button" class="button" on:click=save>{texts.selection_save()}</button>
        </section>
    }
}

/// The way from several files that were just opened to the result of the team.
#[component]
pub(super) fn CombineBrought(list: ListState) -> impl IntoView {
    let texts = list.texts;
    let people = Memo::new(move |_| {
        let brought = list.brought.get();
        let is_person = |entry: &&Entry| {
            brought.contains(&entry.id) && entry.measurement().is_some_and(|it| it.response().is_some())
        };
        list.entries
            .with(|entries| entries.iter().filter(is_person).map(|it| it.id.clone()).collect::<Vec<_>>())
    });
    view! {
        <p class="combine-brought" hidden=move || people.with(Vec::len) < SEVERAL>
            <a
                class="button primary" data-testid="combine-brought" href=move || people.with(|ids| combine_href(ids))
                prop:textContent=move || texts.combine_brought(people.with(Vec::len))
            ></a>
        </p>
    }
}

fn combine_href(ids: &[String]) -> String {
    Route::Combine(ids.join("/")).href()
}

/// The ids that are chosen and still in the list.
fn chosen(list: ListState) -> Vec<String> {
    let selected = list.selected.get();
    list.entries
        .with(|entries| kept(entries).filter(|id| selected.contains(*id)).map(str::to_owned).collect())
}

/// The ids of what can be chosen: each measurement that is stored and can be read.
fn kept(entries: &[Entry]) -> impl Iterator<Item = &str> {
    let is_kept = |entry: &&Entry| entry.place.is_some() && entry.measurement().is_some();
    entries.iter().filter(is_kept).map(|entry| entry.id.as_str())
}
