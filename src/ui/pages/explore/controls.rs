use super::Explorer;
use crate::domain::result::{StatementKind, StatementList, StatementOrder};
use leptos::prelude::*;

/// The choice of statements and of their order, and how many there are.
pub(super) fn controls(explorer: &Explorer) -> impl IntoView + use<> {
    let (texts, list) = (explorer.texts, explorer.list);
    let mut orders = vec![
        (texts.explore_order_questionnaire(), StatementOrder::Questionnaire),
        (texts.explore_order_lowest(), StatementOrder::LowestFirst),
        (texts.explore_order_highest(), StatementOrder::HighestFirst),
    ];
    if explorer.is_team() {
        orders.push((texts.explore_order_different(), StatementOrder::MostDifferent));
    }
    let kinds = vec![
        (texts.explore_kind_all(), StatementKind::All),
        (texts.explore_kind_unknown(), StatementKind::Unknown),
        (texts.explore_kind_noted(), StatementKind::Noted),
    ];
    let groups = explorer.view.chart.groups.iter();
    let lenses = groups.enumerate().map(|(place, group)| (group.label.clone(), Some(place)));
    let lenses = [(texts.explore_lens_all().to_owned(), None)].into_iter().chain(lenses).collect();
    let own = explorer.clone();
    let count = move || texts.explore_count(list.get().of(&own.view).len());
    view! {
        <div class="explore-controls">
            {choice("order", texts.explore_order(), orders, list, |list| list.order, |list, order| list.order = order)}
            {choice("lens", texts.explore_lens(), lenses, list, |list| list.lens, |list, lens| list.lens = lens)}
            {choice("kind", texts.explore_kind(), kinds, list, |list| list.kind, |list, kind| list.kind = kind)}
        </div>
        <p class="hint" role="status" prop:textContent=count></p>
    }
}

/// A list to choose one part of the selection from.
fn choice<T: Copy + PartialEq + Send + Sync + 'static, L: Into<String>>(
    id: &'static str,
    label: &'static str,
    options: Vec<(L, T)>,
    list: RwSignal<StatementList>,
    read: fn(&StatementList) -> T,
    write: fn(&mut StatementList, T),
) -> impl IntoView {
    let (names, values): (Vec<String>, Vec<T>) =
        options.into_iter().map(|(name, value)| (name.into(), value)).unzip();
    let all = values.clone();
    let items: Vec<_> = (0..)
        .zip(names)
        .map(|(at, name): (usize, String)| view! { <option value=at.to_string()>{name}</option> })
        .collect();
    // The table sorts too, and the list says so.
    let shown = move || {
        let now = list.with(read);
        values.iter().position(|value| *value == now).unwrap_or_default().to_string()
    };
    let choose = move |value: String| {
        if let Some(value) = value.parse().ok().and_then(|at: usize| all.get(at)) {
            list.update(|list| write(list, *value));
        }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id prop:value=shown on:change:target=move |event| choose(event.target().value())>{items}</select>
        </div>
    }
}
