//! Finding what was kept, also when it is damaged.

use super::area::Area;
use super::journal::Journal;
use super::{Keeper, Place, StorageError, current_key, measurement_key};
use crate::domain::{MeasurementId, Occasion, Recovered, recover};

/// What was found of the measurement that one goes on with.
#[derive(Debug)]
pub struct Found {
    /// Its id.
    pub id: MeasurementId,
    /// What is there of it.
    pub recovered: Recovered,
    /// Keeps it from here on.
    pub keeper: Keeper,
}

/// Finds the measurement of this instrument that one goes on with: that of this tab, or else that of the device.
///
/// # Errors
/// [`StorageError::Denied`] where the browser gives no storage.
pub fn find(instrument_id: &str) -> Result<Option<Found>, StorageError> {
    let device = Area::of(Place::Device);
    let of_tab = Area::of(Place::Tab).and_then(|tab| find_in(&tab, Place::Tab, instrument_id));
    match (of_tab, device) {
        (Some(found), _) => Ok(Some(found)),
        (None, Some(device)) => Ok(find_in(&device, Place::Device, instrument_id)),
        (None, None) => Err(StorageError::Denied),
    }
}

fn find_in(area: &Area, place: Place, instrument_id: &str) -> Option<Found> {
    let id = MeasurementId::from(area.get(&current_key(instrument_id)).ok()??);
    let known = area.get(&measurement_key(id.as_str())).ok()?;
    let texts = Journal::texts(area, id.as_str());
    let [first, second, third] = texts.each_ref().map(|text| text.as_deref().unwrap_or_default());
    let recovered = recover(&id, known.as_deref(), &[first, second, third]);
    let mut keeper = Keeper::new(place);
    match &recovered {
        // Somebody took it away, and all that belongs to it.
        Recovered::Lost(None) => return None,
        Recovered::Whole(measurement) => {
            keeper.journal = Journal::of(&texts);
            keeper.is_current = true;
            if let Some(stored) = &known {
                keeper.journal.write(area, measurement, stored, Occasion::Visit);
            }
            keeper.known = known;
        }
        _ => {}
    }
    Some(Found { id, recovered, keeper })
}
