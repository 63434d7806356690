//! Charts, drawn by ECharts.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/browser/charts.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = draw)]
    async fn draw_js(element: &HtmlElement, option: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = dispose)]
    fn dispose_js(chart: &JsValue);
}

/// Why a chart could not be drawn; the figures are in a table beside it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the chart could not be drawn")]
pub struct ChartError;

/// A chart on the page. Dropping it removes the chart.
#[derive(Debug)]
pub struct DrawnChart(JsValue);

impl Drop for DrawnChart {
    fn drop(&mut self) {
        dispose_js(&self.0);
    }
}

/// Draws a chart, given as ECharts' option in JSON, into an element; the first call loads ECharts. `None` when the
/// element has left the page before ECharts arrived.
///
/// # Errors
/// [`ChartError`] when ECharts could not be loaded or refuses the option.
pub async fn draw(element: &HtmlElement, option: &str) -> Result<Option<DrawnChart>, ChartError> {
    let drawn = draw_js(element, option).await.map_err(|_| ChartError)?;
    Ok((!drawn.is_undefined()).then(|| DrawnChart(drawn)))
}
