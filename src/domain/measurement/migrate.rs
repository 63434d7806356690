//! From every format that was ever stored to the one that is read: integer versions, one pure step from each to the
//! next. A fixture of each is frozen in `tests/fixtures/measurements`.

use serde_json::{Map, Value};

/// The step from each format to the next; the first is the one from format 1.
const STEPS: [fn(&mut Map<String, Value>); super::FORMAT as usize - 1] = [from_1];

/// Brings a stored measurement to [`FORMAT`](super::FORMAT), as far as its shape allows: what it is not, the reader tells.
pub(super) fn migrate(document: &mut Value) {
    let Some(document) = document.as_object_mut() else { return };
    for (step, format) in STEPS.into_iter().zip(1_u32..) {
        if document.get("format").and_then(Value::as_u64) == Some(format.into()) {
            step(document);
        }
    }
}

/// Format 1 counted no revisions and kept no words of the instrument.
fn from_1(document: &mut Map<String, Value>) {
    // A document that has a field of format 2 already is not one of format 1. It stays what it is, and is refused.
    let instrument = document.get("instrument");
    if ["revision", "changed", "stamps"].iter().any(|name| document.contains_key(*name))
        || ["hash", "statements"].iter().any(|name| instrument.and_then(|it| it.get(name)).is_some())
    {
        return;
    }
    if let Some(instrument) = document.get_mut("instrument").and_then(Value::as_object_mut) {
        add(instrument, "hash", "".into());
        add(instrument, "statements", Map::new().into());
    }
    // A moment that is none is told where it stands, at `begun`.
    let begun = document.get("begun").and_then(Value::as_u64).unwrap_or_default();
    add(document, "changed", begun.into());
    add(document, "revision", 0.into());
    add(document, "stamps", Map::new().into());
    add(document, "format", 2.into());
}

fn add(to: &mut Map<String, Value>, name: &str, value: Value) {
    to.insert(name.to_owned(), value);
}
