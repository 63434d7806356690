//! Finding what is stored, also when it is damaged.

use super::area::Area;
use super::journal::Journal;
use super::{Autosave, StorageError, StorageScope, current_key, mark_open, measurement_key, open_key};
use crate::browser::kiosk;
use crate::domain::{MeasurementId, Occasion, Recovered, recover};

/// What was found of the current measurement.
#[derive(Debug)]
pub struct StoredMeasurement {
    /// Its id.
    pub id: MeasurementId,
    /// What could be recovered of it.
    pub recovered: Recovered,
    /// Stores it from now on.
    pub autosave: Autosave,
}

/// Finds the measurement of this instrument that is open in this tab, or else the current one of the device.
///
/// # Errors
/// [`StorageError::Denied`] when the browser gives no storage.
pub fn find(instrument_id: &str) -> Result<Option<StoredMeasurement>, StorageError> {
    // On a device that many people use, what is kept there is not this person's.
    let device = Area::of(StorageScope::Device).filter(|_| !kiosk::is_kiosk());
    let of_tab = Area::of(StorageScope::Tab).and_then(|tab| find_in(&tab, StorageScope::Tab, instrument_id));
    match (of_tab, device) {
        (Some(found), _) => Ok(Some(found)),
        (None, Some(device)) => {
            let found = find_open(&device, instrument_id)
                .or_else(|| find_in(&device, StorageScope::Device, instrument_id));
            if let Some(found) = &found {
                mark_open(instrument_id, found.id.as_str());
            }
            Ok(found)
        }
        (None, None) if kiosk::is_kiosk() && Area::of(StorageScope::Tab).is_some() => Ok(None),
        (None, None) => Err(StorageError::Denied),
    }
}

/// The measurement of the device that is open in this tab.
fn find_open(device: &Area, instrument_id: &str) -> Option<StoredMeasurement> {
    let id = Area::of(StorageScope::Tab)?.get(&open_key(instrument_id)).ok()??;
    load_from(device, StorageScope::Device, MeasurementId::from(id))
}

fn find_in(area: &Area, place: StorageScope, instrument_id: &str) -> Option<StoredMeasurement> {
    load_from(area, place, MeasurementId::from(area.get(&current_key(instrument_id)).ok()??))
}

/// The measurement with this id as it is stored; `None` when nothing of it is stored.
#[must_use]
pub fn load(place: StorageScope, id: &MeasurementId) -> Option<StoredMeasurement> {
    load_from(&Area::of(place)?, place, id.clone())
}

fn load_from(area: &Area, place: StorageScope, id: MeasurementId) -> Option<StoredMeasurement> {
    let known = area.get(&measurement_key(id.as_str())).ok()?;
    let texts = Journal::texts(area, id.as_str());
    let [first, second, third] = texts.each_ref().map(|text| text.as_deref().unwrap_or_default());
    let recovered = recover(&id, known.as_deref(), &[first, second, third]);
    let mut autosave = Autosave::new(place);
    match &recovered {
        // Somebody removed it, with everything that belongs to it.
        Recovered::Lost(None) => return None,
        Recovered::Whole(measurement) => {
            autosave.journal = Journal::of(&texts);
            autosave.is_current = true;
            if let Some(stored) = &known {
                autosave.journal.write(area, measurement, stored, Occasion::Visit);
            }
            autosave.known = known;
        }
        _ => {}
    }
    Some(StoredMeasurement { id, recovered, autosave })
}
