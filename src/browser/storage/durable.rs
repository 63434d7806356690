//! The second copy of what is on the device: IndexedDB, with strict durability.
//!
//! Local storage is written at once and tells other tabs, but a browser writes it to the disk up to a minute later.
//! Every write to it goes to the database too, and only a complete transaction counts as kept. At the start of a page
//! both copies are merged; neither overwrites the other.

use super::area::Area;
use super::{StorageScope, journal_key};
use crate::domain::Measurement;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/storage/durable.js")]
extern "C" {
    #[wasm_bindgen(js_name = mirror)]
    fn mirror_js(key: &str, text: Option<String>);

    #[wasm_bindgen(js_name = nextDifference)]
    fn next_difference() -> Option<String>;

    #[wasm_bindgen(js_name = settled)]
    async fn settled_js() -> JsValue;
}

/// Writes a text under a key, or removes the key when there is no text.
pub(super) fn mirror(key: &str, text: Option<&str>) {
    mirror_js(key, text.map(str::to_owned));
}

/// Waits until everything that was written is on the disk; false when the browser has no database or refuses it. Then
/// local storage has the only copy.
pub async fn is_on_disk() -> bool {
    settled_js().await.is_truthy()
}

/// Merges the texts in the database that differ from local storage.
pub fn merge_copies() {
    let Some(area) = Area::of(StorageScope::Device) else { return };
    while let (Some(key), Some(text)) = (next_difference(), next_difference()) {
        match kind_of(&key) {
            Some(("measurement", id)) => merge_measurement(&area, &key, id, &text),
            Some(("current", _)) => merge_current(&area, &key, &text),
            // A journal and a mark are second chances themselves.
            _ => {}
        }
    }
}

/// Both copies may have changes that the other lacks: a killed browser lost the one, a full database the other.
fn merge_measurement(area: &Area, key: &str, id: &str, text: &str) {
    let Ok(copy) = Measurement::read_whole(text) else { return };
    let Ok(Some(there)) = area.get(key) else { return };
    match Measurement::read_whole(&there) {
        Ok(mut measurement) => {
            if measurement.merge(&copy).is_ok_and(|merged| merged.has_changed || merged.other_lacks) {
                let _ = area.put(key, &measurement.to_stored());
            }
        }
        // A damaged value stays as it is; the copy becomes one of the earlier versions, from which it is recovered.
        Err(_) => {
            let _ = area.put(&journal_key(id, 0), text);
        }
    }
}

/// Of two measurements that are both marked as current, the one that was changed last.
fn merge_current(area: &Area, key: &str, id: &str) {
    let changed = |id: &str| {
        let stored = area.get(&super::measurement_key(id)).ok()??;
        Measurement::read_whole(&stored).ok().map(|measurement| measurement.changed())
    };
    let Ok(Some(there)) = area.get(key) else { return };
    if changed(id) > changed(&there) {
        let _ = area.put(key, id);
    }
}

fn kind_of(key: &str) -> Option<(&str, &str)> {
    key.strip_prefix("pro-monitor/")?.split_once('/')
}
