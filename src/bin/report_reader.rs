//! The module that reads the PDFs of reports, in a worker of its own that is loaded with the first PDF. It also says what a
//! file is that this tool cannot open. Only wiring.

use pro_monitor::domain::{FileFormat, Language};
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

/// Reads a PDF, or says what the file is instead. `language` is `nl` or `en`.
#[wasm_bindgen]
pub fn open(bytes: Vec<u8>, language: &str) -> Opened {
    let language = Language::from_code(language).unwrap_or(Language::Dutch);
    let refused = |reason: &str| Opened { file: None, reasons: vec![reason.to_owned()] };
    if let FileFormat::Other(other) = FileFormat::of(&bytes) {
        return refused(other.message(language));
    }
    match read_report(bytes) {
        Ok(file) => Opened { file: Some(file), reasons: Vec::new() },
        Err(error) => refused(error.message(language)),
    }
}

fn main() {}
