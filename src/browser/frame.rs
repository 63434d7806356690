//! The tool in a frame of another website: what it reports to the page around it, and whose page that is.
//!
//! The script that communicates with that page is in `embed/`; outside a frame it is not loaded.

use crate::domain::Progress;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/frame.js")]
extern "C" {
    #[wasm_bindgen(js_name = tell)]
    fn tell_js(answered: u32, asked: u32, is_result: bool);

    /// Whether the page is in a frame.
    #[wasm_bindgen(js_name = inFrame)]
    pub fn is_framed() -> bool;

    /// Whether the browser forgets what this frame stores when it is closed.
    #[wasm_bindgen(js_name = forgets)]
    pub fn forgets() -> bool;

    #[wasm_bindgen(js_name = website)]
    fn website_js() -> String;
}

/// Reports to the page around the frame how many statements have an answer, and whether the result is shown. Never
/// which answers. Does nothing outside a frame.
pub fn tell(Progress { answered, asked }: Progress, is_result: bool) {
    let count = |statements: usize| u32::try_from(statements).unwrap_or(u32::MAX);
    tell_js(count(answered), count(asked), is_result);
}

/// The name of the website that shows the tool in a frame, such as `cce.nl`; empty outside a frame, and when the
/// browser does not reveal it.
#[must_use]
pub fn website() -> String {
    website_js()
}
