//! Reports, made by a worker: it comes with the first of them, makes one after another beside the page, and ends when it
//! is idle.

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

/// A report that was made.
#[derive(Clone, Debug)]
pub struct MadeReport {
    /// The name of the file.
    pub name: String,
    /// The content of the file.
    pub bytes: Uint8Array,
}

/// What a report is made of.
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
    /// The day on which that was begun, in the reader's time zone: `2026-11-22`.
    pub begun: &'a str,
    /// Today, in the same form.
    pub made: &'a str,
}

/// Makes a report once those that were asked for before it are done; the first time the worker is fetched. Calls
/// `started` when it starts.
///
/// # Errors
/// [`WorkerError`]: why there is none.
pub async fn make(
    request: ReportRequest<'_>,
    started: impl Fn() + 'static,
) -> Result<MadeReport, WorkerError> {
    let ReportRequest { kind, language, instrument, about, begun, made } = request;
    // A copy: a view of this program's memory would take all of that along to the worker.
    let instrument = Uint8Array::from(instrument);
    let started = Closure::new(started);
    let file = make_js(kind.word(), language.code(), &instrument, about, begun, made, &started).await?;
    let parts = Array::from(&file);
    let name = parts.get(0).as_string().ok_or(WorkerError::Crashed)?;
    let bytes = parts.get(1).dyn_into().map_err(|_| WorkerError::Crashed)?;
    Ok(MadeReport { name, bytes })
}

/// Stops what is being made, and what waits for that; each ends with [`WorkerError::Cancelled`].
pub fn cancel() {
    cancel_js();
}
