use super::source::{LeftOut, Source, person};
use crate::domain::instrument::Instrument;
use crate::domain::{Ballot, Measurement, MeasurementId, Response, ResponseId};
use std::collections::BTreeMap;

/// A person's answers as one measurement has them.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub measurement: Measurement,
    pub ballot: Ballot,
    /// How many statements do not count.
    pub without: usize,
}

/// A person's answers as they count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    pub response: Response,
    pub ballot: Ballot,
    /// The place of the measurement that has them.
    pub place: usize,
}

/// Of each person the one state that counts, and what becomes of each measurement.
pub(super) fn settle(
    found: Vec<Result<Found, LeftOut>>,
    instrument: &Instrument,
) -> (Vec<Source>, Vec<State>) {
    let mut states: BTreeMap<ResponseId, Vec<(usize, Found)>> = BTreeMap::new();
    let mut sources = Vec::new();
    for (place, found) in found.into_iter().enumerate() {
        sources.push(match &found {
            Ok(found) => Source::Counts { without: found.without },
            Err(left_out) => Source::LeftOut(*left_out),
        });
        let Ok(found) = found else { continue };
        let Some(response) = found.measurement.response() else { continue };
        states.entry(response.id.clone()).or_default().push((place, found));
    }
    let mut people = Vec::new();
    for states in states.into_values() {
        let places: Vec<usize> = states.iter().map(|(place, _)| *place).collect();
        let Some(person) = latest(states, instrument) else { continue };
        for place in places.into_iter().filter(|place| *place != person.place) {
            if let Some(source) = sources.get_mut(place) {
                *source = Source::Earlier(person.place);
            }
        }
        people.push(person);
    }
    (sources, people)
}

/// Of the states of one response the latest: of one measurement each answer that was given last, of several measurements
/// the one with the most changes.
fn latest(mut states: Vec<(usize, Found)>, instrument: &Instrument) -> Option<State> {
    // Joined in one order, whatever the order in which they came.
    states.sort_by(|(_, one), (_, other)| rank(one).cmp(&rank(other)));
    let mut joined: BTreeMap<MeasurementId, (usize, Found)> = BTreeMap::new();
    for (place, found) in states {
        let id = found.measurement.id().clone();
        let found = match joined.get(&id) {
            Some((_, earlier)) => join(found, earlier, instrument),
            None => found,
        };
        joined.insert(id, (place, found));
    }
    let (place, found) = joined.into_values().max_by(|(_, one), (_, other)| rank(one).cmp(&rank(other)))?;
    Some(State { response: found.measurement.response()?.clone(), ballot: found.ballot, place })
}

/// Two states of one measurement as one; the later where they cannot be merged.
fn join(later: Found, earlier: &Found, instrument: &Instrument) -> Found {
    let mut merged = later.measurement.clone();
    let is_merged = merged.merge(&earlier.measurement).is_ok();
    is_merged.then(|| person(&merged, instrument).ok()).flatten().unwrap_or(later)
}

/// What decides which of two states is the later: how often it was changed, then when; what is in it settles the rest, so
/// that the order of putting together never does.
fn rank(found: &Found) -> impl Ord + use<'_> {
    let measurement = &found.measurement;
    let words = measurement.response().map(|response| (&response.notes, &response.closing));
    (measurement.revision(), measurement.changed(), &found.ballot, words, measurement.id())
}
