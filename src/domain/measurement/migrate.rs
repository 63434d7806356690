//! From every format that was ever stored to the one that is read: integer versions, one pure step from each to the
//! next. A fixture of each is frozen in `tests/fixtures/measurements`.

use crate::domain::ActionPart;
use crate::domain::json::Json;
use std::collections::BTreeSet;

/// The step from each format to the next; the first is the one from format 1.
const STEPS: [fn(&mut Json); super::FORMAT as usize - 1] = [from_1, from_2, from_3];

/// Brings a stored measurement to [`FORMAT`](super::FORMAT), as far as its shape allows; the reader reports the rest.
pub(super) fn migrate(document: &mut Json) {
    for (step, format) in STEPS.into_iter().zip(1_u64..) {
        if document.field("format").and_then(Json::as_whole) == Some(format) {
            step(document);
        }
    }
}

/// Format 1 counted no revisions and kept no words of the instrument.
fn from_1(document: &mut Json) {
    // A document that already has a field of format 2 is not one of format 1. It stays as it is, and is refused.
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
    // What is no moment is reported where it stands, at `begun`.
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

/// Format 3 had all parts of the agreements in one object (`{"a7/what": "…"}`), no words of the scale, and no teams.
fn from_3(document: &mut Json) {
    let instrument = document.field("instrument");
    if document.field("team").is_some() || instrument.is_some_and(|it| it.field("scale").is_some()) {
        return;
    }
    if let Some(instrument) = document.field_mut("instrument") {
        instrument.set("scale", Json::Null);
    }
    if let Some(Json::Object(parts)) = document.field_mut("actions") {
        let grouped = group(std::mem::take(parts));
        *parts = grouped;
    }
    document.set("format", Json::Whole(4));
}

/// The agreements by their ids, each with its parts; the parts of one stand together, because format 3 sorted them. What
/// is no part of one, or stands apart from the others, stays as it is, and is refused.
fn group(parts: Vec<(String, Json)>) -> Vec<(String, Json)> {
    let (mut grouped, mut seen) = (Vec::<(String, Json)>::new(), BTreeSet::new());
    for (key, value) in parts {
        let named = key.rsplit_once('/').filter(|(_, part)| ActionPart::of_word(part).is_some());
        match (named, grouped.last_mut()) {
            (Some((id, part)), Some((last, Json::Object(parts)))) if last == id => {
                parts.push((part.to_owned(), value));
            }
            (Some((id, part)), _) if seen.insert(id.to_owned()) => {
                grouped.push((id.to_owned(), Json::Object(vec![(part.to_owned(), value)])));
            }
            _ => grouped.push((key, value)),
        }
    }
    grouped
}
