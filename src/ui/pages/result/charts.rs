use super::chart::{Chart, ChartKind};
use super::table::table;
use super::{ResultPage, chart_option};
use crate::domain::{ChartGroup, ChartModel, Score};
use crate::ui::figures;
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// The radar and the bars, each with the same figures in words, and one table for both.
pub(super) fn charts(shown: &ResultPage) -> impl IntoView + use<> {
    let ResultPage { texts, instrument, profile, .. } = shown;
    let texts = *texts;
    let caption = |number, label: &str, score| caption(texts, number, label, score);
    let model = ChartModel::new(instrument, profile, texts.language(), caption);
    let points = model.points().map(|point| point.caption.as_str()).collect::<Vec<_>>().join(", ");
    let lenses: Vec<_> = model.groups.iter().map(|group| lens(texts, group)).collect();
    view! {
        <div class="two charts">
            <section class="card">
                <h2>{texts.result_radar()}</h2>
                {radar(texts, &model, &points)}
                <ul class="rows">{lenses}</ul>
            </section>
            <section class="card">
                <h2>{texts.result_bars()}</h2>
                <Chart texts kind=ChartKind::Bars option=chart_option::bars(&model) alternative=texts.result_bars_alt(&points)/>
            </section>
        </div>
        {table(shown)}
    }
}

fn radar(texts: Texts, model: &ChartModel, points: &str) -> AnyView {
    let Some(option) = chart_option::radar(model) else {
        return view! { <p class="hint">{texts.result_radar_none()}</p> }.into_any();
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
fn lens(texts: Texts, group: &ChartGroup) -> impl IntoView + use<> {
    let score = group
        .value
        .map_or_else(|| texts.result_too_few().to_owned(), |score| figures::score(score, texts.language()));
    view! { <li><span>{group.label.clone()}</span><span class="figure">{score}</span></li> }
}

/// What is told of one principle: "1. Menselijke behoeften: 4,2".
fn caption(texts: Texts, number: u8, label: &str, score: Option<Score>) -> String {
    let name = format!("{number}. {label}");
    match score {
        Some(score) => texts.result_point(name, figures::score(score, texts.language())),
        None => texts.result_point_none(name),
    }
}
