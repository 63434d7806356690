use crate::browser::charts::{self, DrawnChart};
use crate::browser::page;
use crate::ui::locales::Texts;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The id of the place of the chart.
const PLACE: &str = "chart";

/// How far the drawing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drawing {
    Loading,
    Drawn,
    Failed,
}

/// A chart with its text alternative. The library that draws it is loaded by the first one.
#[component]
pub(super) fn Chart(
    /// The texts.
    texts: Texts,
    /// What it shows, as ECharts' option in JSON.
    option: String,
    /// What it shows, in words.
    alternative: String,
    /// Is called with the row of the chart that somebody presses, from 0.
    on_press: Callback<usize>,
) -> impl IntoView {
    let drawing = RwSignal::new(Drawing::Loading);
    let attempts = RwSignal::new(1);
    let place = NodeRef::<Div>::new();
    // Not Send, so it stays on this thread; dropping it with the page takes the chart off.
    let drawn = StoredValue::new_local(None::<DrawnChart>);
    Effect::new(move |_| {
        attempts.track();
        let Some(element) = place.get() else { return };
        let option = option.clone();
        spawn_local(async move {
            // Only a whole number comes from the drawing.
            let press = move |row: u32| {
                on_press.try_run(row as usize);
            };
            match charts::draw(&element, &option, press).await {
                // The page may have gone while the library loaded: then nothing holds the chart and it is freed.
                Ok(Some(chart)) => {
                    let _ = drawn.try_set_value(Some(chart));
                    drawing.try_set(Drawing::Drawn);
                }
                Ok(None) => {}
                Err(_) => {
                    drawing.try_set(Drawing::Failed);
                }
            }
        });
    });
    let note = move || match drawing.get() {
        Drawing::Loading => Some(texts.explore_chart_loading()),
        Drawing::Failed => Some(texts.explore_chart_failed()),
        Drawing::Drawn => None,
    };
    let again = move |_| {
        drawing.set(Drawing::Loading);
        attempts.update(|attempts| *attempts += 1);
        // The button leaves the page, and the focus must not leave with it.
        page::focus(PLACE.to_owned());
    };
    view! {
        <div
            id=PLACE class="chart" data-testid="chart" role="img" aria-label=alternative tabindex="-1" node_ref=place
        ></div>
        <p class="hint" data-testid="chart-note" hidden=move || note().is_none() prop:textContent=note></p>
        <p hidden=move || drawing.get() != Drawing::Failed>
            <button type="button" class="button" data-testid="chart-again" on:click=again>{texts.lazy_again()}</button>
        </p>
    }
}
