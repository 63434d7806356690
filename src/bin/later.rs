//! The module with the pages that come later, loaded by the app when the first of them is asked for. It only wires.

use pro_monitor::ui::later::{self, Page};
use wasm_bindgen::prelude::*;

/// A page that is shown; freeing it takes it off.
#[wasm_bindgen]
pub struct Shown {
    _page: Page,
}

/// Shows the result of a measurement in its stored form, with the bytes of its instrument file, in `nl` or `en`.
///
/// # Errors
/// When one of them cannot be read.
#[wasm_bindgen(js_name = showResult)]
pub fn show_result(
    root: JsValue,
    language: &str,
    instrument: &[u8],
    measurement: &str,
) -> Result<Shown, JsError> {
    Ok(Shown { _page: later::show_result(root, language, instrument, measurement)? })
}

/// Shows what an instrument, given as the bytes of its file, is about, and the tool.
///
/// # Errors
/// When the file cannot be read.
#[wasm_bindgen(js_name = showAbout)]
pub fn show_about(root: JsValue, language: &str, instrument: &[u8]) -> Result<Shown, JsError> {
    Ok(Shown { _page: later::show_about(root, language, instrument)? })
}

/// Shows all measurements that are kept, with the one that the app has in memory in its stored form (empty where it has
/// none).
///
/// # Errors
/// When the instrument file cannot be read.
#[wasm_bindgen(js_name = showMeasurements)]
pub fn show_measurements(
    root: JsValue,
    language: &str,
    instrument: &[u8],
    measurement: &str,
) -> Result<Shown, JsError> {
    Ok(Shown { _page: later::show_measurements(root, language, instrument, measurement)? })
}

/// Shows what is wrong with an instrument file, given as its address and its bytes.
///
/// # Errors
/// When there is no element to show it in, or no such language.
#[wasm_bindgen(js_name = showBroken)]
pub fn show_broken(
    root: JsValue,
    language: &str,
    address: &str,
    instrument: &[u8],
) -> Result<Shown, JsError> {
    Ok(Shown { _page: later::show_broken(root, language, address, instrument)? })
}

fn main() {}
