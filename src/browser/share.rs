//! Sharing: to the clipboard, to another app of the device, into a mail, as a picture.

use js_sys::{Uint8Array, Uint32Array};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wasm_bindgen::prelude::*;
use web_sys::HtmlInputElement;

#[wasm_bindgen(module = "/src/browser/share.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = copy)]
    async fn copy_js(field: &HtmlInputElement) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = canShare)]
    fn can_share_js() -> bool;

    #[wasm_bindgen(js_name = share)]
    fn share_js(title: &str, url: &str);

    #[wasm_bindgen(catch, js_name = picture)]
    async fn picture_js(side: u32, dark: &Uint32Array, least: u32) -> Result<JsValue, JsValue>;
}

/// Copies the text of a field and returns whether that worked; if the browser has no way to copy, the text stays
/// selected.
pub async fn copy(field: &HtmlInputElement) -> bool {
    copy_js(field).await.is_ok_and(|is_copied| is_copied.is_truthy())
}

/// Whether the device has a list of apps to [share] with.
#[must_use]
pub fn can_share() -> bool {
    can_share_js()
}

/// Opens the device's list of apps.
pub fn share(title: &str, url: &str) {
    share_js(title, url);
}

/// The address that opens a new mail.
#[must_use]
pub fn mail_address(subject: &str, body: &str) -> String {
    let encoded = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
    format!("mailto:?subject={}&body={}", encoded(subject), encoded(&body.replace('\n', "\r\n")))
}

/// A QR code as PNG, from the number of modules per side, the x, y and width of each run of dark modules, and the
/// minimum width of the picture in pixels. `None` when the browser draws no pictures.
pub async fn picture(side: u32, dark: &[u32], least: u32) -> Option<Uint8Array> {
    let drawn = picture_js(side, &Uint32Array::from(dark), least).await.ok()?;
    drawn.dyn_into().ok()
}
