//! The lines of the list.

use crate::browser::library::{self, Item};
use crate::browser::storage::{StorageError, StorageScope};
use crate::domain::{DocumentError, Measurement};
use crate::ui::pages::device::is_due;
use std::cmp::Reverse;

/// One line of the list.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Where it is stored; `None` when it is in memory only.
    pub place: Option<StorageScope>,
    /// The id it is stored under.
    pub id: String,
    /// Its content.
    pub content: Content,
}

/// The content of a line.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// A measurement.
    Measurement {
        /// With the changes that are only in memory.
        measurement: Box<Measurement>,
        /// It is the one that is being filled in.
        is_current: bool,
        /// It has changes that are not in any file yet.
        is_due: bool,
    },
    /// Something that cannot be read: the stored value, and why.
    Unreadable(String, DocumentError),
}

impl Entry {
    /// Its measurement; `None` when it cannot be read.
    pub(super) fn measurement(&self) -> Option<&Measurement> {
        match &self.content {
            Content::Measurement { measurement, .. } => Some(measurement),
            Content::Unreadable(..) => None,
        }
    }

    /// Whether it is a measurement whose last changes are not in any file.
    pub(super) fn is_due(&self) -> bool {
        matches!(self.content, Content::Measurement { is_due: true, .. })
    }

    fn new(item: Item, window: Option<&Measurement>) -> Self {
        let Item { place, id, stored, read, downloaded } = item;
        let content = match read {
            Ok(measurement) => content(measurement, downloaded, window),
            Err(error) => Content::Unreadable(stored, error),
        };
        Self { place: Some(place), id, content }
    }
}

/// All lines, newest change first, then what cannot be read. `window` is the measurement in memory.
pub(super) fn entries(window: Option<&Measurement>) -> (Vec<Entry>, Option<StorageError>) {
    let (items, error) = match library::list() {
        Ok(items) => (items, None),
        Err(error) => (Vec::new(), Some(error)),
    };
    let is_kept = |window: &&Measurement| items.iter().any(|item| item.id == window.id().as_str());
    let only_here = window.filter(|window| !is_kept(window)).map(|window| Entry {
        place: None,
        id: window.id().as_str().to_owned(),
        content: content(window.clone(), None, Some(window)),
    });
    let mut entries: Vec<_> = items.into_iter().map(|item| Entry::new(item, window)).collect();
    entries.extend(only_here);
    entries.sort_by_key(|entry| {
        let changed = entry.measurement().map(Measurement::changed);
        (Reverse(changed), entry.id.clone())
    });
    (entries, error)
}

fn content(mut measurement: Measurement, downloaded: Option<u32>, window: Option<&Measurement>) -> Content {
    let is_current = window.is_some_and(|window| window.id() == measurement.id());
    if let Some(window) = window {
        // Another measurement is refused, and this one stays as it is.
        let _ = measurement.merge(window);
    }
    let is_due = is_due(&measurement, downloaded);
    Content::Measurement { measurement: Box::new(measurement), is_current, is_due }
}
