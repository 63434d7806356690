//! How the measurement is stored, in a form that every page can show.

use crate::browser::storage::StorageError;
use crate::domain::{MeasurementId, Moment};

/// How the measurement is stored; every page shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing has been filled in yet.
    Nothing,
    /// It was in the storage when the page opened.
    Found,
    /// It was changed and is about to be written.
    Pending,
    /// It was on the disk at this moment; on a shared computer, in the tab.
    Kept(Moment),
    /// It was written and read back at this moment; whether it is on the disk yet, only the browser knows.
    KeptByBrowser(Moment),
    /// It is in memory only, for this reason.
    NotKept(StorageError),
}

/// What is wrong with the stored data, which is left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The kind of fault.
    pub kind: FaultKind,
    /// The measurement whose stored value can be saved as a file; `None` when there is nothing to save.
    pub damaged: Option<MeasurementId>,
}

/// The kind of fault in the stored data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// It is damaged. A version that was last changed at this moment is used instead.
    Recovered(Moment),
    /// It cannot be read, and there is no other version.
    Unreadable,
    /// A newer program wrote it.
    Newer,
}
