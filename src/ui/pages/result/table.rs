use super::ResultPage;
use crate::domain::result::{FiguresRow, ResultTexts, figures};
use leptos::prelude::*;

/// The figures of the charts as a table: per principle, per lens and in total.
pub(super) fn table(shown: &ResultPage) -> impl IntoView + use<> {
    let (texts, result) = (shown.texts, shown.texts.result());
    let rows: Vec<_> = shown.view.figures.iter().map(|row| figures_row(result, row)).collect();
    view! {
        <details class="figures">
            <summary>{texts.result_table()}</summary>
            <p class="hint" id="figures-hint">{result.table_caption()}</p>
            <div class="wide" tabindex="0" role="region" aria-label=texts.result_table()>
                <table aria-describedby="figures-hint">
                    <thead><tr>
                        <th scope="col">{result.table_principle()}</th>
                        <th scope="col">{result.table_score()}</th>
                        <th scope="col">{result.table_percent()}</th>
                        <th scope="col">{result.table_given()}</th>
                        <th scope="col">{result.table_unknown()}</th>
                        <th scope="col">{result.table_open()}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

/// A row; the cells without a figure stay empty.
fn figures_row(texts: ResultTexts, row: &FiguresRow) -> impl IntoView + use<> {
    let counts = row.counts.map_or_else(Default::default, |counts| counts.map(|count| count.to_string()));
    let percent = row.outcome.score().map(|score| texts.percent(score.percent()));
    view! {
        <tr class=if row.is_sum { "sum" } else { "" }>
            <th scope="row">{row.label.clone()}</th>
            <td>{figures::outcome(row.outcome, texts)}</td>
            <td>{percent.unwrap_or_default()}</td>
            {counts.map(|count| view! { <td>{count}</td> })}
        </tr>
    }
}
