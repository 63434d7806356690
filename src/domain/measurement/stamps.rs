use super::Field;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// The revision at which each field was last changed; as JSON an object by the field's [key](Field::key).
///
/// A field that was never changed is not in it and counts as 0. So a value that was taken back differs from one that was
/// never given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stamps(BTreeMap<Field, u32>);

impl Stamps {
    /// The revision at which a field was last changed; 0 when it never was.
    pub(super) fn of(&self, field: &Field) -> u32 {
        self.0.get(field).copied().unwrap_or_default()
    }

    pub(super) fn set(&mut self, field: Field, revision: u32) {
        self.0.insert(field, revision);
    }

    pub(super) fn remove(&mut self, field: &Field) {
        self.0.remove(field);
    }

    /// The fields that were ever changed.
    pub(super) fn fields(&self) -> impl ExactSizeIterator<Item = &Field> {
        self.0.keys()
    }
}

impl Serialize for Stamps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(field, revision)| (field.key(), revision)))
    }
}
