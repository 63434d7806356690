//! Randomness from the browser.

use std::fmt::Write;

/// Why there is no randomness: the browser has no `crypto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this browser gives no random numbers")]
pub struct NoRandomness;

/// A name that nobody else makes: 128 random bits as 32 hexadecimal digits.
///
/// # Errors
/// [`NoRandomness`] where the browser refuses; all that run wasm have it.
pub fn id() -> Result<String, NoRandomness> {
    let mut bytes = [0_u8; 16];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok()).ok_or(NoRandomness)?;
    crypto.get_random_values_with_u8_array(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(bytes.iter().fold(String::with_capacity(32), |mut id, byte| {
        // Writing to a String cannot fail.
        let _ = write!(id, "{byte:02x}");
        id
    }))
}
