//! How the measurement is kept, in words that every page can show.

use crate::browser::storage::StorageError;
use crate::domain::{MeasurementId, Moment};

/// How the measurement is kept: a named state, shown on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing was filled in yet.
    Nothing,
    /// It was found when the page opened.
    Found,
    /// It was changed, and is about to be written.
    Pending,
    /// It was written and read back at this moment.
    Kept(Moment),
    /// It is in memory only, and why.
    NotKept(StorageError),
}

/// What was wrong with what was stored. It stays there as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is the matter.
    pub kind: FaultKind,
    /// The measurement of which the stored value can be saved as a file; `None` when nothing is there.
    pub damaged: Option<MeasurementId>,
}

/// What is the matter with what was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// It is damaged. One goes on with a version that was last changed at this moment.
    Recovered(Moment),
    /// It cannot be read, and there is no other version.
    Unreadable,
    /// A newer program wrote it.
    Newer,
}
