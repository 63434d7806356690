//! Files that a person gets: the browser saves them where it saves its downloads.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/download.js")]
extern "C" {
    #[wasm_bindgen(js_name = saveText)]
    fn save_text_js(name: &str, text: &str);
}

/// Offers a text as a file of this name. Whether the person keeps it, no page gets to know.
pub fn save_text(name: &str, text: &str) {
    save_text_js(name, text);
}
