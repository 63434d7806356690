//! What becomes of opened files, and what a person has to choose.

use crate::browser::import::OpenError;
use crate::browser::storage::{StorageError, StorageScope};
use crate::domain::{DocumentError, Measurement, SyncState};

/// The outcome of a file.
#[derive(Clone)]
pub(super) struct Report {
    /// Its name.
    pub file: String,
    /// The outcome of each measurement in it, or why it was not opened.
    pub result: Result<Vec<Outcome>, FileFault>,
    /// What in the file was not taken over, in sentences.
    pub untaken: Vec<String>,
}

/// The outcome of a measurement in a file, with its title.
#[derive(Clone)]
pub(super) struct Outcome(pub String, pub Became);

/// The outcome of a measurement in a file.
#[derive(Clone, Copy)]
pub(super) enum Became {
    /// It was added.
    Added,
    /// The device already had it.
    Same,
    /// The version on the device got the later changes.
    Updated,
    /// The version on the device stayed as it was.
    DeviceKept,
    /// It replaced the version on the device.
    FileTaken,
    /// Both are stored.
    BothKept,
    /// It could not be stored.
    Failed(StorageError),
}

/// Why a file was not opened.
#[derive(Clone)]
pub(super) enum FileFault {
    /// It is larger than 5 MB.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
    /// It holds something other than measurements.
    Document(DocumentError),
    /// It is a report or a workbook without a readable measurement.
    Import(OpenError),
}

/// A measurement from a file of which the device has another version, so that a person has to choose.
#[derive(Clone)]
pub(super) struct Conflict {
    /// The name of the file.
    pub file: String,
    /// How the two relate: older, diverged or apart.
    pub sync_state: SyncState,
    /// What is in the file.
    pub from_file: Measurement,
    /// What is on the device.
    pub on_device: Measurement,
    /// Where that is stored.
    pub place: StorageScope,
}

/// What a person chooses to do with two versions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// The one on the device stays as it is.
    Device,
    /// For each answer, the later one.
    Merge,
    /// Both.
    Both,
    /// The one from the file.
    File,
}
