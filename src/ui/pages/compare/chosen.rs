use crate::browser::library;
use crate::domain::{Measurement, MeasurementId};
use crate::ui::route::Route;
use crate::ui::state::State;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The measurements that were chosen.
pub(super) struct Chosen {
    /// Those that are on this device.
    pub(super) measurements: Vec<Measurement>,
    /// How many are not.
    pub(super) missing: usize,
}

impl Chosen {
    /// The measurements that the address names; `current` is the one in memory. One that is named twice counts once.
    pub(super) fn of_address(state: State, current: Option<&Measurement>, ids: &str) -> Self {
        let mut chosen = Self { measurements: Vec::new(), missing: 0 };
        for id in ids.split('/').filter(|id| !id.is_empty()) {
            let id = percent_decode_str(id).decode_utf8_lossy();
            if chosen.measurements.iter().any(|other| other.id().as_str() == id) {
                continue;
            }
            match find(state, current, &id) {
                Some(measurement) => chosen.measurements.push(measurement),
                None => chosen.missing += 1,
            }
        }
        chosen
    }
}

/// The address of the comparison of these measurements.
pub(in crate::ui::pages) fn compare_href<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    route(ids).href()
}

/// The same by their ids.
pub(super) fn href(ids: &[&MeasurementId]) -> String {
    compare_href(ids.iter().map(|id| id.as_str()))
}

/// The page of the comparison of these measurements.
pub(super) fn route<'a>(ids: impl Iterator<Item = &'a str>) -> Route {
    let ids: Vec<_> = ids.map(|id| utf8_percent_encode(id, NON_ALPHANUMERIC).to_string()).collect();
    Route::Compare(ids.join("/"))
}

/// A measurement, with what is only in memory of it.
fn find(state: State, current: Option<&Measurement>, id: &str) -> Option<Measurement> {
    let current = current.filter(|current| current.id().as_str() == id).cloned();
    let mut measurement = current.or_else(|| Some(library::find(id)?.1))?;
    measurement.remember_wording(&state.instrument());
    Some(measurement)
}

/// Everything on this device that can be compared, the latest first: measurements of this questionnaire with answers.
pub(super) fn comparable(state: State) -> Vec<Measurement> {
    let instrument = state.instrument();
    let kept = library::list().unwrap_or_default().into_iter().filter_map(|item| item.read.ok());
    let mut all: Vec<Measurement> = kept.collect();
    if let Some(current) = state.measurement_now() {
        // As it is in memory, and also when it is nowhere else.
        all.retain(|other| other.id() != current.id());
        all.push(current);
    }
    let has_answers = |one: &Measurement| one.response().is_none_or(|response| !response.answers.is_empty());
    all.retain(|one| one.instrument().id() == instrument.id() && has_answers(one));
    let mut latest_first = BTreeMap::new();
    for one in all {
        latest_first.insert((Reverse(one.begun()), one.id().clone()), one);
    }
    latest_first.into_values().collect()
}
