//! The wasm module with the pages that come later: loaded by the app when the first of them is asked for.

use crate::domain::Language;
use js_sys::Uint8Array;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/browser/later.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn result(
        root: &HtmlElement,
        language: &str,
        instrument: &Uint8Array,
        measurement: &str,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn about(root: &HtmlElement, language: &str, instrument: &Uint8Array) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn measurements(
        root: &HtmlElement,
        language: &str,
        instrument: &Uint8Array,
        measurement: &str,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn broken(
        root: &HtmlElement,
        language: &str,
        address: &str,
        instrument: &Uint8Array,
    ) -> Result<JsValue, JsValue>;

    fn remove(shown: &JsValue);
}

/// A page that comes later, with what it shows.
#[derive(Clone, Debug)]
pub enum LaterPage {
    /// The result of a measurement, in its stored form.
    Result {
        /// The bytes of the instrument file.
        instrument: Arc<[u8]>,
        /// The stored form.
        measurement: String,
    },
    /// What the instrument is about, and the tool.
    About {
        /// The bytes of the instrument file.
        instrument: Arc<[u8]>,
    },
    /// All measurements that are kept.
    Measurements {
        /// The bytes of the instrument file.
        instrument: Arc<[u8]>,
        /// The stored form of the one that the app has in memory.
        measurement: Option<String>,
    },
    /// What is wrong with an instrument file.
    Broken {
        /// The address that was asked for.
        address: String,
        /// The bytes of the file.
        instrument: Arc<[u8]>,
    },
}

/// Why a page could not be shown: the module did not come, or refused what it got.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the page could not be shown")]
pub struct LaterError;

/// A page that is shown. It is taken off when this is dropped.
#[derive(Debug)]
pub struct Shown(JsValue);

impl Drop for Shown {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

/// Shows a page in `root`, in the place of what stands there. `None` when `root` has left before the module came.
///
/// # Errors
/// [`LaterError`]; what stood in `root` then still stands there.
pub async fn show(
    root: &HtmlElement,
    page: &LaterPage,
    language: Language,
) -> Result<Option<Shown>, LaterError> {
    let code = language.code();
    let shown = match page {
        LaterPage::Result { instrument, measurement } => {
            result(root, code, &copied(instrument), measurement).await
        }
        LaterPage::About { instrument } => about(root, code, &copied(instrument)).await,
        LaterPage::Measurements { instrument, measurement } => {
            measurements(root, code, &copied(instrument), measurement.as_deref().unwrap_or_default()).await
        }
        LaterPage::Broken { address, instrument } => broken(root, code, address, &copied(instrument)).await,
    };
    let shown = shown.map_err(|_| LaterError)?;
    Ok((!shown.is_undefined()).then(|| Shown(shown)))
}

/// Bytes that stay what they are while the module comes: a script that only looked into the memory of this program would
/// see nothing any more after that has grown.
fn copied(bytes: &[u8]) -> Uint8Array {
    Uint8Array::from(bytes)
}
