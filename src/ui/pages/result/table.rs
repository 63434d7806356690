use super::ResultPage;
use crate::domain::{Count, Outcome, PrincipleProfile};
use crate::ui::figures;
use leptos::prelude::*;

/// The figures of the charts as a table: per principle, per lens and in total.
pub(super) fn table(shown: &ResultPage) -> impl IntoView + use<> {
    let texts = shown.texts;
    let principles: Vec<_> =
        shown.profile.principles().iter().map(|principle| principle_row(shown, principle)).collect();
    let lenses: Vec<_> = shown
        .profile
        .lenses()
        .iter()
        .map(|lens| {
            let label = shown.instrument.lenses().iter().find(|known| *known.id() == lens.id);
            let label = label.map_or("", |lens| lens.label().get(texts.language()));
            row(shown, texts.result_table_lens(label), lens.outcome, None, "sum")
        })
        .collect();
    let overall = row(shown, texts.result_table_overall().to_owned(), shown.summary.overall, None, "sum");
    view! {
        <details class="card figures">
            <summary>{texts.result_table()}</summary>
            <p class="hint" id="figures-hint">{texts.result_table_caption()}</p>
            <div class="wide" tabindex="0" role="region" aria-label=texts.result_table()>
                <table aria-describedby="figures-hint">
                    <thead><tr>
                        <th scope="col">{texts.result_table_principle()}</th>
                        <th scope="col">{texts.result_table_score()}</th>
                        <th scope="col">{texts.result_table_percent()}</th>
                        <th scope="col">{texts.result_table_given()}</th>
                        <th scope="col">{texts.result_table_unknown()}</th>
                        <th scope="col">{texts.result_table_open()}</th>
                    </tr></thead>
                    <tbody>{principles}{lenses}{overall}</tbody>
                </table>
            </div>
        </details>
    }
}

fn principle_row(shown: &ResultPage, principle: &PrincipleProfile) -> impl IntoView + use<> {
    let known = shown.instrument.principle(&principle.id);
    let short = known.map_or("", |known| known.short().get(shown.texts.language()));
    let count: Count =
        principle.statements.iter().map(|statement| statement.count).fold(Count::default(), |a, b| a + b);
    row(shown, format!("{}. {short}", principle.number), principle.outcome, Some(count), "")
}

/// A row; without a count its last three cells stay empty, because sums over lenses would only repeat the rows.
fn row(
    shown: &ResultPage,
    label: String,
    outcome: Outcome,
    count: Option<Count>,
    class: &'static str,
) -> impl IntoView + use<> {
    let asked = count.filter(|_| outcome != Outcome::NotAsked);
    let figure =
        |read: fn(&Count) -> u32| asked.as_ref().map(|count| read(count).to_string()).unwrap_or_default();
    view! {
        <tr class=class>
            <th scope="row">{label}</th>
            <td>{figures::outcome(shown.texts, outcome)}</td>
            <td>{figures::percent(shown.texts, outcome)}</td>
            <td>{figure(Count::given)}</td>
            <td>{figure(|count| count.unknown)}</td>
            <td>{figure(|count| count.open)}</td>
        </tr>
    }
}
