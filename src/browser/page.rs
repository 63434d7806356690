//! The page around the pages: its title, its language, its focus.

use crate::domain::Language;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement};

/// The id of the element that holds the static first page and that the program fills.
const ROOT: &str = "app";

/// Empties the element that holds the static first page and returns it; `None` when the page lacks it.
#[must_use]
pub fn take_root() -> Option<HtmlElement> {
    let root = document()?.get_element_by_id(ROOT)?;
    root.replace_children_with_node_0();
    root.dyn_into().ok()
}

/// Whether the focus is in the main part of the page.
#[must_use]
pub fn has_focus_in_main() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| active.closest("main").is_ok_and(|main| main.is_some()))
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the language of the page, for the browser and for screen readers.
pub fn set_language(language: Language) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Refused only for a malformed attribute name.
        let _ = root.set_attribute("lang", language.code());
    }
}

/// Shows the top of the page and moves the focus to its main heading, once the page is drawn.
pub fn focus_heading() {
    after_drawing(|document| {
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        focus_first(document, "main h1");
    });
}

/// Asks the browser to print the page, or the frame that it is in.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused only where a frame may not print, which its host decides.
        let _ = window.print();
    }
}

/// Moves the focus to the element with this id and scrolls it into view, once the page is drawn.
pub fn focus(id: String) {
    after_drawing(move |document| {
        if let Some(element) = document.get_element_by_id(&id) {
            focus_element(element);
        }
    });
}

/// Opens the `details` element with this id, scrolls it into view and moves the focus to its summary.
pub fn open_details(id: &str) {
    let Some(details) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    // Refused only for a malformed attribute name.
    let _ = details.set_attribute("open", "");
    details.scroll_into_view();
    if let Some(summary) = details.query_selector("summary").ok().flatten() {
        focus_element(summary);
    }
}

/// Moves the focus to the first answer of a statement, once the page is drawn.
pub fn focus_answer(statement: String) {
    after_drawing(move |document| {
        let Some(group) = document.get_element_by_id(&format!("statement-{statement}")) else { return };
        group.scroll_into_view();
        let answer = group.query_selector("input:checked").ok().flatten();
        if let Some(answer) = answer.or_else(|| group.query_selector("input").ok().flatten()) {
            focus_element(answer);
        }
    });
}

#[wasm_bindgen(module = "/src/browser/advance.js")]
extern "C" {
    /// Brings the element with this id into view after a press, unless a person switched that off.
    #[wasm_bindgen(js_name = advanceTo)]
    pub fn advance_to(id: &str);

    /// Whether a person switched off that the next statement comes into view.
    #[wasm_bindgen(js_name = isOff)]
    pub fn is_advance_off() -> bool;

    /// Switches it off or on, on this device.
    #[wasm_bindgen(js_name = switchOff)]
    pub fn switch_advance_off(is_off: bool);
}

/// Calls `listen` when the page is hidden, left, or shown again: the last moments to store something, and the first
/// when something may have changed. A phone may end a hidden page without further notice.
pub fn on_leaving_or_returning(listen: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(listen);
    if let Some(window) = web_sys::window() {
        let listener = listener.as_ref().unchecked_ref();
        // Events of the document also reach the window.
        for event in ["beforeunload", "pagehide", "pageshow", "visibilitychange"] {
            let _ = window.add_event_listener_with_callback(event, listener);
        }
    }
    // Listens for as long as the page lives, so the closure is never freed.
    listener.forget();
}

fn focus_first(document: &Document, selector: &str) {
    if let Some(element) = document.query_selector(selector).ok().flatten() {
        focus_element(element);
    }
}

fn focus_element(element: Element) {
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        // An element that cannot be focused leaves the focus where it is.
        let _ = element.focus();
    }
}

/// Acts once the latest change is on the page: before the browser paints it, and before a key or a click can arrive, so
/// that the focus of a fast person does not jump back. Leptos draws in microtasks; the first may schedule more, hence
/// two.
fn after_drawing(act: impl FnOnce(&Document) + 'static) {
    in_microtask(move || {
        in_microtask(move || {
            if let Some(document) = document() {
                act(&document);
            }
        });
    });
}

fn in_microtask(act: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        window.queue_microtask(Closure::once_into_js(act).unchecked_ref());
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
