use super::Shown;
use crate::domain::{ChartModel, ChartPoint};
use crate::ui::chart_option;
use crate::ui::components::Chart;
use crate::ui::figures;
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// The radar and the bars, each with the same figures in words.
pub(super) fn charts(shown: &Shown) -> impl IntoView + use<> {
    let Shown { texts, instrument, profile, .. } = shown;
    let (texts, model) = (*texts, ChartModel::new(instrument, profile, texts.language()));
    let points = told(texts, &model);
    let key: Vec<_> = model
        .points
        .iter()
        .map(|point| view! { <li>{format!("{}. {}", point.number, point.label)}</li> })
        .collect();
    view! {
        <div class="two charts">
            <section class="card">
                <h2>{texts.result_radar()}</h2>
                <Chart texts kind="radar" option=chart_option::radar(&model) alternative=texts.result_radar_alt(&points)/>
                <ul class="radar-key" aria-hidden="true">{key}</ul>
            </section>
            <section class="card">
                <h2>{texts.result_bars()}</h2>
                <Chart texts kind="bars" option=chart_option::bars(&model, texts) alternative=texts.result_bars_alt(&points)/>
            </section>
        </div>
    }
}

/// Every point as "name: score".
fn told(texts: Texts, model: &ChartModel) -> String {
    let point = |point: &ChartPoint| match point.value {
        Some(value) => texts.result_point(&point.label, figures::score(value, texts.language())),
        None => texts.result_point_none(&point.label),
    };
    model.points.iter().map(point).collect::<Vec<_>>().join(", ")
}
