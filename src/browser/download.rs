//! Files for a person to save: the browser puts them where it puts its downloads.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/download.js")]
extern "C" {
    #[wasm_bindgen(js_name = saveFile)]
    fn save_text_js(name: &str, media_type: &str, content: &str);
    #[wasm_bindgen(js_name = saveFile)]
    fn save_bytes_js(name: &str, media_type: &str, content: &Uint8Array);
}

/// Offers JSON as a file with this name. A page cannot know whether the person keeps it.
pub fn save_text(name: &str, text: &str) {
    save_text_js(name, "application/json", text);
}

/// Offers a text of a media type as a file with this name.
pub fn save_text_as(name: &str, media_type: &str, text: &str) {
    save_text_js(name, media_type, text);
}

/// Offers bytes of a media type as a file with this name.
pub fn save_bytes(name: &str, media_type: &str, bytes: &Uint8Array) {
    save_bytes_js(name, media_type, bytes);
}
