//! Unique ids.

use js_sys::RangeError;
use std::fmt::Write;

/// Why there is no id: the browser's `crypto` gives no random numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this browser gives no random numbers (crypto.getRandomValues)")]
pub struct NoRandomness;

/// A new id: 128 random bits from the browser's `crypto`, as 32 hexadecimal digits.
///
/// [`NoRandomness`] when the browser has no `crypto`, or refuses. There is no weaker source.
/// [`NoRandomness`] where the browser has no `crypto`, or refuses. There is no weaker source.
pub fn try_id() -> Result<String, NoRandomness> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(bytes.iter().fold(String::with_capacity(32), |mut id, byte| {
        // Writing to a String cannot fail.
        let _ = write!(id, "{byte:02x}");
        id
    }))
}

/// A new id, as [`try_id`] makes it. If that fails, the program stops: the page for a crash then says why, and offers
/// the answers (`src/browser/crash.js`).
#[must_use]
pub fn id() -> String {
    try_id().unwrap_or_else(|error| wasm_bindgen::throw_val(RangeError::new(&error.to_string()).into()))
}
