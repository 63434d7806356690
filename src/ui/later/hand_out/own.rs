use super::making::{About, Making, Work};
use super::{PDF, Told, others, report, row};
use crate::browser::shelf;
use crate::browser::storage::Place;
use crate::domain::instrument::Instrument;
use crate::domain::link::{Extras, SharedWords};
use crate::domain::{Measurement, ReportKind};
use crate::ui::components::TickCard;
use crate::ui::later::keep::{Saving, WipeAfterDownload, is_due, save};
use crate::ui::later::sharing::{Care, CareNotice};
use crate::ui::locales::Texts;
use leptos::prelude::*;
use std::sync::Arc;

/// The files of one measurement.
#[derive(Clone, Copy)]
struct Files {
    making: Making,
    measurement: StoredValue<Measurement>,
    /// Where it is kept; `None` in memory only.
    place: Option<Place>,
    /// Whether its last changes are in no file yet.
    due: RwSignal<bool>,
    /// Whether what was written goes along too.
    with_words: RwSignal<bool>,
    /// The check of what was written, before it goes along.
    care: Care,
}

impl Files {
    fn new(making: Making, measurement: &Measurement, with_words: RwSignal<bool>, care: Care) -> Self {
        let place = shelf::find(measurement.id().as_str()).map(|(place, _)| place);
        let downloaded = place.and_then(|place| shelf::downloaded(place, measurement.id().as_str()));
        let due = RwSignal::new(is_due(measurement, downloaded));
        Self { making, measurement: StoredValue::new(measurement.clone()), place, due, with_words, care }
    }

    /// Has a file made, once what was written has been looked at. One that carries the whole measurement is a backup: what
    /// is in it need not be saved again.
    fn begin(self, kind: ReportKind) {
        if !self.care.is_clear() {
            return self.care.ask();
        }
        let whole = self.measurement.get_value();
        let measurement = whole.taking_along(extras(self.with_words.get_untracked()));
        let is_backup = kind.carries_measurement() && measurement == whole;
        self.making.begin(kind, About::measurement(&measurement), move || {
            if !is_backup {
                return;
            }
            self.due.try_set(false);
            if let Some(place) = self.place {
                shelf::mark_downloaded(place, &measurement);
            }
        });
    }

    /// Saves the measurement itself.
    fn save(self) {
        self.making.tell(match save(vec![(self.place, self.measurement.get_value())]) {
            Saving::Saved(name) => {
                self.due.set(false);
                Work::Made(name)
            }
            Saving::TooLarge => Work::TooLarge,
        });
    }
}

/// What goes along in a report: the names of team and organisation, which it is about, and the words where they are wanted.
fn extras(with_words: bool) -> Extras {
    Extras { notes: with_words, story: with_words, actions: with_words, ..Extras::ALL }
}

/// Has the report and the other files of one's own result made, and reminds of it when the last changes are in no file yet.
#[component]
pub(in crate::ui::later) fn HandOut<'a>(
    /// The texts.
    texts: Texts,
    /// The bytes of the instrument file.
    file: Arc<[u8]>,
    /// The instrument.
    instrument: &'a Instrument,
    /// The measurement.
    measurement: &'a Measurement,
    /// What stands beside the button of the report.
    children: Children,
) -> impl IntoView + use<> {
    let making = Making::new(texts.language(), file);
    let SharedWords { notes, stories, actions, .. } = SharedWords::of(measurement).only(Extras::ALL);
    let has_words = !(notes.is_empty() && stories.is_empty() && actions.is_empty());
    let with_words = RwSignal::new(!has_words);
    let asked = Signal::derive(move || extras(with_words.get()));
    let care = Care::new(texts, instrument, measurement, asked, PDF);
    let files = Files::new(making, measurement, with_words, care);
    let due = files.due;
    let begin = move |kind| files.begin(kind);
    let file = row("save", texts.hand_out_file(), texts.hand_out_file_hint(), move || files.save());
    // What is wiped after a download has to be in it.
    let is_backed_up =
        Signal::derive(move || !files.due.get() && making.work().with(|work| matches!(work, Work::Made(_))));
    view! {
        <section class="hand-out" class:notice=due aria-label=texts.hand_out_title()>
            <p hidden=move || !due.get()>{texts.hand_out_reminder()}</p>
            {has_words.then(|| view! { <WithWords texts with_words/><CareNotice texts care/> })}
            <p class="go">
                {report(texts, begin)}
                {children()}
            </p>
            <Told texts making/>
            <Show when=move || is_backed_up.get()><WipeAfterDownload texts/></Show>
            {others(texts, texts.hand_out_workbook_hint(), begin, Some(file))}
        </section>
    }
}

/// Whether what was written goes along in the report and the other files. It stays out unless it is ticked.
#[component]
fn WithWords(texts: Texts, with_words: RwSignal<bool>) -> impl IntoView {
    view! {
        <TickCard
            id="with-words" label=texts.hand_out_words() hint=texts.hand_out_words_hint()
            is_ticked=with_words
        />
    }
}
