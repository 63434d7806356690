//! Reading aloud, with a voice on the device.

use crate::domain::Language;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/browser/speech.js")]
extern "C" {
    #[wasm_bindgen(js_name = offer)]
    fn offer_js(button: &HtmlElement, language: &str);

    #[wasm_bindgen(js_name = stop)]
    fn stop_js();
}

/// Shows a hidden button once the device has a voice for the language, and makes it read the element whose id is in its
/// `data-reads`; a second press stops it.
pub fn offer(button: &HtmlElement, language: Language) {
    offer_js(button, language.code());
}

/// Stops reading.
pub fn stop() {
    stop_js();
}
