use crate::browser::reports::{self, ReportRequest};
use crate::browser::workers::WorkerError;
use crate::browser::{clock, download};
use crate::domain::{Day, Language, Measurement, ReportKind};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The progress of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum ExportProgress {
    /// No file was requested.
    None,
    /// The worker is being fetched.
    Fetching,
    /// It is being made.
    Making,
    /// The browser saves a file with this name.
    Made(String),
    /// It is larger than a file that can be opened again.
    TooLarge,
    /// The person cancelled it.
    Stopped,
    /// It could not be made.
    Failed(WorkerError),
}

impl ExportProgress {
    /// Whether something is running that can be stopped.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Self::Fetching | Self::Making)
    }
}

impl From<WorkerError> for ExportProgress {
    fn from(error: WorkerError) -> Self {
        match error {
            WorkerError::Cancelled => Self::Stopped,
            _ => Self::Failed(error),
        }
    }
}

/// The source of a file, as it is passed to the worker.
#[derive(Clone, Debug)]
pub(in crate::ui) struct ReportSource {
    /// The stored form of a measurement, or a link.
    form: String,
    /// The day on which it began, in the reader's time zone: `2026-11-22`.
    begun: String,
}

impl ReportSource {
    /// A measurement.
    pub(in crate::ui) fn measurement(measurement: &Measurement) -> Self {
        Self { form: measurement.to_stored(), begun: clock::file_date(measurement.begun()) }
    }

    /// The result of a team, as the fragment of its link.
    pub(in crate::ui) fn team(link: &str, begun: Day) -> Self {
        Self { form: link.to_owned(), begun: begun.to_string() }
    }
}

/// Makes files of results, one after another.
#[derive(Clone, Copy)]
pub(in crate::ui) struct ExportJob {
    work: RwSignal<ExportProgress>,
    /// The outcomes of the finished files that were requested together with the one in `work`.
    done: RwSignal<Vec<ExportProgress>>,
    /// The requested files that are not finished.
    asked: StoredValue<Vec<ReportKind>>,
    language: Language,
    instrument: StoredValue<Arc<[u8]>>,
}

impl ExportJob {
    /// A job for one language, with the bytes of the instrument file.
    pub(in crate::ui) fn new(language: Language, instrument: Arc<[u8]>) -> Self {
        on_cleanup(reports::cancel);
        Self {
            work: RwSignal::new(ExportProgress::None),
            done: RwSignal::new(Vec::new()),
            asked: StoredValue::new(Vec::new()),
            language,
            instrument: StoredValue::new(instrument),
        }
    }

    /// The progress of the current file, or the outcome of the last one.
    pub(super) fn work(self) -> ReadSignal<ExportProgress> {
        self.work.read_only()
    }

    /// The outcomes of the files before it.
    pub(super) fn done(self) -> ReadSignal<Vec<ExportProgress>> {
        self.done.read_only()
    }

    /// Shows the outcome of a file that needs no worker.
    pub(super) fn tell(self, work: ExportProgress) {
        if self.work.with_untracked(ExportProgress::is_busy) {
            self.done.update(|done| done.push(work));
        } else {
            self.done.set(Vec::new());
            self.work.set(work);
        }
    }

    /// Makes a file after those requested before it, saves it, and then calls `then`. Does nothing while one of this
    /// kind is in progress.
    pub(in crate::ui) fn begin(self, kind: ReportKind, about: ReportSource, then: impl FnOnce() + 'static) {
        if self.asked.with_value(|asked| asked.contains(&kind)) {
            return;
        }
        if self.asked.with_value(Vec::is_empty) {
            self.done.set(Vec::new());
            self.work.set(ExportProgress::Fetching);
        }
        self.asked.update_value(|asked| asked.push(kind));
        spawn_local(async move {
            let made = self.make(kind, &about).await;
            if made.is_ok() {
                then();
            }
            self.finish(kind, made.map_or_else(ExportProgress::from, ExportProgress::Made));
        });
    }

    async fn make(self, kind: ReportKind, about: &ReportSource) -> Result<String, WorkerError> {
        let instrument = self.instrument.try_get_value().ok_or(WorkerError::Cancelled)?;
        let made = clock::file_date(clock::now());
        let request = ReportRequest {
            kind,
            language: self.language,
            instrument: &instrument,
            about: &about.form,
            begun: &about.begun,
            made: &made,
        };
        let report = reports::make(request, move || _ = self.work.try_set(ExportProgress::Making)).await?;
        download::save_bytes(&report.name, kind.media_type(), &report.bytes);
        Ok(report.name)
    }

    /// Shows the outcome of a file. The page may be gone by then.
    fn finish(self, kind: ReportKind, became: ExportProgress) {
        self.asked.try_update_value(|asked| asked.retain(|other| *other != kind));
        if self.asked.try_with_value(Vec::is_empty).unwrap_or(true) {
            self.work.try_set(became);
        } else if became != ExportProgress::Stopped {
            self.done.try_update(|done| done.push(became));
        }
    }

    /// Stops the current file and everything that waits behind it.
    pub(super) fn stop(self) {
        reports::cancel();
    }
}
