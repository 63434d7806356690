//! The names of what the tool keeps, and which of them belong to one measurement.

/// How every key of the tool begins. No other key is ever touched.
pub(super) const OWN: &str = "pro-monitor/";

/// A measurement in its stored form; the current one of an instrument; the revision that was last saved as a file.
const MEASUREMENT: &str = "measurement";
const CURRENT: &str = "current";
const DOWNLOADED: &str = "downloaded";

pub(super) fn measurement(id: &str) -> String {
    [OWN, MEASUREMENT, "/", id].concat()
}

pub(super) fn current(instrument: &str) -> String {
    [OWN, CURRENT, "/", instrument].concat()
}

pub(super) fn downloaded(id: &str) -> String {
    [OWN, DOWNLOADED, "/", id].concat()
}

/// The id of the measurement that is kept under a key; `None` for any other key.
pub(super) fn id_of_measurement(key: &str) -> Option<&str> {
    match key.strip_prefix(OWN)?.split_once('/')? {
        (MEASUREMENT, id) => Some(id),
        _ => None,
    }
}

/// Whether what is kept under a key belongs to the measurement with this id: itself, its journal, its marks, and that
/// it is the current one.
pub(super) fn belongs(key: &str, value: &str, id: &str) -> bool {
    let Some((kind, rest)) = key.strip_prefix(OWN).and_then(|name| name.split_once('/')) else {
        return false;
    };
    match kind {
        MEASUREMENT => rest == id,
        CURRENT => value == id,
        _ => rest.strip_prefix(id).is_some_and(|more| more.is_empty() || more.starts_with('/')),
    }
}
