//! Stores measurements on the device, in the browser's own storage.
//!
//! | key | value |
//! | --- | --- |
//! | `pro-monitor/measurement/<id>` | a measurement in its stored form, JSON |
//! | `pro-monitor/journal/<id>/<place>` | an earlier version of it, in the place 0, 1 or 2 |
//! | `pro-monitor/current/<instrument id>` | the id of the current measurement |
//! | `pro-monitor/open/<instrument id>` | in the tab: the id of the measurement that is open there; `/<place>` for a frame |
//! | `pro-monitor/downloaded/<id>` | its revision when it was last saved as a file ([`library`](super::library)) |
//! | `pro-monitor/from-report/<id>` | there when it comes from a report: it is changed only when a person asks for it |
//! | `pro-monitor/left`, `pro-monitor/tab` | in the tab, of a shared computer: when it was left, and its name (`tab.js`) |
//! | `pro-monitor/language` | the language last chosen, `nl` or `en` |
//! | `pro-monitor/asked-to-stay` | in the tab: the browser was asked to keep its storage |
//!
//! Only keys that begin with `pro-monitor/` are touched. A value that cannot be read stays as it is: its replacement
//! gets an id, and so a key, of its own. On a shared computer a measurement is in session storage, and gone with the
//! tab.
//!
//! Every change is written, read back and compared, and is on the disk (`durable`, IndexedDB under the same keys) before
//! the page says that it is stored; typed text within half a second of the last key, and at once when the page is
//! hidden.
//!
//! | when | then |
//! | --- | --- |
//! | the browser refuses, is full, or drops a value | the page says so while it lasts; answers stay in memory and can be saved as a file |
//! | a stored measurement is gone | the same; it is written again only when a person asks for it |
//! | a stored measurement is damaged | it stays, and can be saved or deleted; an earlier version or a new measurement takes over |
//! | a newer version of the tool wrote it | it stays as it is |
//! | two tabs change one measurement | both have all changes within a second; per field the last change counts, by a counter and not by a clock |
//! | the program crashes or does not load | a page that needs no program offers the answers and a reload |

pub(super) mod area;
mod autosave;
mod durable;
mod find;
mod journal;

pub use autosave::Autosave;
pub use durable::{is_on_disk, merge_copies};
pub use find::{StoredMeasurement, find, load};

use crate::domain::{Language, Measurement, MeasurementId};
use area::Area;
use wasm_bindgen::prelude::*;
use web_sys::StorageEvent;

#[wasm_bindgen(module = "/src/browser/persistence.js")]
extern "C" {
    #[wasm_bindgen(js_name = hold)]
    fn hold_js(text: &str);

    #[wasm_bindgen(js_name = isHeld)]
    fn is_held_js() -> bool;

    #[wasm_bindgen(js_name = placeOfFrame)]
    fn place_of_frame() -> String;

    #[wasm_bindgen(js_name = askToStay)]
    fn ask_to_stay_js();
}

#[wasm_bindgen(module = "/src/browser/storage/shared_computer.js")]
extern "C" {
    #[wasm_bindgen(js_name = guardTab)]
    fn guard_tab();

    #[wasm_bindgen(js_name = wasReturnedTo)]
    fn was_returned_to_js() -> bool;
}

/// Whether somebody came back to a tab that has a measurement of a shared computer, so that it is not shown before its
/// own person says so.
#[must_use]
pub fn was_returned_to() -> bool {
    was_returned_to_js()
}

/// Where a measurement is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageScope {
    /// On this device, in this browser, until somebody clears it: local storage.
    Device,
    /// In this tab, until it is closed: session storage. For a computer that people share.
    Tab,
}

/// Why something could not be stored. It is then in memory only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The browser gives this page no storage.
    #[error("this browser keeps nothing for this page")]
    Denied,
    /// The browser refused the value: the storage is full.
    #[error("the browser refused it")]
    Full,
    /// The value read back differs from the value written.
    #[error("what was written could not be read back")]
    NotReadBack,
    /// What this tab wrote or read is gone. Somebody may have removed it on purpose, so nothing is written again.
    #[error("what was kept is gone")]
    Disappeared,
    /// A newer program wrote the stored value; it is left alone.
    #[error("a newer program wrote it")]
    Newer,
    /// The stored value is not a version of this measurement; it is left as it is.
    #[error("what was kept is damaged")]
    Damaged,
}

