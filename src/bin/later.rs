//! The module with the pages that come later, loaded by the app when the first of them is asked for. It only wires.

use pro_monitor::ui::chunks::{self, Page};
use wasm_bindgen::prelude::*;

/// A page that is shown; freeing it takes it off.
#[wasm_bindgen]
pub struct Shown {
    _page: Page,
}

/// Shows a page in the element `root`; the parameters are those of [`chunks::show`].
///
/// # Errors
/// When one of them cannot be read.
#[wasm_bindgen]
pub fn show(
    page: &str,
    root: JsValue,
    language: &str,
    instrument: &[u8],
    about: &str,
) -> Result<Shown, JsError> {
    Ok(Shown { _page: chunks::show(page, root, language, instrument, about)? })
}

fn main() {}
