use crate::domain::result::{PrincipleView, StatementView};
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// The drawing: six columns of [`WIDTH`] in places of [`PLACE`], [`HEIGHT`] high when everybody is in one.
const PLACE: usize = 10;
const WIDTH: usize = 8;
const HEIGHT: u32 = 20;

/// What stands under the columns: the five steps and "weet ik niet".
const COLUMNS: [&str; 6] = ["1", "2", "3", "4", "5", "?"];

/// How often each answer was given, as columns, with the same in words beside it: the spread itself, where a mean would
/// hide it.
pub(super) fn distribution(statement: &StatementView) -> impl IntoView + use<> {
    let count = statement.count;
    let people = count.asked().max(1);
    let [one, two, three, four, five] = count.steps;
    let columns = [one, two, three, four, five, count.unknown];
    let bars: Vec<_> =
        columns.iter().enumerate().map(|(index, given)| column(index, *given, people)).collect();
    let scale: Vec<_> = COLUMNS
        .iter()
        .zip(columns)
        .map(|(name, given)| view! { <span class:given=move || given != 0>{*name}</span> })
        .collect();
    view! {
        <div class="distribution" aria-hidden="true">
            <svg viewBox=format!("0 0 {} {HEIGHT}", PLACE * COLUMNS.len()) preserveAspectRatio="none" focusable="false">{bars}</svg>
            <div class="distribution-scale">{scale}</div>
        </div>
        <p class="told">{statement.answers.clone()}</p>
    }
}

fn column(index: usize, given: u32, people: u32) -> impl IntoView {
    let x = index * PLACE + (PLACE - WIDTH) / 2;
    let height = HEIGHT * given / people;
    view! {
        <rect class="place" x=x.to_string() width=WIDTH.to_string() height=HEIGHT.to_string()/>
        <rect class="part" x=x.to_string() width=WIDTH.to_string() y=(HEIGHT - height).to_string() height=height.to_string()/>
    }
}

/// The same figures as a table, a statement per row.
pub(super) fn table(texts: Texts, principle: &PrincipleView) -> impl IntoView + use<> {
    let name = texts.result_distribution_name(&principle.short);
    let rows: Vec<_> = principle
        .statements
        .iter()
        .map(|statement| {
            let count = statement.count;
            let figures = count.steps.into_iter().chain([count.unknown, count.open]);
            let cells: Vec<_> = figures.map(|given| view! { <td>{given}</td> }).collect();
            view! { <tr><th scope="row">{statement.sentence.clone()}</th>{cells}</tr> }
        })
        .collect();
    let head: Vec<_> = COLUMNS.iter().take(5).map(|step| view! { <th scope="col">{*step}</th> }).collect();
    view! {
        <details>
            <summary>{texts.result_distribution_table()}</summary>
            <div class="wide" tabindex="0" role="region" aria-label=name>
                <table>
                    <thead><tr>
                        <th scope="col">{texts.result().statement()}</th>
                        {head}
                        <th scope="col">{texts.result().table_unknown()}</th>
                        <th scope="col">{texts.result().table_open()}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}
