use super::ResultPage;
use super::rows;
use super::tenths::tenths;
use crate::domain::bars;
use crate::domain::result::{RoleView, RolesRow, RolesView};
use leptos::prelude::*;

/// The groups of a team beside each other: a row per principle with a mark for each group, and the same as figures.
pub(super) fn roles(shown: &ResultPage) -> Option<AnyView> {
    let roles = shown.view.roles.as_ref()?;
    let texts = shown.texts.result();
    let groups: Vec<_> = (0..).zip(&roles.groups).map(|(at, group)| head(at, group)).collect();
    let rows: Vec<_> = roles.rows.iter().map(|row| row_of(shown, row)).collect();
    let together = together(roles);
    Some(
        view! {
            <section class="roles">
                <h2>{texts.roles()}</h2>
                <p class="hint">{texts.roles_lead()}</p>
                <div class="wide" tabindex="0" role="region" aria-label=texts.roles()>
                    <table>
                        <thead><tr><th scope="col">{texts.table_principle()}</th>{groups}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                {together}
            </section>
        }
        .into_any(),
    )
}

fn together(roles: &RolesView) -> Option<AnyView> {
    let told = roles.together.clone();
    (!told.is_empty()).then(|| view! { <p class="hint">{told}</p> }.into_any())
}

/// A group with its mark.
fn head(at: usize, group: &RoleView) -> AnyView {
    let name = format!("{} ({})", group.label, group.people);
    let mark = view! { <svg class="key" viewBox="-8 -8 16 16" aria-hidden="true">{mark(at)}</svg> };
    view! { <th scope="col">{mark}<span>{name}</span></th> }.into_any()
}

fn row_of(shown: &ResultPage, row: &RolesRow) -> AnyView {
    let cells: Vec<_> = row
        .outcomes
        .iter()
        .map(|outcome| view! { <td>{rows::outcome(shown.texts, *outcome)}</td> })
        .collect();
    view! { <tr><th scope="row"><span>{row.name.clone()}</span>{drawing(row)}</th>{cells}</tr> }.into_any()
}

/// The marks of the groups on a line from 1 to 5, and the line between the outermost.
fn drawing(row: &RolesRow) -> AnyView {
    let places: Vec<_> = (0..)
        .zip(&row.outcomes)
        .filter_map(|(at, outcome)| Some((at, outcome.score().map(bars::share)?)))
        .collect();
    let ticks: Vec<_> = bars::ticks()
        .map(|(_, share)| view! { <line class="tick" x1=percent(share) x2=percent(share) y2="100%"/> })
        .collect();
    let shares = || places.iter().map(|(_, share)| *share);
    let (from, to) = (shares().fold(1.0, f64::min), shares().fold(0.0, f64::max));
    let marks: Vec<_> = places
        .iter()
        .map(|(at, share)| view! { <svg class="at" x=percent(*share) y="50%">{mark(*at)}</svg> })
        .collect();
    view! {
        <svg class="marks" aria-hidden="true">
            {ticks}
            <line class="between" x1=percent(from) x2=percent(to.max(from)) y1="50%" y2="50%"/>
            {marks}
        </svg>
    }
    .into_any()
}

/// The shapes that tell groups apart without colour, around the origin; the first is filled.
const SHAPES: [&str; 6] = [
    "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",
    "M0-7 7 0 0 7-7 0z",
    "M-5.5-5.5h11v11h-11z",
    "M0-6.5 6.5 5.5h-13z",
    "M0 6.5 6.5-5.5h-13z",
    "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",
];

fn mark(at: usize) -> AnyView {
    let shape = SHAPES.get(at % SHAPES.len()).copied().unwrap_or_default();
    view! { <path class="mark-of-group" class:filled=at == 0 d=shape/> }.into_any()
}

fn percent(share: f64) -> String {
    [&tenths(share * 100.0), "%"].concat()
}
