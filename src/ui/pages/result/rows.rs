use super::ResultPage;
use super::details::inside;
use super::tenths::tenths;
use crate::browser::page;
use crate::domain::result::figures;
use crate::domain::{ChartGroup, ChartPoint, Outcome, bars};
use crate::ui::locales::Texts;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// A row for each principle, lens by lens: its bar, its score, and what was answered, which opens.
pub(super) fn rows(shown: &ResultPage) -> impl IntoView + use<> {
    let groups: Vec<_> = shown.view.chart.groups.iter().map(|group| rows_of(shown, group)).collect();
    let ticks: Vec<_> = bars::ticks()
        .map(|(number, share)| view! { <text x=percent(share) y="15" text-anchor="middle">{number}</text> })
        .collect();
    view! {
        <div class="bars" data-testid="bars">
            {groups}
            <div class="bars-axis" aria-hidden="true"><svg>{ticks}</svg></div>
        </div>
    }
}

/// The id of the row of a principle, given its number.
pub(super) fn id(number: u8) -> String {
    format!("row-{number}")
}

/// Opens a row and goes to it, in place of where a link leads. With a key held down the browser does what that key asks.
pub(super) fn open(event: &MouseEvent, id: &str) {
    if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
        event.prevent_default();
        page::open_details(id);
    }
}

fn rows_of(shown: &ResultPage, group: &ChartGroup) -> impl IntoView + use<> {
    let texts = shown.texts;
    let average = match group.value {
        Some(score) => texts.result_lens_average(figures::score(score, texts.language())),
        None if group.asked().next().is_none() => texts.result().not_asked().to_owned(),
        None => texts.result().too_few().to_owned(),
    };
    let rows: Vec<_> = group.points.iter().map(|point| row(shown, point)).collect();
    view! {
        <h3 class="lens"><span>{group.label.clone()}</span>" "<span class="figure">{average}</span></h3>
        {rows}
    }
}

fn row(shown: &ResultPage, point: &ChartPoint) -> AnyView {
    let head = view! {
        <h4>{format!("{}. {}", point.number, point.label)}</h4>
        {bar(point.share())}
        <span class="figure">{outcome(shown.texts, point.outcome)}</span>
    };
    match shown.view.principle(&point.principle) {
        Some(principle) => view! {
            <details class="principle" id=id(point.number)>
                <summary class="row">
                    {head}
                    <svg class="chevron" viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7"/></svg>
                </summary>
                {inside(shown.texts, principle)}
            </details>
        }
        .into_any(),
        None => view! { <div class="row">{head}</div> }.into_any(),
    }
}

/// A score, or why there is none in as few words as there is room for.
pub(super) fn outcome(texts: Texts, outcome: Outcome) -> String {
    match outcome {
        Outcome::Scored(score) => figures::score(score, texts.language()),
        Outcome::TooFew { .. } => texts.result_too_few().to_owned(),
        Outcome::NotAsked => texts.result().not_asked().to_owned(),
    }
}

/// A bar from 1 to 5 with round ends, so that the lowest score is a dot; without a score a dashed line.
fn bar(share: Option<f64>) -> impl IntoView {
    let ticks: Vec<_> = bars::ticks()
        .map(|(_, share)| view! { <line class="tick" x1=percent(share) x2=percent(share) y2="100%"/> })
        .collect();
    let line = |class, end| view! { <line class=class x2=percent(end) y1="50%" y2="50%"/> };
    let drawn = match share {
        Some(share) => vec![line("bar-place", 1.0), line("bar-value", share)],
        None => vec![line("missing", 1.0)],
    };
    view! { <svg class="bar" aria-hidden="true">{ticks}{drawn}</svg> }
}

fn percent(share: f64) -> String {
    [&tenths(share * 100.0), "%"].concat()
}
