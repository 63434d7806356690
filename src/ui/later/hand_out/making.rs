use crate::browser::reports::{self, ReportError, ReportOrder};
use crate::browser::storage::Place;
use crate::browser::{clock, download, shelf};
use crate::domain::{Language, Measurement, ReportKind};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// How far a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Work {
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

impl Work {
    /// Whether something is going on that can be stopped.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Self::Fetching | Self::Making)
    }
}

impl From<ReportError> for Work {
    fn from(error: ReportError) -> Self {
        match error {
            ReportError::Cancelled => Self::Stopped,
            ReportError::Outdated => Self::Outdated,
            ReportError::Failed => Self::Failed,
        }
    }
}

/// Makes files of one measurement, one at a time.
#[derive(Clone, Copy)]
pub(super) struct Making {
    work: RwSignal<Work>,
    due: RwSignal<bool>,
    subject: StoredValue<Subject>,
}

struct Subject {
    language: Language,
    instrument: Arc<[u8]>,
    measurement: Measurement,
    place: Option<Place>,
}

impl Making {
    /// For a measurement that is kept at a place, or in memory only. `due` is whether its last changes are in no file
    /// yet.
    pub(super) fn new(
        language: Language,
        instrument: Arc<[u8]>,
        measurement: Measurement,
        place: Option<Place>,
        due: RwSignal<bool>,
    ) -> Self {
        on_cleanup(reports::cancel);
        let subject = StoredValue::new(Subject { language, instrument, measurement, place });
        Self { work: RwSignal::new(Work::None), due, subject }
    }

    /// How far it is.
    pub(super) fn work(self) -> ReadSignal<Work> {
        self.work.read_only()
    }

    /// The measurement, and where it is kept.
    pub(super) fn measurement(self) -> (Option<Place>, Measurement) {
        self.subject.with_value(|subject| (subject.place, subject.measurement.clone()))
    }

    /// Tells how far it is.
    pub(super) fn tell(self, work: Work) {
        // The page may have gone meanwhile.
        self.work.try_set(work);
    }

    /// Has a file made and saved; nothing happens while another is on its way.
    pub(super) fn begin(self, kind: ReportKind) {
        if self.work.with_untracked(Work::is_busy) {
            return;
        }
        self.tell(Work::Fetching);
        spawn_local(async move {
            let work = self.make(kind).await.map_or_else(Work::from, Work::Made);
            if matches!(work, Work::Made(_)) {
                self.due.try_set(false);
            }
            self.tell(work);
        });
    }

    async fn make(self, kind: ReportKind) -> Result<String, ReportError> {
        reports::prepare().await?;
        self.tell(Work::Making);
        let (language, instrument, measurement, place) = self
            .subject
            .try_with_value(|it| (it.language, Arc::clone(&it.instrument), it.measurement.clone(), it.place))
            .ok_or(ReportError::Cancelled)?;
        let (begun, made) = (clock::file_date(measurement.begun()), clock::file_date(clock::now()));
        let stored = measurement.to_stored();
        let order = ReportOrder {
            kind,
            language,
            instrument: &instrument,
            measurement: &stored,
            begun: &begun,
            made: &made,
        };
        let report = reports::make(order).await?;
        download::save_bytes(&report.name, kind.media_type(), &report.bytes);
        if let Some(place) = place {
            shelf::mark_downloaded(place, &measurement);
        }
        Ok(report.name)
    }

    /// Stops what is being made.
    pub(super) fn stop(self) {
        reports::cancel();
    }
}
