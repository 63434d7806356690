//! The measurements that are kept, all of them: to list, open, tidy and wipe.
//!
//! They are on the device (local storage), or for this tab only (session storage, for a shared computer), under the
//! same keys: those of [`storage`](super::storage), and `pro-monitor/downloaded/<id>`, the revision that was last
//! saved as a file. Only own keys are read and removed.

mod keys;

use super::storage::area::Area;
use super::storage::{StorageError, StorageScope, current_key, measurement_key};
use crate::domain::{DocumentError, Measurement};

/// Both places, in the order in which a measurement is looked for.
const PLACES: [StorageScope; 2] = [StorageScope::Tab, StorageScope::Device];

/// A measurement that is kept, or what stands in its place.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where.
    pub place: StorageScope,
    /// Under which id.
    pub id: String,
    /// As it is kept.
    pub stored: String,
    /// What it is, or why it cannot be read.
    pub read: Result<Measurement, DocumentError>,
    /// The revision that was last saved as a file.
    pub downloaded: Option<u32>,
}

/// What was kept of a measurement, byte for byte, to put it back.
#[derive(Clone, Debug)]
pub struct Removed {
    place: StorageScope,
    values: Vec<(String, String)>,
}

impl Removed {
    /// Where it was kept.
    #[must_use]
    pub fn scope(&self) -> StorageScope {
        self.place
    }
}

/// Every measurement that is kept, in no order.
///
/// # Errors
/// [`StorageError::Denied`] where the browser gives no storage at all.
pub fn list() -> Result<Vec<Item>, StorageError> {
    let places: Vec<_> = PLACES.into_iter().filter_map(|place| Some((place, Area::of(place)?))).collect();
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
        // Under another id than its own it would be written somewhere else.
        Ok(measurement) if measurement.id().as_str() != id => Err(DocumentError::Damaged(Vec::new())),
        read => read,
    };
    Some(Item { place, id: id.to_owned(), stored, read, downloaded: downloaded(place, id) })
}

/// The measurement with this id as it is kept now, and where; `None` where there is none that can be read.
#[must_use]
pub fn find(id: &str) -> Option<(StorageScope, Measurement)> {
    PLACES.into_iter().find_map(|place| {
        let stored = Area::of(place)?.get(&measurement_key(id)).ok()??;
        Some((place, Measurement::read(&stored).ok()?))
    })
}

/// Where something new belongs: where the measurement is that one goes on with; on the device when there is none.
#[must_use]
pub fn usual_place() -> StorageScope {
    let goes_on = |area: Area| own(&area).iter().any(|(key, _)| keys::is_of_current(key));
    if Area::of(StorageScope::Tab).is_some_and(goes_on) { StorageScope::Tab } else { StorageScope::Device }
}

/// Keeps a measurement, in the place of what was kept of it, and reads it back to be sure.
///
/// # Errors
/// [`StorageError`]; unless it is [`StorageError::NotReadBack`], what was kept before is then still there.
pub fn put(place: StorageScope, measurement: &Measurement) -> Result<(), StorageError> {
    area(place)?.put(&measurement_key(measurement.id().as_str()), &measurement.to_stored())
}

/// Makes a measurement the one of its instrument that one goes on with.
///
/// # Errors
/// [`StorageError`].
pub fn set_current(place: StorageScope, measurement: &Measurement) -> Result<(), StorageError> {
    let key = current_key(measurement.instrument().id());
    area(place)?.put(&key, measurement.id().as_str())?;
    // What is kept in the tab would go first.
    if let (StorageScope::Device, Some(tab)) = (place, Area::of(StorageScope::Tab)) {
        tab.remove(&key);
    }
    Ok(())
}

/// Removes all that is kept of a measurement.
///
/// # Errors
/// [`StorageError`] when something of it is still there.
pub fn remove(place: StorageScope, id: &str) -> Result<Removed, StorageError> {
    let area = area(place)?;
    let values: Vec<_> =
        own(&area).into_iter().filter(|(key, value)| keys::belongs(key, value, id)).collect();
    clear(&area, &values)?;
    Ok(Removed { place, values })
}

/// Puts back what was removed, as it was, byte for byte.
///
/// # Errors
/// [`StorageError`]; what could be put back is there.
pub fn put_back(removed: &Removed) -> Result<(), StorageError> {
    let area = area(removed.place)?;
    removed.values.iter().try_for_each(|(key, value)| area.put(key, value))
}

/// The revision of a measurement that was last saved as a file.
#[must_use]
pub fn downloaded(place: StorageScope, id: &str) -> Option<u32> {
    Area::of(place)?.get(&keys::downloaded(id)).ok()??.parse().ok()
}

/// Remembers that this revision of a measurement was saved as a file. Where that is refused, one is reminded again.
pub fn mark_downloaded(place: StorageScope, measurement: &Measurement) {
    if let Some(area) = Area::of(place) {
        let key = keys::downloaded(measurement.id().as_str());
        let _ = area.put(&key, &measurement.revision().to_string());
    }
}

/// How many measurements there are, readable or not.
#[must_use]
pub fn count() -> usize {
    let all = PLACES.into_iter().filter_map(Area::of).flat_map(|area| own(&area));
    all.filter(|(key, _)| keys::id_of_measurement(key).is_some()).count()
}

/// Removes all that the tool keeps on this device and in this tab.
///
/// # Errors
/// [`StorageError`] when something of it is still there.
pub fn wipe() -> Result<(), StorageError> {
    PLACES.into_iter().filter_map(Area::of).try_for_each(|area| clear(&area, &own(&area)))
}

fn area(place: StorageScope) -> Result<Area, StorageError> {
    Area::of(place).ok_or(StorageError::Denied)
}

/// The own keys with their values.
fn own(area: &Area) -> Vec<(String, String)> {
    area.all().into_iter().filter(|(key, _)| key.starts_with(keys::OWN)).collect()
}

/// Removes these keys; an error when one of them is still there.
fn clear(area: &Area, values: &[(String, String)]) -> Result<(), StorageError> {
    values.iter().for_each(|(key, _)| area.remove(key));
    let is_gone = values.iter().all(|(key, _)| area.get(key) == Ok(None));
    if is_gone { Ok(()) } else { Err(StorageError::NotReadBack) }
}
