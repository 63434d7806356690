//! What opening a measurement from a file would do to what is on the device.

use super::{Measurement, Merged};

/// How a measurement from a file relates to the one with the same id on the device. Opening never overwrites: a person
/// chooses what to do, except where nothing would be lost either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncState {
    /// The device does not have it: it can be added.
    New,
    /// The device has exactly this: there is nothing to do.
    Same,
    /// The file has all that the device has, and later changes. Merging gives what is in the file.
    Newer,
    /// The device has all that the file has, and later changes. Merging changes nothing.
    Older,
    /// Each has changes that the other has not. Merging keeps, of each field, the later change.
    Diverged,
    /// The two cannot be merged. Both can be kept: the one from the file as a [copy](Measurement::copy).
    Apart,
}

impl SyncState {
    /// How a measurement from a file relates to the one with its id on the device, where there is one.
    #[must_use]
    pub fn of(from_file: &Measurement, on_device: Option<&Measurement>) -> Self {
        let Some(on_device) = on_device else { return Self::New };
        match on_device.clone().merge(from_file) {
            Ok(Merged { has_changed: false, other_lacks: false }) => Self::Same,
            Ok(Merged { has_changed: true, other_lacks: false }) => Self::Newer,
            Ok(Merged { has_changed: false, other_lacks: true }) => Self::Older,
            Ok(Merged { has_changed: true, other_lacks: true }) => Self::Diverged,
            Err(_) => Self::Apart,
        }
    }
}
