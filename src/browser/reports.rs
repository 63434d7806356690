//! The worker that makes reports: it comes with the first of them, works beside the page, and goes when it is idle.

use crate::domain::{Language, ReportKind};
use js_sys::{Array, Error, Uint8Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/reports.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = prepare)]
    async fn prepare_js() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_name = make)]
    async fn make_js(
        kind: &str,
        language: &str,
        instrument: &Uint8Array,
        about: &str,
        begun: &str,
        made: &str,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = cancel)]
    fn cancel_js();
}

/// Why a report was not made. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// Somebody stopped it.
    #[error("it was stopped")]
    Cancelled,
    /// The worker that the browser gets is one of another version of the page.
    #[error("the worker is of another version")]
    Outdated,
    /// The worker did not come, or could not make the file.
    #[error("the worker did not come, or could not make it")]
    Failed,
}

/// A report that was made.
#[derive(Clone, Debug)]
pub struct MadeReport {
    /// The name of the file.
    pub name: String,
    /// What is in it.
    pub bytes: Uint8Array,
}

/// What a report is made of.
#[derive(Clone, Copy, Debug)]
pub struct ReportRequest<'a> {
    /// Which file.
    pub kind: ReportKind,
    /// In which language.
    pub language: Language,
    /// The bytes of the instrument file.
    pub instrument: &'a [u8],
    /// What it is about: the stored form of a measurement, or the link of the result of a team.
    pub about: &'a str,
    /// The day on which that was begun, where the reader is: `2026-11-22`.
    pub begun: &'a str,
    /// The day that it is.
    pub made: &'a str,
}

/// Has the worker ready; the first time it is fetched.
///
/// # Errors
/// [`ReportError`] when it did not come, is of another version, or somebody stopped it.
pub async fn prepare() -> Result<(), ReportError> {
    prepare_js().await.map(|_| ()).map_err(error)
}

/// Makes a report, with the worker that was [prepared](prepare).
///
/// # Errors
/// [`ReportError`] when it could not be made, or somebody stopped it.
pub async fn make(order: ReportRequest<'_>) -> Result<MadeReport, ReportError> {
    let ReportRequest { kind, language, instrument, about, begun, made } = order;
    // A copy: what looks into the memory of this program would take all of that along to the worker.
    let instrument = Uint8Array::from(instrument);
    let told = make_js(kind.word(), language.code(), &instrument, about, begun, made).await;
    let parts = Array::from(&told.map_err(error)?);
    let name = parts.get(0).as_string().ok_or(ReportError::Failed)?;
    let bytes = parts.get(1).dyn_into().map_err(|_| ReportError::Failed)?;
    Ok(MadeReport { name, bytes })
}

/// Stops what is being made; who waits for it gets [`ReportError::Cancelled`].
pub fn cancel() {
    cancel_js();
}

/// What `reports.js` tells.
fn error(told: JsValue) -> ReportError {
    let word = told.dyn_ref::<Error>().map(|error| String::from(error.message()));
    match word.as_deref() {
        Some("cancelled") => ReportError::Cancelled,
        Some("outdated") => ReportError::Outdated,
        _ => ReportError::Failed,
    }
}
