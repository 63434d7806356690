//! The module that reads the PDFs of reports, in a worker of its own that is loaded with the first PDF. Only wiring.

use pro_monitor::domain::Language;
use pro_monitor::import::read_report;
use wasm_bindgen::prelude::*;

/// The result of reading a PDF.
#[wasm_bindgen(getter_with_clone)]
pub struct Opened {
    /// The bytes of the measurement file; `None` when there is none.
    pub file: Option<Vec<u8>>,
    /// Why there is none, in sentences.
    pub reasons: Vec<String>,
}

/// Reads a PDF. `language` is `nl` or `en`.
#[wasm_bindgen]
pub fn open(bytes: Vec<u8>, language: &str) -> Opened {
    match read_report(bytes) {
        Ok(file) => Opened { file: Some(file), reasons: Vec::new() },
        Err(error) => {
            let language = Language::from_code(language).unwrap_or(Language::Dutch);
            Opened { file: None, reasons: vec![error.message(language).to_owned()] }
        }
    }
}

fn main() {}
