//! All stored measurements: listing, opening, removing and wiping.
//!
//! They are on the device (local storage) or in this tab only (session storage, for a shared computer), under the same
//! keys: those of [`storage`](super::storage), and `pro-monitor/downloaded/<id>`, the revision that was last saved as a
//! file. Only the tool's own keys are read and removed.

mod keys;

use super::kiosk;
use super::storage::area::Area;
use super::storage::{StorageError, StorageScope, current_key, from_report_key, measurement_key, set_open};
use crate::domain::{DocumentError, Measurement, MeasurementId};

/// Both places, in search order.
const PLACES: [StorageScope; 2] = [StorageScope::Tab, StorageScope::Device];

/// A stored measurement, or what stands in its place.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where it is stored.
    pub place: StorageScope,
    /// The id it is stored under.
    pub id: String,
    /// The stored value.
    pub stored: String,
    /// The measurement, or why it cannot be read.
    pub read: Result<Measurement, DocumentError>,
    /// The revision that was last saved as a file.
    pub downloaded: Option<u32>,
}

/// What was stored of a measurement, byte for byte, so that it can be put back.
#[derive(Clone, Debug)]
pub struct Removed {
    place: StorageScope,
    values: Vec<(String, String)>,
}

impl Removed {
    /// Where it was stored.
    #[must_use]
    pub fn scope(&self) -> StorageScope {
        self.place
    }
}

/// Every stored measurement, in no particular order.
///
/// # Errors
/// [`StorageError::Denied`] when the browser gives no storage at all.
pub fn list() -> Result<Vec<Item>, StorageError> {
    let places: Vec<_> = places().filter_map(|place| Some((place, Area::of(place)?))).collect();
    if places.is_empty() {
        return Err(StorageError::Denied);
    }
    let items = |(place, area): (StorageScope, Area)| {
        own(&area)
            .into_iter()
            .filter_map(move |(key, stored)| item(place, keys::id_of_measurement(&key)?, stored))
    };
    Ok(places.into_iter().flat_map(items).collect())
}

fn item(place: StorageScope, id: &str, stored: String) -> Option<Item> {
    let read = match Measurement::read(&stored) {
        // Under an id other than its own, it would be written somewhere else.
        Ok(measurement) if measurement.id().as_str() != id => Err(DocumentError::Damaged(Vec::new())),
        read => read,
    };
    Some(Item { place, id: id.to_owned(), stored, read, downloaded: downloaded(place, id) })
}

/// The measurement with this id as it is stored now, and where; `None` when there is none that can be read.
#[must_use]
pub fn find(id: &str) -> Option<(StorageScope, Measurement)> {
    places().find_map(|place| {
        let stored = Area::of(place)?.get(&measurement_key(id)).ok()??;
        Some((place, Measurement::read(&stored).ok()?))
    })
}

/// The places that are looked in: on a device that many people use, the tab only.
fn places() -> impl Iterator<Item = StorageScope> {
    PLACES.into_iter().filter(|place| *place == StorageScope::Tab || !kiosk::is_kiosk())
}

/// Where something new belongs: where the current measurement is; on the device when there is none.
#[must_use]
pub fn usual_place() -> StorageScope {
    if kiosk::is_kiosk() {
        return StorageScope::Tab;
    }
    let goes_on = |area: Area| own(&area).iter().any(|(key, _)| keys::is_of_current(key));
    if Area::of(StorageScope::Tab).is_some_and(goes_on) { StorageScope::Tab } else { StorageScope::Device }
}

/// Stores a measurement over its stored version, and reads it back to verify it.
///
/// # Errors
/// [`StorageError`]; unless it is [`StorageError::NotReadBack`], the stored version is unchanged.
pub fn put(place: StorageScope, measurement: &Measurement) -> Result<(), StorageError> {
    area(place)?.put(&measurement_key(measurement.id().as_str()), &measurement.to_stored())
}

/// Makes a measurement the current one of its instrument.
///
/// # Errors
/// [`StorageError`].
pub fn set_current(place: StorageScope, measurement: &Measurement) -> Result<(), StorageError> {
    let key = current_key(measurement.instrument().id());
    area(place)?.put(&key, measurement.id().as_str())?;
    set_open(place, measurement);
    Ok(())
}

/// Removes everything that is stored of a measurement.
///
/// # Errors
/// [`StorageError`] when part of it is still there.
pub fn remove(place: StorageScope, id: &str) -> Result<Removed, StorageError> {
    let area = area(place)?;
    let values: Vec<_> =
        own(&area).into_iter().filter(|(key, value)| keys::belongs(key, value, id)).collect();
    clear(&area, &values)?;
    Ok(Removed { place, values })
}

/// Puts back what was removed, byte for byte.
///
/// # Errors
/// [`StorageError`]; what could be put back is stored.
pub fn put_back(removed: &Removed) -> Result<(), StorageError> {
    let area = area(removed.place)?;
    removed.values.iter().try_for_each(|(key, value)| area.put(key, value))
}

/// The revision of a measurement that was last saved as a file.
#[must_use]
pub fn downloaded(place: StorageScope, id: &str) -> Option<u32> {
    Area::of(place)?.get(&keys::downloaded(id)).ok()??.parse().ok()
}

/// Marks this revision of a measurement as saved as a file. If that is refused, the person is reminded again.
pub fn mark_downloaded(place: StorageScope, measurement: &Measurement) {
    if let Some(area) = Area::of(place) {
        let key = keys::downloaded(measurement.id().as_str());
        let _ = area.put(&key, &measurement.revision().to_string());
    }
}

/// Marks a measurement as one that comes from a report. If that is refused, it can be changed like any other.
pub fn mark_from_report(place: StorageScope, measurement: &Measurement) {
    if let Some(area) = Area::of(place) {
        let _ = area.put(&from_report_key(measurement.id()), "");
    }
}

/// Removes that mark.
pub fn unmark_from_report(place: StorageScope, id: &MeasurementId) {
    if let Some(area) = Area::of(place) {
        area.remove(&from_report_key(id));
    }
}

/// The number of measurements, readable or not.
#[must_use]
pub fn count() -> usize {
    let all = places().filter_map(Area::of).flat_map(|area| own(&area));
    all.filter(|(key, _)| keys::id_of_measurement(key).is_some()).count()
}

/// Removes everything that the tool stores on this device and in this tab.
///
/// # Errors
/// [`StorageError`] when part of it is still there.
pub fn wipe() -> Result<(), StorageError> {
    places().filter_map(Area::of).try_for_each(|area| clear(&area, &own(&area)))
}

/// Removes everything that the tool stores in this tab.
///
/// # Errors
/// [`StorageError`] when part of it is still there.
pub fn wipe_tab() -> Result<(), StorageError> {
    let area = area(StorageScope::Tab)?;
    clear(&area, &own(&area))
}

fn area(place: StorageScope) -> Result<Area, StorageError> {
    Area::of(place).ok_or(StorageError::Denied)
}

/// The tool's own keys with their values.
fn own(area: &Area) -> Vec<(String, String)> {
    area.all().into_iter().filter(|(key, _)| key.starts_with(keys::OWN)).collect()
}

/// Removes these keys; an error when one of them is still there.
fn clear(area: &Area, values: &[(String, String)]) -> Result<(), StorageError> {
    values.iter().for_each(|(key, _)| area.remove(key));
    let is_gone = values.iter().all(|(key, _)| area.get(key) == Ok(None));
    if is_gone { Ok(()) } else { Err(StorageError::NotReadBack) }
}
