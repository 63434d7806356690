//! From every format that was ever stored to the one that is read: integer versions, one pure step from each to the
//! next. A fixture of each is frozen in `tests/fixtures/measurements`.

use crate::domain::json::Json;

/// The step from each format to the next; the first is the one from format 1.
const STEPS: [fn(&mut Json); super::FORMAT as usize - 1] = [from_1, from_2];

/// Brings a stored measurement to [`FORMAT`](super::FORMAT), as far as its shape allows: what it is not, the reader tells.
pub(super) fn migrate(document: &mut Json) {
    for (step, format) in STEPS.into_iter().zip(1_u64..) {
        if document.field("format").and_then(Json::as_whole) == Some(format) {
            step(document);
        }
    }
}

/// Format 1 counted no revisions and kept no words of the instrument.
fn from_1(document: &mut Json) {
    // A document that has a field of format 2 already is not one of format 1. It stays what it is, and is refused.
    let instrument = document.field("instrument");
    if ["revision", "changed", "stamps"].iter().any(|name| document.field(name).is_some())
        || ["hash", "statements"].iter().any(|name| instrument.and_then(|it| it.field(name)).is_some())
    {
        return;
    }
    if let Some(instrument) = document.field_mut("instrument") {
        instrument.set("hash", Json::Text(String::new()));
        instrument.set("statements", Json::Object(Vec::new()));
    }
    // A moment that is none is told where it stands, at `begun`.
    let begun = document.field("begun").and_then(Json::as_whole).unwrap_or_default();
    document.set("changed", Json::Whole(begun));
    document.set("revision", Json::Whole(0));
    document.set("stamps", Json::Object(Vec::new()));
    document.set("format", Json::Whole(2));
}

/// Format 2 knew no agreements.
fn from_2(document: &mut Json) {
    if document.field("actions").is_none() {
        document.set("actions", Json::Object(Vec::new()));
        document.set("format", Json::Whole(3));
    }
}
