//! Charts, drawn by ECharts.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/browser/charts.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = draw)]
    async fn draw_js(
        element: &HtmlElement,
        option: &str,
        on_press: &Closure<dyn Fn(u32)>,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = dispose)]
    fn dispose_js(chart: &JsValue);
}

/// Why a chart could not be drawn; the figures are in a table beside it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the chart could not be drawn")]
pub struct ChartError;

/// A chart on the page. Dropping it removes the chart.
#[derive(Debug)]
pub struct DrawnChart {
    chart: JsValue,
    /// What the chart calls, for as long as it is there.
    _on_press: Closure<dyn Fn(u32)>,
}

impl Drop for DrawnChart {
    fn drop(&mut self) {
        dispose_js(&self.chart);
    }
}

/// Draws a chart, given as ECharts' option in JSON, into an element; the first call loads ECharts. A press on a bar calls
/// `on_press` with its row, from 0. `None` when the element has left the page before ECharts arrived.
///
/// # Errors
/// [`ChartError`] when ECharts could not be loaded or refuses the option.
pub async fn draw(
    element: &HtmlElement,
    option: &str,
    on_press: impl Fn(u32) + 'static,
) -> Result<Option<DrawnChart>, ChartError> {
    let on_press = Closure::<dyn Fn(u32)>::new(on_press);
    let drawn = draw_js(element, option, &on_press).await.map_err(|_| ChartError)?;
    Ok((!drawn.is_undefined()).then(|| DrawnChart { chart: drawn, _on_press: on_press }))
}
