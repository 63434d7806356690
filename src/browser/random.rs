//! Names that nobody else makes.

use std::fmt::Write;

/// A new name: 128 random bits as 32 hexadecimal digits.
///
/// From the browser's `crypto`; where a browser refuses that, from its plain random numbers, which are good enough for
/// a name (and only for that).
#[must_use]
pub fn id() -> String {
    let mut bytes = [0_u8; 16];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    if crypto.is_none_or(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_err()) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes.iter().fold(String::with_capacity(32), |mut id, byte| {
        // Writing to a String cannot fail.
        let _ = write!(id, "{byte:02x}");
        id
    })
}
