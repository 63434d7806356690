use super::chart::{Chart, ChartKind};
use super::table::table;
use super::{ResultPage, chart_option};
use crate::domain::ChartGroup;
use crate::domain::result::{ResultTexts, figures};
use leptos::prelude::*;

/// The radar and the bars, each with the same figures in words, and one table for both.
pub(super) fn charts(shown: &ResultPage) -> impl IntoView + use<> {
    let (texts, view) = (shown.texts, &shown.view);
    let points = view.captions();
    let lenses: Vec<_> = view.chart.groups.iter().map(|group| lens(texts.result(), group)).collect();
    view! {
        <div class="two charts">
            <section class="card">
                <h2>{texts.result().radar()}</h2>
                {radar(shown, &points)}
                <ul class="rows">{lenses}</ul>
            </section>
            <section class="card">
                <h2>{texts.result().bars()}</h2>
                <Chart texts kind=ChartKind::Bars option=chart_option::bars(&view.chart) alternative=texts.result_bars_alt(&points)/>
            </section>
        </div>
        {table(shown)}
    }
}

fn radar(shown: &ResultPage, points: &str) -> AnyView {
    let (texts, model) = (shown.texts, &shown.view.chart);
    let Some(option) = chart_option::radar(model) else {
        return view! { <p class="hint">{texts.result().radar_none()}</p> }.into_any();
    };
    let key: Vec<_> = model
        .points()
        .filter(|point| point.value.is_some())
        .map(|point| view! { <li>{format!("{}. {}", point.number, point.label)}</li> })
        .collect();
    view! {
        <Chart texts kind=ChartKind::Radar option alternative=texts.result_radar_alt(points)/>
        <ul class="radar-key" aria-hidden="true">{key}</ul>
    }
    .into_any()
}

/// A lens with its score.
fn lens(texts: ResultTexts, group: &ChartGroup) -> impl IntoView + use<> {
    let score = group
        .value
        .map_or_else(|| texts.too_few().to_owned(), |score| figures::score(score, texts.language()));
    view! { <li><span>{group.label.clone()}</span><span class="figure">{score}</span></li> }
}
