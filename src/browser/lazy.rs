//! What goes with the pages that are fetched when they are asked for: their style sheet.

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

/// Puts the style sheet of these pages in the page, once; done when it is in use.
///
/// # Errors
/// [`StyleError`] when it could not be fetched; the next call asks for it again.
pub async fn add_style() -> Result<(), StyleError> {
    add_style_js().await.map(drop).map_err(|_| StyleError)
}
