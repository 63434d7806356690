use super::ComparePage;
use super::line::{line, percent, scores};
use crate::domain::bars;
use crate::domain::comparison::{Explanation, PrincipleComparison, StatementComparison};
use crate::domain::result::AgreementView;
use leptos::prelude::*;

/// A row for each principle, lens by lens: its moments, the first and the last score, and what the difference can mean. It
/// opens to its statements.
pub(super) fn rows(shown: &ComparePage) -> impl IntoView + use<> {
    let texts = shown.texts;
    let mut lens = "";
    let mut rows = Vec::new();
    for principle in &shown.view.principles {
        if principle.lens != lens {
            lens = &principle.lens;
            rows.push(view! { <h3 class="lens">{principle.lens.clone()}</h3> }.into_any());
        }
        rows.push(row(shown, principle));
    }
    let ticks: Vec<_> = bars::ticks()
        .map(|(number, share)| {
            view! { <text x=percent(share) y="15" text-anchor="middle">{number}</text> }.into_any()
        })
        .collect();
    // In a line of three moments or more the time goes to the right, and the scale upwards.
    let axis = (shown.view.moments.len() == 2)
        .then(|| view! { <div class="bars-axis" aria-hidden="true"><svg>{ticks}</svg></div> }.into_any());
    view! {
        <section class="details">
            <h2>{texts.result().bars()}</h2>
            <p class="hint">{texts.compare_rows_hint()}</p>
            <div class="bars compare" class:slopes=shown.view.moments.len() != 2 data-testid="rows">{rows}{axis}</div>
        </section>
    }
}

fn row(shown: &ComparePage, principle: &PrincipleComparison) -> AnyView {
    let language = shown.texts.language();
    let is_compared = principle.change.difference().is_some();
    let head = view! {
        <h4>{principle.name.clone()}</h4>
        {line(&principle.figures, is_compared)}
        {scores(&principle.figures, is_compared, language)}
        {delta(&principle.explanation, &principle.basis)}
    };
    if !principle.is_asked() {
        return view! { <div class="row">{head}</div> }.into_any();
    }
    let statements: Vec<_> = principle.statements.iter().map(|one| statement(shown, one)).collect();
    view! {
        <details class="principle" id=format!("row-{}", principle.number)>
            <summary class="row">
                {head}
                <svg class="chevron" viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7"/></svg>
            </summary>
            <div class="inside">
                <ul class="each">{statements}</ul>
                {agreements(shown, principle)}
            </div>
        </details>
    }
    .into_any()
}

fn statement(shown: &ComparePage, statement: &StatementComparison) -> AnyView {
    let is_compared = statement.is_compared();
    view! {
        <li class="compared">
            <p>{statement.sentence.clone()}</p>
            {line(&statement.figures, is_compared)}
            {scores(&statement.figures, is_compared, shown.texts.language())}
            {delta(&statement.explanation, "")}
        </li>
    }
    .into_any()
}

/// What a difference can mean.
fn delta(explanation: &Explanation, basis: &str) -> AnyView {
    let rest = [explanation.detail.as_str(), basis];
    let rest = rest.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    view! { <span class="delta"><b>{explanation.lead}</b>" "{rest}</span> }.into_any()
}

/// The agreements that were made on a principle before.
fn agreements(shown: &ComparePage, principle: &PrincipleComparison) -> Option<AnyView> {
    let is_own = |agreement: &&AgreementView| agreement.principle.as_ref() == Some(&principle.name);
    let items: Vec<_> = shown
        .view
        .agreements
        .iter()
        .filter(is_own)
        .map(|one| view! { <li><span class="own-words" translate="no">{one.what.clone()}</span>" "<span class="hint">{one.state}</span></li> }.into_any())
        .collect();
    (!items.is_empty())
        .then(|| view! { <h5>{shown.texts.compare_agreements()}</h5><ul>{items}</ul> }.into_any())
}
