//! The address bar: the part after `#` names the page, the part after `?` the settings.

use wasm_bindgen::prelude::*;
use web_sys::{History, UrlSearchParams, Window};

/// The part of the address after `#`, without it; empty where there is none.
#[must_use]
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The value of a setting after `?`; `None` where it is not given.
#[must_use]
pub fn setting(name: &str) -> Option<String> {
    settings().and_then(|settings| settings.get(name))
}

/// Goes to another page of the tool, as a new step in the browser's history.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only for a malformed address, which a fragment cannot make.
        let _ = window.location().set_hash(fragment);
    }
}

/// Loads the page again from the start, at another page of the tool: nothing in memory is carried over.
pub fn load_again(fragment: &str) {
    let Some(window) = web_sys::window() else { return };
    let query = window.location().search().unwrap_or_default();
    // An address of which only the part after `#` differs is not loaded again by itself.
    replace(&window, &format!("{query}#{fragment}"));
    reload();
}

/// Loads the page again, where it is.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Refused only in a page that is not shown.
        let _ = window.location().reload();
    }
}

/// Writes a setting into the address without a new step in the history, so that a reload keeps it.
pub fn keep_setting(name: &str, value: &str) {
    let (Some(window), Some(settings)) = (web_sys::window(), settings()) else { return };
    settings.set(name, value);
    let query: String = settings.to_string().into();
    replace(&window, &format!("?{query}#{}", fragment()));
}

/// Calls `listen` after every change of the part after `#`: a link, back, forward or typing.
pub fn on_fragment_change(listen: impl Fn(String) + 'static) {
    on("hashchange", Closure::new(move || listen(fragment())));
}

/// Calls `listen` after the page around the frame has changed a setting; it is in the address by then.
pub fn on_setting_change(name: &str, listen: impl Fn() + 'static) {
    on(&["pro-monitor:", name].concat(), Closure::new(listen));
}

fn on(event: &str, listener: Closure<dyn Fn()>) {
    if let Some(window) = web_sys::window() {
        // Listens as long as the page lives, so the closure is never taken back.
        let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        listener.forget();
    }
}

fn settings() -> Option<UrlSearchParams> {
    let query = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&query).ok()
}

fn replace(window: &Window, address: &str) {
    // A sandboxed frame may refuse; the address then keeps its old setting and nothing else changes.
    let _ = window
        .history()
        .and_then(|history: History| history.replace_state_with_url(&JsValue::NULL, "", Some(address)));
}
