use super::Explorer;
use crate::domain::result::{StatementOrder, StatementView, figures};
use crate::ui::components::redrawn;
use leptos::prelude::*;

/// The chosen statements as a table. The heads of two columns sort it, and the chart with it.
pub(super) fn table(explorer: &Explorer) -> impl IntoView + use<> {
    let (texts, result) = (explorer.texts, explorer.texts.result());
    let own = explorer.clone();
    let by_number = sorter(explorer, result.statement(), |_| StatementOrder::Questionnaire);
    let by_score = sorter(explorer, result.table_score(), |order| match order {
        StatementOrder::LowestFirst => StatementOrder::HighestFirst,
        _ => StatementOrder::LowestFirst,
    });
    let list = explorer.list;
    let number_sort = move || (list.get().order == StatementOrder::Questionnaire).then_some("ascending");
    let score_sort = move || match list.get().order {
        StatementOrder::LowestFirst => Some("ascending"),
        StatementOrder::HighestFirst => Some("descending"),
        StatementOrder::Questionnaire | StatementOrder::MostDifferent => None,
    };
    view! {
        <div class="wide explore-table" tabindex="0" role="region" aria-label=texts.explore_table()>
            <table>
                <thead><tr>
                    <th scope="col" aria-sort=number_sort>{by_number}</th>
                    <th scope="col" aria-sort=score_sort>{by_score}</th>
                    <th scope="col">{texts.explore_answers()}</th>
                </tr></thead>
                <tbody>{redrawn(move || rows(&own))}</tbody>
            </table>
        </div>
    }
}

/// The button in the head of a column.
fn sorter(
    explorer: &Explorer,
    name: &'static str,
    next: fn(StatementOrder) -> StatementOrder,
) -> impl IntoView + use<> {
    let list = explorer.list;
    let sort = move |_| list.update(|list| list.order = next(list.order));
    view! { <button type="button" class="plain" on:click=sort>{name}</button> }
}

fn rows(explorer: &Explorer) -> AnyView {
    let list = explorer.list.get();
    let rows: Vec<_> =
        list.of(&explorer.view).into_iter().map(|(_, statement)| row(explorer, statement)).collect();
    rows.into_any()
}

fn row(explorer: &Explorer, statement: &StatementView) -> impl IntoView + use<> {
    let (own, id) = (explorer.clone(), statement.id.clone());
    let score = statement
        .score
        .map_or_else(|| "–".to_owned(), |score| figures::score(score, explorer.texts.language()));
    let name = format!("{} {}", statement.id, statement.sentence);
    view! {
        <tr>
            <th scope="row">
                <button type="button" class="plain" on:click=move |_| own.pick(id.clone())>{name}</button>
            </th>
            <td>{score}</td>
            <td>{statement.answers.clone()}</td>
        </tr>
    }
}
