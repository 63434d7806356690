//! The measurements that are kept, all of them: to list, open, tidy and wipe.
//!
//! They are on the device (local storage), or for this tab only (session storage, for a shared computer), under the
//! same keys: those of [`storage`](super::storage), and `pro-monitor/downloaded/<id>`, the revision that was last
//! saved as a file. Only own keys are read and removed.

mod keys;

use crate::domain::{DocumentError, Measurement};
use web_sys::Storage;

/// Where something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// On this device, in this browser.
    Device,
    /// In this tab only.
    Tab,
}

impl Place {
    /// Both, in the order in which a measurement is looked for.
    pub const ALL: [Self; 2] = [Self::Tab, Self::Device];

    /// The browser's storage; `None` where it gives none.
    fn storage(self) -> Option<Storage> {
        let window = web_sys::window()?;
        let storage = match self {
            Self::Device => window.local_storage(),
            Self::Tab => window.session_storage(),
        };
        storage.ok().flatten()
    }
}

/// Why something was not kept, or not removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShelfError {
    /// The browser gives this page no storage.
    #[error("this browser keeps nothing for this page")]
    Denied,
    /// The browser refused it; most often the storage is full.
    #[error("the browser refused it")]
    Refused,
    /// What was read back is not what was written.
    #[error("what was written could not be read back")]
    NotReadBack,
}

/// A measurement that is kept, or what stands in its place.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where.
    pub place: Place,
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
    place: Place,
    values: Vec<(String, String)>,
}

/// Every measurement that is kept, in no order.
///
/// # Errors
/// [`ShelfError::Denied`] where the browser gives no storage at all.
pub fn list() -> Result<Vec<Item>, ShelfError> {
    let places: Vec<_> = Place::ALL.into_iter().filter_map(|place| Some((place, place.storage()?))).collect();
    if places.is_empty() {
        return Err(ShelfError::Denied);
    }
    let items = |(place, storage): (Place, Storage)| {
        let ids: Vec<_> = own(&storage);
        ids.into_iter().filter_map(move |(key, stored)| item(place, keys::id_of_measurement(&key)?, stored))
    };
    Ok(places.into_iter().flat_map(items).collect())
}

fn item(place: Place, id: &str, stored: String) -> Option<Item> {
    let read = match Measurement::read(&stored) {
        // Under another id than its own it would be written somewhere else.
        Ok(measurement) if measurement.id().as_str() != id => Err(DocumentError::Damaged(Vec::new())),
        read => read,
    };
    Some(Item { place, id: id.to_owned(), stored, read, downloaded: downloaded(place, id) })
}

/// The measurement with this id as it is kept now, and where; `None` where there is none that can be read.
#[must_use]
pub fn find(id: &str) -> Option<(Place, Measurement)> {
    Place::ALL.into_iter().find_map(|place| {
        let stored = place.storage()?.get_item(&keys::measurement(id)).ok()??;
        Some((place, Measurement::read(&stored).ok()?))
    })
}

/// Where something new belongs: in this tab only when the tab is used so, else on the device.
#[must_use]
pub fn usual_place() -> Place {
    let is_used = Place::Tab.storage().is_some_and(|storage| !own(&storage).is_empty());
    if is_used { Place::Tab } else { Place::Device }
}

/// Keeps a measurement, in the place of what was kept of it, and reads it back to be sure.
///
/// # Errors
/// [`ShelfError`]; unless it is [`ShelfError::NotReadBack`], what was kept before is then still there.
pub fn put(place: Place, measurement: &Measurement) -> Result<(), ShelfError> {
    let storage = place.storage().ok_or(ShelfError::Denied)?;
    write(&storage, &keys::measurement(measurement.id().as_str()), &measurement.to_stored())
}

/// Makes a measurement the one of its instrument that one goes on with.
///
/// # Errors
/// [`ShelfError`].
pub fn set_current(place: Place, measurement: &Measurement) -> Result<(), ShelfError> {
    let storage = place.storage().ok_or(ShelfError::Denied)?;
    write(&storage, &keys::current(measurement.instrument().id()), measurement.id().as_str())
}

/// All that is kept of a measurement, to put it back later.
#[must_use]
pub fn remember(place: Place, id: &str) -> Removed {
    let all = place.storage().map(|storage| own(&storage)).unwrap_or_default();
    let values = all.into_iter().filter(|(key, value)| keys::belongs(key, value, id)).collect();
    Removed { place, values }
}

/// Removes all that is kept of a measurement.
///
/// # Errors
/// [`ShelfError`] when something of it is still there.
pub fn remove(place: Place, id: &str) -> Result<Removed, ShelfError> {
    let storage = place.storage().ok_or(ShelfError::Denied)?;
    let removed = remember(place, id);
    clear(&storage, &removed.values)?;
    Ok(removed)
}

/// Puts back what was removed, as it was, byte for byte.
///
/// # Errors
/// [`ShelfError`]; what could be put back is there.
pub fn put_back(removed: &Removed) -> Result<(), ShelfError> {
    let storage = removed.place.storage().ok_or(ShelfError::Denied)?;
    removed.values.iter().try_for_each(|(key, value)| write(&storage, key, value))
}

/// The revision of a measurement that was last saved as a file.
#[must_use]
pub fn downloaded(place: Place, id: &str) -> Option<u32> {
    place.storage()?.get_item(&keys::downloaded(id)).ok()??.parse().ok()
}

/// Remembers that this revision of a measurement was saved as a file. Where that is refused, one is reminded again.
pub fn mark_downloaded(place: Place, measurement: &Measurement) {
    if let Some(storage) = place.storage() {
        let _ = write(
            &storage,
            &keys::downloaded(measurement.id().as_str()),
            &measurement.revision().to_string(),
        );
    }
}

/// How many measurements there are, readable or not.
#[must_use]
pub fn count() -> usize {
    let all = Place::ALL.into_iter().filter_map(Place::storage).flat_map(|storage| own(&storage));
    all.filter(|(key, _)| keys::id_of_measurement(key).is_some()).count()
}

/// Removes all that the tool keeps on this device and in this tab.
///
/// # Errors
/// [`ShelfError`] when something of it is still there.
pub fn wipe() -> Result<(), ShelfError> {
    Place::ALL.into_iter().filter_map(Place::storage).try_for_each(|storage| clear(&storage, &own(&storage)))
}

/// The own keys with their values.
fn own(storage: &Storage) -> Vec<(String, String)> {
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten());
    let own = keys.filter(|key| key.starts_with(keys::OWN));
    own.filter_map(|key| storage.get_item(&key).ok().flatten().map(|value| (key, value))).collect()
}

fn write(storage: &Storage, key: &str, value: &str) -> Result<(), ShelfError> {
    storage.set_item(key, value).map_err(|_| ShelfError::Refused)?;
    let is_there = storage.get_item(key).ok().flatten().as_deref() == Some(value);
    if is_there { Ok(()) } else { Err(ShelfError::NotReadBack) }
}

fn clear(storage: &Storage, values: &[(String, String)]) -> Result<(), ShelfError> {
    for (key, _) in values {
        storage.remove_item(key).map_err(|_| ShelfError::Refused)?;
    }
    let is_gone = values.iter().all(|(key, _)| storage.get_item(key).ok().flatten().is_none());
    if is_gone { Ok(()) } else { Err(ShelfError::Refused) }
}
