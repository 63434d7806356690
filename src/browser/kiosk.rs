//! A device that many people use, one after another: `?kiosk`, or `?kiosk=15` with the minutes of rest after which it
//! begins anew. In a frame the host page says `mode="kiosk" rest="15"`, which are `?scan=kiosk&rest=15`.

use super::location;
use wasm_bindgen::prelude::*;

/// The shortest time of rest, in minutes, and the usual one.
const LEAST_MINUTES: u32 = 10;

#[wasm_bindgen(module = "/src/browser/kiosk.js")]
extern "C" {
    #[wasm_bindgen(js_name = watchRest)]
    fn watch_rest_js(minutes: u32, tell: &Closure<dyn Fn(bool)>);

    #[wasm_bindgen(js_name = beginRest)]
    fn begin_rest_js();
}

/// Whether the device is used by many people, one after another.
#[must_use]
pub fn is_kiosk() -> bool {
    location::setting("kiosk").is_some() || location::setting("scan").is_some_and(|mode| mode == "kiosk")
}

/// Calls `tell` with false after the time of rest, and with true when nobody has reacted to that for 90 seconds.
pub fn watch_rest(tell: impl Fn(bool) + 'static) {
    let asked = [location::setting("kiosk"), location::setting("rest")];
    let minutes = asked.into_iter().flatten().find_map(|asked| asked.parse().ok()).unwrap_or(LEAST_MINUTES);
    let tell = Closure::new(tell);
    watch_rest_js(minutes.max(LEAST_MINUTES), &tell);
    // It watches for as long as the page lives, so the closure is never freed.
    tell.forget();
}

/// Begins the time of rest anew: somebody is there.
pub fn begin_rest() {
    begin_rest_js();
}
