//! The wasm module with the pages that come later: loaded by the app when the first of them is asked for.

use crate::domain::Language;
use js_sys::Uint8Array;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/browser/later.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = show)]
    async fn show_js(
        page: &str,
        root: &HtmlElement,
        language: &str,
        instrument: &Uint8Array,
        about: &str,
    ) -> Result<JsValue, JsValue>;

    fn remove(shown: &JsValue);
}

/// A page that comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaterKind {
    /// The result of a measurement.
    Result,
    /// The result of a measurement as a link and as a QR code.
    Share,
    /// Going on with a measurement on another device.
    Elsewhere,
    /// What a link brings.
    Shared,
    /// All measurements that are kept.
    Measurements,
    /// What the instrument is about, and the tool.
    About,
    /// What is wrong with an instrument file.
    Broken,
}

impl LaterKind {
    /// Every kind.
    const ALL: [Self; 7] = [
        Self::Result,
        Self::Share,
        Self::Elsewhere,
        Self::Shared,
        Self::Measurements,
        Self::About,
        Self::Broken,
    ];

    /// The name by which the app and the module call it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Result => "result",
            Self::Share => "share",
            Self::Elsewhere => "elsewhere",
            Self::Shared => "shared",
            Self::Measurements => "measurements",
            Self::About => "about",
            Self::Broken => "broken",
        }
    }

    /// The kind with this [word](Self::word).
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A page that comes later, with what it shows.
#[derive(Clone, Debug)]
pub struct LaterPage {
    /// Which page.
    pub kind: LaterKind,
    /// The bytes of the instrument file.
    pub instrument: Arc<[u8]>,
    /// What it is about: the stored form of a measurement (for the list the one that the app has in memory, empty where it
    /// has none); of what is shared the link; of a broken instrument its address; of the tool nothing.
    pub about: String,
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
    let LaterPage { kind, instrument, about } = page;
    // A copy: the bytes stay what they are while the module comes. A script that only looked into the memory of this program
    // would see nothing any more after that has grown.
    let instrument = Uint8Array::from(&**instrument);
    let shown = show_js(kind.word(), root, language.code(), &instrument, about).await;
    let shown = shown.map_err(|_| LaterError)?;
    Ok((!shown.is_undefined()).then(|| Shown(shown)))
}
