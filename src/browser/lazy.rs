//! The style sheet of the pages that are fetched on request.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/lazy_style.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = addStyle)]
    async fn add_style_js() -> Result<JsValue, JsValue>;
}

/// The style sheet could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the style sheet could not be fetched")]
pub struct StyleError;

/// Adds the style sheet of these pages to the page, once; ready when it is in use.
///
/// # Errors
/// [`StyleError`] when it could not be fetched; the next call requests it again.
pub async fn add_style() -> Result<(), StyleError> {
    add_style_js().await.map(drop).map_err(|_| StyleError)
}
