//! The style sheet of the pages that are fetched on request.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/browser/lazy_style.js")]
extern "C" {
    #[wasm_bindgen(js_name = addStyle)]
    fn add_style_js() -> Promise;
}

/// The style sheet could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the style sheet could not be fetched")]
pub struct StyleError;

/// Adds the style sheet of these pages to the page, once: requested at once, ready when it is in use.
///
/// # Errors
/// [`StyleError`] when it could not be fetched; the next call requests it again.
pub fn add_style() -> impl Future<Output = Result<(), StyleError>> {
    let added = JsFuture::from(add_style_js());
    async move { added.await.map(drop).map_err(|_| StyleError) }
}