/// Holds what is not stored yet, so that the page that is shown after a crash can offer it, and a person is asked before
/// it is lost. Nothing is lost with a measurement in which nothing was filled in.
pub fn hold(measurement: &Measurement) {
    if measurement.revision() > 0 {
        hold_js(&measurement.to_stored());
    }
}

/// Whether anything is held.
#[must_use]
pub fn is_held() -> bool {
    is_held_js()
}

/// Releases what was held: it is stored now, saved as a file, or discarded.
pub fn release() {
    hold_js("");
}

/// The stored value of a measurement, unchanged.
#[must_use]
pub fn stored(place: StorageScope, id: &MeasurementId) -> Option<String> {
    Area::of(place)?.get(&measurement_key(id.as_str())).ok()?
}

/// Whether a stored measurement comes from a report.
#[must_use]
pub fn is_from_report(place: StorageScope, id: &MeasurementId) -> bool {
    Area::of(place).is_some_and(|area| area.get(&from_report_key(id)).is_ok_and(|mark| mark.is_some()))
}

pub(super) fn from_report_key(id: &MeasurementId) -> String {
    ["pro-monitor/from-report/", id.as_str()].concat()
}

/// The language last chosen on this device.
#[must_use]
pub fn find_language() -> Option<Language> {
    Language::from_code(&Area::of(StorageScope::Device)?.get(LANGUAGE).ok()??)
}

/// Remembers the chosen language. If that is refused, the next visit begins in Dutch; nothing else is lost.
pub fn keep_language(language: Language) {
    if let Some(area) = Area::of(StorageScope::Device) {
        let _ = area.put(LANGUAGE, language.code());
    }
}

/// Asks the browser, once per tab, not to clear the storage on its own.
pub fn ask_to_stay() {
    ask_to_stay_js();
}

/// Calls `listen` after another tab wrote or removed something: with the key (`None`: everything was cleared), and its
/// value now (`None`: removed).
pub fn on_change_elsewhere(listen: impl Fn(Option<String>, Option<String>) + 'static) {
    let listener = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        listen(event.key(), event.new_value());
    });
    if let Some(window) = web_sys::window() {
        // Listens for as long as the page lives, so the closure is never freed.
        let _ = window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// Whether a key belongs to this measurement.
#[must_use]
pub fn is_key_of(key: &str, id: &MeasurementId) -> bool {
    key == measurement_key(id.as_str())
}

const LANGUAGE: &str = "pro-monitor/language";

pub(super) fn measurement_key(id: &str) -> String {
    ["pro-monitor/measurement/", id].concat()
}

pub(super) fn current_key(instrument_id: &str) -> String {
    ["pro-monitor/current/", instrument_id].concat()
}

/// Makes a measurement the one that this tab shows after a reload.
pub(super) fn set_open(place: StorageScope, measurement: &Measurement) {
    let (instrument, id) = (measurement.instrument().id(), measurement.id().as_str());
    if place == StorageScope::Device {
        // The one that is stored in the tab would come first.
        if let Some(tab) = Area::of(StorageScope::Tab) {
            tab.remove(&current_key(instrument));
        }
        mark_open(instrument, id);
    } else {
        guard_tab();
    }
}

/// Marks the measurement of the device that is open in this tab, or in this frame of it: a reload shows it again, also
/// after another tab began one. If that is refused, a reload shows the one that is current on the device.
fn mark_open(instrument_id: &str, id: &str) {
    if let Some(tab) = Area::of(StorageScope::Tab) {
        let _ = tab.put(&open_key(instrument_id), id);
    }
}

fn open_key(instrument_id: &str) -> String {
    ["pro-monitor/open/", instrument_id, &place_of_frame()].concat()
}

fn journal_key(id: &str, place: usize) -> String {
    ["pro-monitor/journal/", id, "/", ["0", "1", "2"].get(place).unwrap_or(&"")].concat()
}
