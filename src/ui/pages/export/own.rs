use super::job::{ExportJob, ExportProgress, ReportSource};
use super::undrawn::{Undrawn, UndrawnNotice};
use super::{ExportStatus, PDF, others, report, row};
use crate::browser::library;
use crate::browser::storage::StorageScope;
use crate::domain::instrument::Instrument;
use crate::domain::result::{Extras, SharedWords};
use crate::domain::{Measurement, ReportKind};
use crate::ui::components::TickCard;
use crate::ui::locales::Texts;
use crate::ui::pages::device::{Saving, WipeAfterDownload, is_due, save};
use crate::ui::pages::share::{PrivacyCheck, PrivacyCheckNotice};
use crate::ui::state::State;
use leptos::prelude::*;
use std::sync::Arc;

/// The files of one measurement.
#[derive(Clone, Copy)]
struct Files {
    state: State,
    job: ExportJob,
    measurement: StoredValue<Measurement>,
    /// Where it is stored; `None` when it is in memory only.
    place: Option<StorageScope>,
    /// Whether its last changes are not in any file yet.
    due: RwSignal<bool>,
    /// Whether the written texts are included.
    with_words: RwSignal<bool>,
    /// The check of the written texts before they are included.
    privacy_check: PrivacyCheck,
}

impl Files {
    fn new(
        job: ExportJob,
        measurement: &Measurement,
        with_words: RwSignal<bool>,
        privacy_check: PrivacyCheck,
    ) -> Self {
        let place = library::find(measurement.id().as_str()).map(|(place, _)| place);
        let downloaded = place.and_then(|place| library::downloaded(place, measurement.id().as_str()));
        let due = RwSignal::new(is_due(measurement, downloaded));
        Self {
            state: State::of_page(),
            job,
            measurement: StoredValue::new(measurement.clone()),
            place,
            due,
            with_words,
            privacy_check,
        }
    }

    /// Starts making a file, once the written texts have been checked. A file that carries the whole measurement is a
    /// backup: the measurement then counts as saved.
    fn begin(self, kind: ReportKind) {
        if !self.privacy_check.is_clear() {
            return self.privacy_check.ask();
        }
        let whole = self.measurement.get_value();
        let measurement = whole.taking_along(extras(self.with_words.get_untracked()));
        let is_backup = kind.carries_measurement() && measurement == whole;
        self.job.begin(kind, ReportSource::measurement(&measurement), move || {
            if !is_backup {
                return;
            }
            self.due.try_set(false);
            if let Some(place) = self.place {
                self.state.mark_downloaded(place, &measurement);
            }
        });
    }

    /// Saves the measurement itself.
    fn save(self) {
        self.job.tell(match save(self.state, vec![(self.place, self.measurement.get_value())]) {
            Saving::Saved(name) => {
                self.due.set(false);
                ExportProgress::Made(name)
            }
            Saving::TooLarge => ExportProgress::TooLarge,
        });
    }
}

/// What a report includes: the names of team and organisation, because it is about them, and the texts if wanted.
fn extras(with_words: bool) -> Extras {
    Extras { notes: with_words, story: with_words, actions: with_words, ..Extras::ALL }
}

/// Offers the report and the other files of one's own result, and a reminder when the last changes are not in any file
/// yet.
#[component]
pub(in crate::ui) fn Export<'a>(
    /// The texts.
    texts: Texts,
    /// The bytes of the instrument file.
    file: Arc<[u8]>,
    /// The instrument.
    instrument: &'a Instrument,
    /// The measurement.
    measurement: &'a Measurement,
    /// What the report cannot draw of it.
    undrawn: Undrawn,
    /// What stands beside the button of the report.
    children: Children,
) -> impl IntoView + use<> {
    let job = ExportJob::new(texts.language(), file);
    let SharedWords { notes, stories, actions, .. } = SharedWords::of(measurement).only(Extras::ALL);
    let has_words = !(notes.is_empty() && stories.is_empty() && actions.is_empty());
    let with_words = RwSignal::new(!has_words);
    let asked = Signal::derive(move || extras(with_words.get()));
    let privacy_check = PrivacyCheck::new(texts, instrument, measurement, asked, PDF);
    let files = Files::new(job, measurement, with_words, privacy_check);
    let due = files.due;
    let begin = move |kind| files.begin(kind);
    let file = row("save", texts.export_file(), texts.export_file_hint(), move || files.save());
    // Only a download that contains everything may be followed by the offer to wipe.
    let is_backed_up = Signal::derive(move || {
        !files.due.get() && job.work().with(|work| matches!(work, ExportProgress::Made(_)))
    });
    view! {
        <section class="export" class:notice=due aria-label=texts.export_title()>
            <p hidden=move || !due.get()>{texts.export_reminder()}</p>
            {has_words.then(|| view! { <WithWords texts with_words/><PrivacyCheckNotice texts privacy_check/> })}
            <UndrawnNotice texts instrument=instrument.clone() undrawn extras=asked begin/>
            <p class="go">
                {report(texts, begin)}
                {children()}
            </p>
            <ExportStatus texts job/>
            <Show when=move || is_backed_up.get()><WipeAfterDownload texts/></Show>
            {others(texts, texts.export_workbook_hint(), begin, Some(file))}
        </section>
    }
}

/// Whether the written texts are included in the report and the other files. They are left out unless this is ticked.
#[component]
fn WithWords(texts: Texts, with_words: RwSignal<bool>) -> impl IntoView {
    view! {
        <TickCard
            id="with-words" label=texts.export_words() hint=texts.export_words_hint()
            is_ticked=with_words
        />
    }
}
