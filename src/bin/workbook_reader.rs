//! The module that reads workbooks, in a worker of its own that is loaded with the first workbook. Only wiring.

use pro_monitor::domain::{Language, MeasurementFile, Moment};
use pro_monitor::import::{Fresh, read_workbook};
use wasm_bindgen::prelude::*;

/// The result of reading a workbook.
#[wasm_bindgen(getter_with_clone)]
pub struct Opened {
    /// The measurement, as the bytes of a measurement file; `None` when there is none.
    pub file: Option<Vec<u8>>,
    /// Why there is none, or what was not taken over from the workbook, in sentences.
    pub reasons: Vec<String>,
}

/// Reads a workbook. `id` and `response` are the ids for the measurement and the response in a workbook that was given
/// out empty; `now` is in milliseconds since 1970; `language` is `nl` or `en`.
#[wasm_bindgen]
pub fn open(bytes: &[u8], id: String, response: String, now: f64, language: &str) -> Opened {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole milliseconds after 1970"
    )]
    let now = Moment(now.max(0.0) as u64);
    let language = Language::from_code(language).unwrap_or(Language::Dutch);
    match read_workbook(bytes, Fresh { id: id.into(), response: response.into(), now }) {
        Ok(opened) => Opened {
            file: MeasurementFile::new(vec![opened.measurement]).to_bytes(),
            reasons: opened.untaken.message(language),
        },
        Err(problem) => Opened { file: None, reasons: problem.message(language) },
    }
}

fn main() {}
