//! Reports, made by a worker: it is fetched for the first one, makes one at a time beside the page, and ends when it is
//! idle.

use super::workers::WorkerError;
use crate::domain::{Language, ReportKind};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/workers/page.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = make)]
    async fn make_js(
        kind: &str,
        language: &str,
        instrument: &Uint8Array,
        about: &str,
        begun: &str,
        made: &str,
        started: &Closure<dyn Fn()>,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = cancel)]
    fn cancel_js();
}

/// A finished report.
#[derive(Clone, Debug)]
pub struct MadeReport {
    /// The name of the file.
    pub name: String,
    /// The content of the file.
    pub bytes: Uint8Array,
}

/// The input of a report.
#[derive(Clone, Copy, Debug)]
pub struct ReportRequest<'a> {
    /// The kind of file.
    pub kind: ReportKind,
    /// The language of the report.
    pub language: Language,
    /// The bytes of the instrument file.
    pub instrument: &'a [u8],
    /// The subject: the stored form of a measurement, or the link of the result of a team.
    pub about: &'a str,
    /// The day on which the subject began, in the reader's time zone: `2026-11-22`.
    pub begun: &'a str,
    /// Today, in the same form.
    pub made: &'a str,
}

/// Makes a report after those requested before it; the first time the worker is fetched. Calls `started` when it
/// starts.
///
/// # Errors
/// [`WorkerError`]: why there is no report.
pub async fn make(
    request: ReportRequest<'_>,
    started: impl Fn() + 'static,
) -> Result<MadeReport, WorkerError> {
    let ReportRequest { kind, language, instrument, about, begun, made } = request;
    // A copy: a view of this program's memory would send all of that memory to the worker.
    let instrument = Uint8Array::from(instrument);
    let started = Closure::new(started);
    let file = make_js(kind.word(), language.code(), &instrument, about, begun, made, &started).await?;
    let parts = Array::from(&file);
    let name = parts.get(0).as_string().ok_or(WorkerError::Crashed)?;
    let bytes = parts.get(1).dyn_into().map_err(|_| WorkerError::Crashed)?;
    Ok(MadeReport { name, bytes })
}

/// Stops the current report and those that wait; each ends with [`WorkerError::Cancelled`].
pub fn cancel() {
    cancel_js();
}
