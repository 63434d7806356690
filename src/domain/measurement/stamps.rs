//! When each field got its value.

use super::Field;
use serde::{Serialize, Serializer};

/// The revision at which each field was last changed, by the field's [key](Field::key), in the order of the keys; as
/// JSON an object. A field that was never changed is not in it and counts as 0. So a value that was taken back is
/// known from one that was never given.
///
/// A list and not a map: there are a hundred at most, and the code for one more kind of map is larger than all of this.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stamps(Vec<(String, u32)>);

impl Stamps {
    pub(super) fn of(&self, field: &Field) -> u32 {
        let key = field.key();
        self.0.iter().find(|(name, _)| *name == key).map_or(0, |(_, revision)| *revision)
    }

    pub(super) fn set(&mut self, field: &Field, revision: u32) {
        let key = field.key();
        let place = self.0.partition_point(|(name, _)| *name < key);
        match self.0.get_mut(place) {
            Some(stamp) if stamp.0 == key => stamp.1 = revision,
            _ => self.0.insert(place, (key, revision)),
        }
    }

    pub(super) fn take_out(&mut self, field: &Field) {
        let key = field.key();
        self.0.retain(|(name, _)| *name != key);
    }

    pub(super) fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }
}

impl Serialize for Stamps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, revision)| (key, revision)))
    }
}
