//! The lines of the list.

use crate::browser::library::{self, Item};
use crate::browser::storage::{StorageError, StorageScope};
use crate::domain::{DocumentError, Measurement};
use crate::ui::pages::device::is_due;
use std::cmp::Reverse;

/// One line of the list.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Where it is kept; `None` when it is in the window only.
    pub place: Option<StorageScope>,
    /// Under which id.
    pub id: String,
    /// What it is.
    pub content: Content,
}

/// What a line is about.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// A measurement.
    Measurement {
        /// With what only the window has of it so far.
        measurement: Box<Measurement>,
        /// It is the one that one goes on with.
        is_current: bool,
        /// Something in it is in no file yet.
        is_due: bool,
    },
    /// Something that cannot be read: as it is kept, and why.
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

    /// A measurement whose last changes are in no file.
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

/// All lines, the newest change first, then what cannot be read. `window` is what the app has in memory.
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
