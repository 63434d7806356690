//! Opening files: reads each one, and adds each measurement in it, or asks first if that would overwrite something.

use super::import_outcome::{Became, Choice, Conflict, FileFault, Outcome, Report};
use super::list_state::ListState;
use super::notice::Notice;
use crate::browser::files::GivenFile;
use crate::browser::import;
use crate::browser::library;
use crate::browser::random;
use crate::browser::storage::{StorageError, StorageScope};
use crate::domain::{
    FileFormat, Language, MAX_STORED_BYTES, Measurement, MeasurementFile, MeasurementId, SyncState, utf8_of,
};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::{BTreeSet, VecDeque};

impl ListState {
    /// Opens files, one after another. Files that are given while others are being read wait their turn.
    pub(super) fn open_files(self, files: Vec<GivenFile>) {
        let is_reading = self.waiting.with_value(Option::is_some);
        self.waiting.update_value(|waiting| waiting.get_or_insert_default().extend(files));
        if !is_reading {
            self.reports.set(Vec::new());
            self.brought.update(BTreeSet::clear);
            self.notice.set(None);
            spawn_local(self.read_waiting());
        }
    }

    async fn read_waiting(self) {
        // The person may leave the page while a file is being read.
        while let Some(Some(file)) = self.waiting.try_update_value(|waiting| {
            let next = waiting.as_mut().and_then(VecDeque::pop_front);
            if next.is_none() {
                *waiting = None;
            }
            next
        }) {
            let read = read(&file, self.texts.language()).await;
            if self.reports.try_with_untracked(|_| ()).is_none() {
                return;
            }
            let name = file.name();
            let (result, untaken) = match read {
                Ok(Opened { measurements, untaken, is_report }) => {
                    let take_in = |measurement| self.take_in(&name, measurement, is_report);
                    (Ok(measurements.into_iter().filter_map(take_in).collect()), untaken)
                }
                Err(fault) => (Err(fault), Vec::new()),
            };
            self.reports.update(|reports| reports.push(Report { file: name, result, untaken }));
            self.refresh();
        }
    }

    /// Adds a measurement from a file; `None` when the person has to be asked first.
    fn take_in(self, file: &str, from_file: Measurement, is_report: bool) -> Option<Outcome> {
        let title = self.title(&from_file);
        let kept = library::find(from_file.id().as_str());
        let sync_state = SyncState::of(&from_file, kept.as_ref().map(|(_, measurement)| measurement));
        let became = match (sync_state, kept) {
            (SyncState::Same, _) => {
                self.bring(from_file.id());
                Ok(Became::Same)
            }
            (SyncState::Newer, Some((place, kept))) => self.merge(place, kept, &from_file),
            (SyncState::New, _) | (_, None) => self.add(&from_file, is_report),
            (_, Some((place, on_device))) => {
                let file = file.to_owned();
                self.conflicts.update(|conflicts| {
                    conflicts.push(Conflict { file, sync_state, from_file, on_device, place });
                });
                return None;
            }
        };
        Some(Outcome(title, became.unwrap_or_else(Became::Failed)))
    }

    /// Applies a person's choice to the first of the conflicts.
    pub(super) fn choose(self, choice: Choice) {
        let Some(conflict) = self.conflicts.with_untracked(|conflicts| conflicts.first().cloned()) else {
            return;
        };
        let became = self.settle(&conflict, choice).unwrap_or_else(Became::Failed);
        let outcome = Outcome(self.title(&conflict.from_file), became);
        self.reports.update(|reports| {
            let report = reports.iter_mut().rev().find(|report| report.file == conflict.file);
            if let Some(Report { result: Ok(outcomes), .. }) = report {
                outcomes.push(outcome);
            }
        });
        self.refresh();
        // Last, because the dialog then asks about the next one.
        self.conflicts.update(|conflicts| _ = conflicts.remove(0));
    }

    fn settle(self, conflict: &Conflict, choice: Choice) -> Result<Became, StorageError> {
        let Conflict { from_file, on_device, place, .. } = conflict;
        let id = from_file.id().as_str();
        self.bring(from_file.id());
        match choice {
            Choice::Device => Ok(Became::DeviceKept),
            Choice::Merge => {
                // Another tab may have changed it while the question was open.
                let kept = library::find(id).map_or_else(|| on_device.clone(), |(_, kept)| kept);
                self.merge(*place, kept, from_file)
            }
            Choice::Both => {
                let copy = from_file.copy(random::id().into());
                self.state.put(*place, &copy)?;
                self.bring(copy.id());
                Ok(Became::BothKept)
            }
            Choice::File => {
                let undo = self.supersede(*place, from_file.clone())?;
                let name = self.title(from_file);
                let text = self.texts.files_taken(&name);
                self.show(Notice { text, name, undo: Some(undo), is_saved: false });
                Ok(Became::FileTaken)
            }
        }
    }

    /// Remembers that the last files brought this measurement.
    fn bring(self, id: &MeasurementId) {
        self.brought.update(|brought| _ = brought.insert(id.as_str().to_owned()));
    }

    /// Adds a measurement that the device does not have. An unreadable value under its id is left alone: the
    /// measurement gets another id.
    fn add(self, measurement: &Measurement, is_report: bool) -> Result<Became, StorageError> {
        let is_taken = self.entries.with_untracked(|entries| {
            entries.iter().any(|entry| entry.id == measurement.id().as_str() && entry.place.is_some())
        });
        let other;
        let measurement = if is_taken && library::find(measurement.id().as_str()).is_none() {
            other = measurement.copy(random::id().into());
            &other
        } else {
            measurement
        };
        let place = library::usual_place();
        self.state.put(place, measurement)?;
        self.bring(measurement.id());
        self.state.mark_downloaded(place, measurement);
        if is_report {
            self.state.mark_from_report(place, measurement);
        }
        Ok(Became::Added)
    }

    fn merge(
        self,
        place: StorageScope,
        mut kept: Measurement,
        from_file: &Measurement,
    ) -> Result<Became, StorageError> {
        // Only versions that can be merged come here; otherwise the stored one stays as it is. Includes the changes
        // that are only in memory.
        let _ = kept.merge(from_file);
        self.state.add_unsaved(&mut kept);
        self.state.put(place, &kept)?;
        self.bring(kept.id());
        if kept == *from_file {
            self.state.mark_downloaded(place, &kept);
        }
        Ok(Became::Updated)
    }
}

/// The largest file that is read at all: a report saved by another program is larger than ours.
const MAX_FILE_BYTES: usize = 20_000_000;

/// What was read of a file.
struct Opened {
    measurements: Vec<Measurement>,
    /// What in it was not taken over, in words.
    untaken: Vec<String>,
    /// Whether it is a report, and not a file to go on with.
    is_report: bool,
}

/// Reads a file. One that is too large is not read at all.
async fn read(file: &GivenFile, language: Language) -> Result<Opened, FileFault> {
    if file.is_larger_than(MAX_FILE_BYTES) {
        return Err(FileFault::TooLarge);
    }
    let bytes = file.bytes().await.map_err(|_| FileFault::Unreadable)?;
    let format = FileFormat::of(&bytes);
    if format == FileFormat::Measurements && utf8_of(&bytes).len() > MAX_STORED_BYTES {
        return Err(FileFault::TooLarge);
    }
    let opened = import::open(format, &bytes, language).await.map_err(FileFault::Import)?;
    let file = MeasurementFile::read(&opened.measurements).map_err(FileFault::Document)?;
    let (measurements, untaken) = (file.into_measurements(), opened.untaken);
    Ok(Opened { measurements, untaken, is_report: format != FileFormat::Measurements })
}
