//! Reading aloud, with a voice of the device.

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

/// Shows a button that was hidden, once there is a voice for the language on the device, and lets it read the element
/// whose id its `data-reads` names; pressed again it stops.
pub fn offer(button: &HtmlElement, language: Language) {
    offer_js(button, language.code());
}

/// Stops reading.
pub fn stop() {
    stop_js();
}
