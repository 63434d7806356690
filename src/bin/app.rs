//! The program that the page loads first: starts the pages. It only wires.

use wasm_bindgen::prelude::*;

/// Shows the pages of a questionnaire: the address and the bytes of its file, and the HTTP status with which it came
/// (0 when no answer came, 1 when the address is on another website). `src/browser/boot.js` calls it.
#[wasm_bindgen]
pub fn start(address: String, status: u16, instrument: Vec<u8>) {
    pro_monitor::ui::start::start(address, status, instrument);
}

fn main() {}
