//! The address bar: the part after `#` names the page, the part after `?` the settings.

use wasm_bindgen::prelude::*;
use web_sys::{History, Url, UrlSearchParams, Window};

/// The part of the address after `#`, without it; empty when there is none. If it was [hidden](hide_fragment), the
/// original.
#[must_use]
pub fn fragment() -> String {
    hidden_fragment().unwrap_or_else(shown_fragment)
}

/// Shows another part after `#` in the address bar than the actual one. The browser's history remembers the actual one
/// with this page, so that back and a reload restore it; it stays out of the list of visited pages and of what is
/// copied from the address bar.
pub fn hide_fragment(shown: &str) {
    let Some(window) = web_sys::window() else { return };
    let query = window.location().search().unwrap_or_default();
    replace(&window, &fragment().into(), &format!("{query}#{shown}"));
}

fn shown_fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

fn hidden_fragment() -> Option<String> {
    state(&web_sys::window()?).as_string()
}

/// What the browser's history remembers with this page.
fn state(window: &Window) -> JsValue {
    window.history().and_then(|history| history.state()).unwrap_or(JsValue::NULL)
}

/// The address for a link that is made here, with the questionnaire and the current language: the tool's own page, or
/// in a frame the page of the surrounding website that `share-base` names. Outside a frame anybody could have put that
/// in the address, and what is shared would go to their page.
#[must_use]
pub fn page_for_links(language: &str) -> String {
    let own = || {
        let location = web_sys::window()?.location();
        Some(format!("{}{}", location.origin().ok()?, location.pathname().ok()?))
    };
    if let Some(page) = setting("share-base").filter(|page| is_of_host(page)) {
        return page;
    }
    let base = own().unwrap_or_default();
    let Ok(address) = Url::new(&base) else { return base };
    let kept = [("instrument", setting("instrument")), ("lang", Some(language.to_owned()))];
    for (name, value) in kept {
        // Dutch is the default for everyone who has not chosen another language.
        if let Some(value) = value.filter(|value| value != "nl") {
            address.search_params().set(name, &value);
        }
    }
    address.href()
}

/// The address of this page with another questionnaire and another part after `#`; `None` when the name is not the
/// plain name of a file beside the others.
#[must_use]
pub fn with_instrument(name: &str, fragment: &str) -> Option<String> {
    let is_plain =
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let settings = settings().filter(|_| is_plain)?;
    settings.set("instrument", name);
    let query: String = settings.to_string().into();
    Some(format!("?{query}#{fragment}"))
}

/// The address of this page with the default questionnaire; the other settings stay.
#[must_use]
pub fn without_instrument() -> String {
    let Some(settings) = settings() else { return "?".to_owned() };
    settings.delete("instrument");
    format!("?{}", String::from(settings.to_string()))
}

/// Whether an address belongs to the website that shows the tool in a frame.
fn is_of_host(address: &str) -> bool {
    let origin = |address: &str| Url::new(address).ok().map(|address| address.origin());
    let host = setting("host").and_then(|host| origin(&host));
    let is_web = address.starts_with("https:") || address.starts_with("http:");
    is_framed() && is_web && host.is_some() && origin(address) == host
}

fn is_framed() -> bool {
    let Some(window) = web_sys::window() else { return false };
    window.parent().ok().flatten().is_some_and(|parent| parent != window)
}

/// The value of a setting after `?`; `None` when it is not given.
#[must_use]
pub fn setting(name: &str) -> Option<String> {
    settings().and_then(|settings| settings.get(name))
}

/// Goes to another page of the tool, as a new entry in the browser's history.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only for a malformed address, which a fragment cannot cause.
        let _ = window.location().set_hash(fragment);
    }
}

/// Reloads the tool at another of its pages: nothing in memory is carried over.
pub fn load_again(fragment: &str) {
    let Some(window) = web_sys::window() else { return };
    let query = window.location().search().unwrap_or_default();
    // The browser does not reload when only the part after `#` differs.
    replace(&window, &JsValue::NULL, &format!("{query}#{fragment}"));
    reload();
}

/// Reloads the page.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Refused only in a page that is not shown.
        let _ = window.location().reload();
    }
}

/// Writes a setting into the address without a new entry in the history, so that a reload preserves it.
pub fn keep_setting(name: &str, value: &str) {
    let (Some(window), Some(settings)) = (web_sys::window(), settings()) else { return };
    settings.set(name, value);
    let query: String = settings.to_string().into();
    replace(&window, &state(&window), &format!("?{query}#{}", shown_fragment()));
}

/// Removes a setting from the address in the same way.
pub fn remove_setting(name: &str) {
    let (Some(window), Some(settings)) = (web_sys::window(), settings()) else { return };
    settings.delete(name);
    let query: String = settings.to_string().into();
    replace(&window, &state(&window), &format!("?{query}#{}", shown_fragment()));
}

/// Whether the page was opened by a link or an address, and not loaded again or come back to.
#[must_use]
pub fn is_opened_anew() -> bool {
    is_opened_anew_js()
}

#[wasm_bindgen(module = "/src/browser/navigation.js")]
extern "C" {
    #[wasm_bindgen(js_name = isOpenedAnew)]
    fn is_opened_anew_js() -> bool;
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
        // Listens for as long as the page lives, so the closure is never freed.
        let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        listener.forget();
    }
}

fn settings() -> Option<UrlSearchParams> {
    let query = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&query).ok()
}

fn replace(window: &Window, state: &JsValue, address: &str) {
    // A sandboxed frame may refuse; the address then keeps its old setting and nothing else changes.
    let _ = window
        .history()
        .and_then(|history: History| history.replace_state_with_url(state, "", Some(address)));
}
