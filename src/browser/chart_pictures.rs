//! A chart of the page as a picture of 1600 × 900 pixels, and what goes to the clipboard of it.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/chart_pictures.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = svgOf)]
    async fn svg_of_js(id: &str, title: &str, note: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_name = pngOf)]
    async fn png_of_js(id: &str, title: &str, note: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_name = copyPng)]
    async fn copy_png_js(id: &str, title: &str, note: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_name = copyText)]
    async fn copy_text_js(text: &str) -> Result<JsValue, JsValue>;
}

/// A chart was not made into a picture: its script could not be fetched, or the browser refuses. Or it refuses to put
/// something on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the browser made no picture")]
pub struct PictureError;

/// The chart in the element with this id, with a title and a line under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartPicture {
    /// The id of the element around the chart.
    pub id: &'static str,
    /// What it shows, in one line.
    pub title: String,
    /// Whose it is, when, and of how many people, in one line.
    pub note: String,
}

impl ChartPicture {
    /// As SVG, with its typeface in it.
    ///
    /// # Errors
    /// [`PictureError`].
    pub async fn svg(&self) -> Result<String, PictureError> {
        let made = svg_of_js(self.id, &self.title, &self.note).await.map_err(|_| PictureError)?;
        made.as_string().ok_or(PictureError)
    }

    /// As the bytes of a PNG.
    ///
    /// # Errors
    /// [`PictureError`].
    pub async fn png(&self) -> Result<Uint8Array, PictureError> {
        let made = png_of_js(self.id, &self.title, &self.note).await.map_err(|_| PictureError)?;
        made.dyn_into().map_err(|_| PictureError)
    }

    /// Puts it on the clipboard as PNG.
    ///
    /// # Errors
    /// [`PictureError`].
    pub async fn copy(&self) -> Result<(), PictureError> {
        copy_png_js(self.id, &self.title, &self.note).await.map(|_| ()).map_err(|_| PictureError)
    }
}

/// Puts a text on the clipboard.
///
/// # Errors
/// [`PictureError`].
pub async fn copy_text(text: &str) -> Result<(), PictureError> {
    copy_text_js(text).await.map(|_| ()).map_err(|_| PictureError)
}
