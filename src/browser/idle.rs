//! Work that waits until the page has nothing else to do.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/idle.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenIdle)]
    fn when_idle_js(act: JsValue);
}

/// Calls `act` once the page has loaded and is idle; never when the person asked to save data.
pub fn when_idle(act: impl FnOnce() + 'static) {
    when_idle_js(Closure::once_into_js(act));
}
