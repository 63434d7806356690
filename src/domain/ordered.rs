//! Ordered maps and sets, filled one entry at a time.
//!
//! `collect` sorts a list first, with a sort of its own for each type of entry. Entries come in order already here, and those
//! sorts were 40 KB of what every visitor loads.

use std::collections::{BTreeMap, BTreeSet};

/// The map with these entries; of one key the last entry counts.
pub(crate) fn map<K: Ord, V>(entries: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in entries {
        map.insert(key, value);
    }
    map
}

/// The set with these items.
pub(crate) fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    for item in items {
        set.insert(item);
    }
    set
}
