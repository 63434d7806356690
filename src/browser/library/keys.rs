//! The names of what the tool stores, and which of them belong to one measurement.

/// The prefix of every key of the tool. No other key is ever touched.
pub(super) const OWN: &str = "pro-monitor/";

const MEASUREMENT: &str = "measurement";
const CURRENT: &str = "current";
const DOWNLOADED: &str = "downloaded";

/// The revision of a measurement that was last saved as a file.
pub(super) fn downloaded(id: &str) -> String {
    [OWN, DOWNLOADED, "/", id].concat()
}

/// The id of the measurement that is stored under a key; `None` for any other key.
pub(super) fn id_of_measurement(key: &str) -> Option<&str> {
    match key.strip_prefix(OWN)?.split_once('/')? {
        (MEASUREMENT, id) => Some(id),
        _ => None,
    }
}

/// Whether a key names the current measurement.
pub(super) fn is_of_current(key: &str) -> bool {
    key.strip_prefix(OWN).and_then(|name| name.split_once('/')).is_some_and(|(kind, _)| kind == CURRENT)
}

/// Whether the value of a key belongs to the measurement with this id: the measurement itself, its journal, its marks,
/// and the mark that it is current.
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
