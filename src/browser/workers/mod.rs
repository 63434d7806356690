//! The workers beside the page, each with a queue of jobs. Their scripts are in this folder.

use js_sys::Error;
use wasm_bindgen::prelude::*;

/// Why a worker's job has no result. `JobError` in `protocol.js` has the same causes. Nothing has changed, and the next
/// job starts a new worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkerError {
    /// The worker's files did not come; they can be asked for again.
    #[error("the worker could not be fetched")]
    Unreachable,
    /// The server has no more than the workers of another release: the page has to be loaded again.
    #[error("the worker is of another release")]
    Outdated,
    /// The worker broke down in the job: a fault in the program, or too little memory.
    #[error("the worker broke down")]
    Crashed,
    /// The job took too long.
    #[error("the job took too long")]
    TimedOut,
    /// Somebody stopped it.
    #[error("the job was stopped")]
    Cancelled,
}

impl From<JsValue> for WorkerError {
    fn from(thrown: JsValue) -> Self {
        let cause = thrown.dyn_ref::<Error>().map(|error| String::from(error.message()));
        match cause.as_deref() {
            Some("unreachable") => Self::Unreachable,
            Some("outdated") => Self::Outdated,
            Some("timed-out") => Self::TimedOut,
            Some("cancelled") => Self::Cancelled,
            _ => Self::Crashed,
        }
    }
}
