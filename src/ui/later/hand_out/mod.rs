//! What a person takes along of a result: the report as a PDF, and the same as other files.

mod making;
mod told;

pub(super) use making::Making;
pub(super) use told::Told;

use super::keep::{Saving, WipeAfterDownload, is_due, save};
use crate::browser::shelf;
use crate::browser::storage::Place;
use crate::domain::{Measurement, ReportKind};
use crate::ui::locales::Texts;
use leptos::prelude::*;
use making::Work;
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
}

impl Files {
    fn new(making: Making, measurement: &Measurement) -> Self {
        let place = shelf::find(measurement.id().as_str()).map(|(place, _)| place);
        let downloaded = place.and_then(|place| shelf::downloaded(place, measurement.id().as_str()));
        let due = RwSignal::new(is_due(measurement, downloaded));
        Self { making, measurement: StoredValue::new(measurement.clone()), place, due }
    }

    /// Has a file made. One that carries the measurement is a backup: what is in it need not be saved again.
    fn begin(self, kind: ReportKind) {
        self.making.begin(kind, self.measurement.get_value(), move |measurement| {
            if !kind.carries_measurement() {
                return;
            }
            self.due.try_set(false);
            if let Some(place) = self.place {
                shelf::mark_downloaded(place, measurement);
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

/// Has the report and the other files made, and reminds of it when the last changes are in no file yet.
#[component]
pub(super) fn HandOut<'a>(
    /// The texts.
    texts: Texts,
    /// The bytes of the instrument file.
    instrument: Arc<[u8]>,
    /// The measurement.
    measurement: &'a Measurement,
    /// What stands beside the button of the report.
    children: Children,
) -> impl IntoView + use<> {
    let making = Making::new(texts.language(), instrument);
    let files = Files::new(making, measurement);
    let due = files.due;
    let is_made = Signal::derive(move || making.work().with(|work| matches!(work, Work::Made(_))));
    view! {
        <section class="hand-out" class:notice=due aria-label=texts.hand_out_title()>
            <p hidden=move || !due.get()>{texts.hand_out_reminder()}</p>
            <p class="go">
                <button type="button" class="button primary" data-testid="pdf" on:click=move |_| files.begin(ReportKind::Pdf)>
                    {texts.hand_out_pdf()}
                </button>
                {children()}
            </p>
            <Told texts making/>
            <Show when=move || is_made.get()><WipeAfterDownload texts/></Show>
            <details class="files">
                <summary>{texts.hand_out_others()}</summary>
                {others(texts, files)}
            </details>
        </section>
    }
}

/// The other files, each with what it is for.
fn others(texts: Texts, files: Files) -> impl IntoView {
    let reports = [
        (ReportKind::Workbook, texts.hand_out_workbook(), texts.hand_out_workbook_hint()),
        (ReportKind::CsvForExcel, texts.hand_out_csv_excel(), texts.hand_out_csv_excel_hint()),
        (ReportKind::Csv, texts.hand_out_csv(), texts.hand_out_csv_hint()),
    ];
    let reports = reports.map(|(kind, name, hint)| row(kind.word(), name, hint, move || files.begin(kind)));
    let file = row("save", texts.hand_out_file(), texts.hand_out_file_hint(), move || files.save());
    view! { <ul>{reports.into_iter().collect_view()}{file}</ul> }
}

fn row(id: &'static str, name: &'static str, hint: &'static str, on_click: impl Fn() + 'static) -> AnyView {
    view! {
        <li>
            <button type="button" class="button" data-testid=id on:click=move |_| on_click()>{name}</button>
            <span class="hint">{hint}</span>
        </li>
    }
    .into_any()
}
