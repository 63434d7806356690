use super::ComparePage;
use crate::domain::comparison::{Change, Explanation, MomentFigures};
use crate::domain::result::figures;
use crate::domain::{Language, Score};
use leptos::prelude::*;

/// Every figure: of each principle and each of its statements the score at each moment, on how many people it rests, how
/// much a team agrees, the difference and what it can mean.
pub(super) fn table(shown: &ComparePage) -> impl IntoView + use<> {
    let (texts, view) = (shown.texts, &shown.view);
    let has_teams = view.moments.iter().any(|moment| moment.is_team);
    let heads: Vec<_> = view
        .moments
        .iter()
        .map(|moment| {
            let name = moment.name.as_str();
            let consensus = has_teams
                .then(|| view! { <th scope="col">{texts.compare_column_consensus(name)}</th> }.into_any());
            view! {
                <th scope="col">{texts.compare_column_score(name)}</th>
                <th scope="col">{texts.compare_column_n(name)}</th>
                {consensus}
            }
            .into_any()
        })
        .collect();
    let rows: Vec<_> = view
        .principles
        .iter()
        .flat_map(|principle| {
            let statements = principle.statements.iter().map(|one| {
                row(shown, has_teams, false, &one.sentence, &one.figures, one.change, &one.explanation)
            });
            let own = row(
                shown,
                has_teams,
                true,
                &principle.name,
                &principle.figures,
                principle.change,
                &principle.explanation,
            );
            std::iter::once(own).chain(statements).collect::<Vec<_>>()
        })
        .collect();
    view! {
        <details class="figures">
            <summary>{texts.result_table()}</summary>
            <p class="hint" id="figures-hint">{texts.compare_table_hint()}</p>
            <div class="wide" tabindex="0" role="region" aria-label=texts.result_table()>
                <table class="comparison" aria-describedby="figures-hint">
                    <thead><tr>
                        <th scope="col">{texts.compare_column_what()}</th>
                        {heads}
                        <th scope="col">{texts.compare_column_difference()}</th>
                        <th scope="col">{texts.compare_column_meaning()}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

/// A row; the cells without a figure stay empty.
fn row(
    shown: &ComparePage,
    has_teams: bool,
    is_principle: bool,
    name: &str,
    moments: &[MomentFigures],
    change: Change,
    explanation: &Explanation,
) -> AnyView {
    let language = shown.texts.language();
    let cells: Vec<_> = moments.iter().map(|one| cells(one, has_teams, language)).collect();
    let difference = change.difference().map(|difference| difference.text(language));
    let meaning = [explanation.lead, &explanation.detail].join(" ");
    view! {
        <tr class=if is_principle { "sum" } else { "" }>
            <th scope="row">{name.to_owned()}</th>
            {cells}
            <td>{difference.unwrap_or_default()}</td>
            <td>{meaning.trim().to_owned()}</td>
        </tr>
    }
    .into_any()
}

fn cells(one: &MomentFigures, has_teams: bool, language: Language) -> AnyView {
    let score = one.score.map(|score: Score| figures::score(score, language));
    let n = if one.n > 0 { one.n.to_string() } else { String::new() };
    // From 0 to 1, in hundredths like a score in tenths.
    let consensus = one.consensus.map(|consensus| figures::hundredths(consensus.value(), language));
    let consensus = has_teams.then(|| view! { <td>{consensus.unwrap_or_default()}</td> }.into_any());
    view! { <td>{score.unwrap_or_default()}</td><td>{n}</td>{consensus} }.into_any()
}
