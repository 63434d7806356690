//! The module that makes reports, in a worker of its own that is loaded with the first report. Only wiring.

use pro_monitor::report::ReportRequest;
use wasm_bindgen::prelude::*;

/// A finished file.
#[wasm_bindgen]
pub struct Made {
    name: String,
    bytes: Vec<u8>,
}

#[wasm_bindgen]
impl Made {
    /// The name of the file.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.name.clone()
    }

    /// The content of the file; it can be taken once.
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }
}

/// Makes a file of a result; the parameters are those of [`ReportRequest`].
///
/// # Errors
/// When a parameter is invalid.
#[wasm_bindgen]
pub fn make(
    kind: &str,
    language: &str,
    instrument: &[u8],
    about: &str,
    begun: &str,
    made: &str,
) -> Result<Made, JsError> {
    let file = ReportRequest { kind, language, instrument, about, begun, made }.make()?;
    Ok(Made { name: file.name, bytes: file.bytes })
}

fn main() {}
