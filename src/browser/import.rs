//! Reports and workbooks that a person opens: each kind has a worker that reads one file at a time.

use super::workers::WorkerError;
use super::{clock, random};
use crate::domain::{FileFormat, Language, utf8_of};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/workers/page.js")]
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

/// Why a file gave no measurement.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The reader could not be fetched, or did not finish this file.
    #[error(transparent)]
    Worker(#[from] WorkerError),
    /// What is wrong with the file and what to do next, in sentences of the requested language.
    #[error("{0:?}")]
    Refused(Vec<String>),
}

/// What a file carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedFile {
    /// The bytes of a measurement file.
    pub measurements: Vec<u8>,
    /// What in the file was not taken over, in sentences of the requested language; mostly none.
    pub untaken: Vec<String>,
}

/// The measurement file that a report or a workbook carries. Files of one kind are read in the order they are given.
///
/// # Errors
/// [`OpenError`]: why there are none.
pub async fn open(format: FileFormat, bytes: &[u8], language: Language) -> Result<OpenedFile, OpenError> {
    let format = match format {
        FileFormat::Measurements => {
            return Ok(OpenedFile { measurements: utf8_of(bytes).into_owned(), untaken: Vec::new() });
        }
        // The reader of reports also has the words for what cannot be opened.
        FileFormat::Report | FileFormat::Other(_) => "report",
        FileFormat::Workbook => "workbook",
    };
    #[expect(clippy::cast_precision_loss, reason = "exact until the year 287396")]
    let now = clock::now().0 as f64;
    // A copy: this program's memory may move while the reader is fetched, which would empty a view of it.
    let bytes = Uint8Array::from(bytes);
    let opened = open_js(format, &bytes, &random::id(), &random::id(), now, language.code()).await;
    let parts = Array::from(&opened.map_err(WorkerError::from)?);
    let sentences = Array::from(&parts.get(1)).iter().filter_map(|line| line.as_string()).collect();
    match parts.get(0).dyn_into::<Uint8Array>() {
        Ok(file) => Ok(OpenedFile { measurements: file.to_vec(), untaken: sentences }),
        Err(_) => Err(OpenError::Refused(sentences)),
    }
}
