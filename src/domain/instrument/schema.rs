//! The JSON Schema of the instrument file, made out of the types.

use super::Instrument;
use serde_json::Value;

/// The JSON Schema (draft 2020-12) of an instrument file, for editors and other programs. It is shipped as
/// `public/instruments/instrument.schema.json`; a test keeps the two equal (`UPDATE_SCHEMA=1` writes the file anew).
///
/// A file that [`Instrument::read`] takes is valid under it. The other way round it says less than the reader, which
/// also wants: unique ids, references that point somewhere, one core statement per principle, easy sentences for
/// easy perspectives, something to ask of each perspective, steps and principles numbered in order, no number
/// written with a decimal point, and at most 1 MiB.
#[must_use]
pub fn instrument_schema() -> Value {
    schemars::schema_for!(Instrument).to_value()
}
