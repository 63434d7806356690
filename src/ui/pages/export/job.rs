use crate::browser::reports::{self, ReportError, ReportRequest};
use crate::browser::{clock, download};
use crate::domain::{Day, Language, Measurement, ReportKind};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// How far a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum ExportProgress {
    /// None was asked for.
    None,
    /// What makes it is on its way.
    Fetching,
    /// It is being made.
    Making,
    /// The browser saves a file of this name.
    Made(String),
    /// It is larger than a file that can be opened again.
    TooLarge,
    /// The person stopped it.
    Stopped,
    /// The page is older than what makes it.
    Outdated,
    /// It could not be made.
    Failed,
}

impl ExportProgress {
    /// Whether something is going on that can be stopped.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Self::Fetching | Self::Making)
    }
}

impl From<ReportError> for ExportProgress {
    fn from(error: ReportError) -> Self {
        match error {
            ReportError::Cancelled => Self::Stopped,
            ReportError::Outdated => Self::Outdated,
            ReportError::Failed => Self::Failed,
        }
    }
}

/// What files are made of, as it crosses to what makes them.
#[derive(Clone, Debug)]
pub(in crate::ui) struct ReportSource {
    /// The stored form of a measurement, or a link.
    form: String,
    /// The day on which it was begun, where the reader is: `2026-11-22`.
    begun: String,
}

impl ReportSource {
    /// A measurement.
    pub(in crate::ui) fn measurement(measurement: &Measurement) -> Self {
        Self { form: measurement.to_stored(), begun: clock::file_date(measurement.begun()) }
    }

    /// The result of a team, as the fragment of its link has it.
    pub(in crate::ui) fn team(link: &str, begun: Day) -> Self {
        Self { form: link.to_owned(), begun: begun.to_string() }
    }
}

/// Makes files of results, one at a time.
#[derive(Clone, Copy)]
pub(in crate::ui) struct ExportJob {
    work: RwSignal<ExportProgress>,
    language: Language,
    instrument: StoredValue<Arc<[u8]>>,
}

impl ExportJob {
    /// In a language, with the bytes of the instrument file.
    pub(in crate::ui) fn new(language: Language, instrument: Arc<[u8]>) -> Self {
        on_cleanup(reports::cancel);
        Self { work: RwSignal::new(ExportProgress::None), language, instrument: StoredValue::new(instrument) }
    }

    /// How far it is.
    pub(super) fn work(self) -> ReadSignal<ExportProgress> {
        self.work.read_only()
    }

    /// Tells how far it is.
    pub(super) fn tell(self, work: ExportProgress) {
        // The page may have gone meanwhile.
        self.work.try_set(work);
    }

    /// Has a file made and saved, and then calls `then`; nothing happens while another is on its way.
    pub(in crate::ui) fn begin(self, kind: ReportKind, about: ReportSource, then: impl FnOnce() + 'static) {
        if self.work.with_untracked(ExportProgress::is_busy) {
            return;
        }
        self.tell(ExportProgress::Fetching);
        spawn_local(async move {
            let made = self.make(kind, &about).await;
            if made.is_ok() {
                then();
            }
            self.tell(made.map_or_else(ExportProgress::from, ExportProgress::Made));
        });
    }

    async fn make(self, kind: ReportKind, about: &ReportSource) -> Result<String, ReportError> {
        reports::prepare().await?;
        self.tell(ExportProgress::Making);
        let instrument = self.instrument.try_get_value().ok_or(ReportError::Cancelled)?;
        let made = clock::file_date(clock::now());
        let order = ReportRequest {
            kind,
            language: self.language,
            instrument: &instrument,
            about: &about.form,
            begun: &about.begun,
            made: &made,
        };
        let report = reports::make(order).await?;
        download::save_bytes(&report.name, kind.media_type(), &report.bytes);
        Ok(report.name)
    }

    /// Stops what is being made.
    pub(super) fn stop(self) {
        reports::cancel();
    }
}
