//! Reports and workbooks that are opened: each is read by a worker of its own.

use super::{clock, random};
use crate::domain::{FileFormat, Language};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/import.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = open)]
    async fn open_js(
        format: &str,
        bytes: &Uint8Array,
        id: &str,
        response: &str,
        now: f64,
        language: &str,
    ) -> Result<JsValue, JsValue>;
}

/// Why no measurement came out of a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The reader did not come, or could not come to an end with this file.
    #[error("the reader failed")]
    Reader,
    /// What is wrong with the file and what to do next, in sentences of the asked language.
    #[error("{0:?}")]
    Told(Vec<String>),
}

/// The bytes of the measurement file that a report or a workbook carries.
///
/// # Errors
/// [`OpenError`]: why there are none.
pub async fn open(format: FileFormat, bytes: &[u8], language: Language) -> Result<Vec<u8>, OpenError> {
    let format = match format {
        FileFormat::Measurements => return Ok(bytes.to_vec()),
        FileFormat::Report => "report",
        FileFormat::Workbook => "workbook",
    };
    #[expect(clippy::cast_precision_loss, reason = "exact until the year 287396")]
    let now = clock::now().0 as f64;
    // A copy: this program's memory may grow while the reader comes, and what looked into it then sees nothing.
    let bytes = Uint8Array::from(bytes);
    let opened = open_js(format, &bytes, &random::id(), &random::id(), now, language.code()).await;
    let parts = Array::from(&opened.map_err(|_| OpenError::Reader)?);
    match parts.get(0).dyn_into::<Uint8Array>() {
        Ok(file) => Ok(file.to_vec()),
        Err(_) => {
            let told = Array::from(&parts.get(1)).iter().filter_map(|line| line.as_string()).collect();
            Err(OpenError::Told(told))
        }
    }
}
