use super::Explorer;
use crate::domain::result::{StatementKind, StatementOrder};
use leptos::prelude::*;

/// The choice of statements and of their order, and how many there are.
pub(super) fn controls(explorer: &Explorer) -> AnyView {
    let (texts, list) = (explorer.texts, explorer.list);
    let mut orders = vec![
        (texts.explore_order_questionnaire(), StatementOrder::Questionnaire),
        (texts.explore_order_lowest(), StatementOrder::LowestFirst),
        (texts.explore_order_highest(), StatementOrder::HighestFirst),
    ];
    if explorer.is_team() {
        orders.push((texts.explore_order_different(), StatementOrder::MostDifferent));
    }
    let kinds = [
        (texts.explore_kind_all(), StatementKind::All),
        (texts.explore_kind_unknown(), StatementKind::Unknown),
        (texts.explore_kind_noted(), StatementKind::Noted),
    ];
    let groups = explorer.view.chart.groups.iter();
    let lenses = groups.map(|group| group.label.clone());
    let lenses = [texts.explore_lens_all().to_owned()].into_iter().chain(lenses).collect();
    let own = explorer.clone();
    let count = move || texts.explore_count(list.get().of(&own.view).len());
    let order = choice(
        "order",
        texts.explore_order(),
        orders.iter().map(|(name, _)| (*name).to_owned()).collect(),
        Box::new({
            let orders = orders.clone();
            move || list.with(|list| orders.iter().position(|(_, order)| *order == list.order))
        }),
        Box::new(move |at| {
            if let Some((_, order)) = orders.get(at) {
                list.update(|list| list.order = *order);
            }
        }),
    );
    let kind = choice(
        "kind",
        texts.explore_kind(),
        kinds.iter().map(|(name, _)| (*name).to_owned()).collect(),
        Box::new(move || list.with(|list| kinds.iter().position(|(_, kind)| *kind == list.kind))),
        Box::new(move |at| {
            if let Some((_, kind)) = kinds.get(at) {
                list.update(|list| list.kind = *kind);
            }
        }),
    );
    // The first is all of them.
    let lens = choice(
        "lens",
        texts.explore_lens(),
        lenses,
        Box::new(move || list.with(|list| list.lens.map(|lens| lens + 1))),
        Box::new(move |at| list.update(|list| list.lens = at.checked_sub(1))),
    );
    view! {
        <div class="explore-controls">{[order, lens, kind]}</div>
        <p class="hint" role="status" prop:textContent=count></p>
    }
    .into_any()
}

/// A list to choose one part of the selection from. `shown` says which is chosen, the first where it says none.
fn choice(
    id: &'static str,
    label: &'static str,
    names: Vec<String>,
    shown: Box<dyn Fn() -> Option<usize> + Send>,
    choose: Box<dyn Fn(usize)>,
) -> AnyView {
    let items: Vec<_> = (0..)
        .zip(names)
        .map(|(at, name): (usize, _)| view! { <option value=at.to_string()>{name}</option> })
        .collect();
    // The table sorts too, and the list says so.
    let shown = move || shown().unwrap_or_default().to_string();
    let choose = move |value: String| {
        if let Ok(at) = value.parse() {
            choose(at);
        }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id prop:value=shown on:change:target=move |event| choose(event.target().value())>{items}</select>
        </div>
    }
    .into_any()
}
