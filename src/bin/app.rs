//! The program that the page loads first: starts the pages, and nothing else.

use wasm_bindgen::prelude::*;

/// Shows the pages of a questionnaire, from the address and the bytes of its file and the HTTP status it came with (0
/// when there was no response, 1 when the address is on another website). `src/browser/boot.js` calls it.
#[wasm_bindgen]
pub fn start(address: String, status: u16, instrument: Vec<u8>) {
    pro_monitor::ui::start::start(address, status, instrument);
}

fn main() {}
