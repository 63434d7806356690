//! What a person takes along of a result: the report as a PDF, and the same as other files.

mod making;

use super::keep::{Saving, WipeAfterDownload, is_due, save};
use crate::browser::shelf;
use crate::domain::{Measurement, ReportKind};
use crate::ui::locales::Texts;
use leptos::prelude::*;
use making::{Making, Work};
use std::sync::Arc;

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
    let place = shelf::find(measurement.id().as_str()).map(|(place, _)| place);
    let downloaded = place.and_then(|place| shelf::downloaded(place, measurement.id().as_str()));
    let due = RwSignal::new(is_due(measurement, downloaded));
    let making = Making::new(texts.language(), instrument, measurement.clone(), place, due);
    let report = move |_| making.begin(ReportKind::Pdf);
    view! {
        <section class="hand-out" class:notice=due aria-label=texts.hand_out_title()>
            <p hidden=move || !due.get()>{texts.hand_out_reminder()}</p>
            <p class="go">
                <button type="button" class="button primary" data-testid="pdf" on:click=report>{texts.hand_out_pdf()}</button>
                {children()}
            </p>
            <Told texts making/>
            <details class="files">
                <summary>{texts.hand_out_others()}</summary>
                <ul><AsFile texts making due/></ul>
            </details>
        </section>
    }
}

/// The measurement as the file with which one goes on later.
#[component]
fn AsFile(texts: Texts, making: Making, due: RwSignal<bool>) -> impl IntoView {
    let on_click = move |_| {
        let work = match save(vec![making.measurement()]) {
            Saving::Saved(name) => {
                due.set(false);
                Work::Made(name)
            }
            Saving::TooLarge => Work::TooLarge,
        };
        making.tell(work);
    };
    view! {
        <li>
            <button type="button" class="button" data-testid="save" on:click=on_click>{texts.hand_out_file()}</button>
            <span class="hint">{texts.hand_out_file_hint()}</span>
        </li>
    }
}

/// How far it is, and the button to stop it.
#[component]
fn Told(texts: Texts, making: Making) -> impl IntoView {
    let work = making.work();
    let told = move || work.with(|work| words(texts, work));
    let is_busy = Signal::derive(move || work.with(Work::is_busy));
    let is_made = Signal::derive(move || work.with(|work| matches!(work, Work::Made(_))));
    view! {
        <div class="making" class:busy=is_busy>
            <p role="status">{told}</p>
            <Show when=move || is_busy.get()>
                <button type="button" class="button" data-testid="stop" on:click=move |_| making.stop()>
                    {texts.hand_out_stop()}
                </button>
            </Show>
        </div>
        <Show when=move || is_made.get()><WipeAfterDownload texts/></Show>
    }
}

fn words(texts: Texts, work: &Work) -> String {
    match work {
        Work::None => String::new(),
        Work::Fetching => texts.hand_out_fetching().to_owned(),
        Work::Making => texts.hand_out_making().to_owned(),
        Work::Made(name) => texts.keep_file_saved(name),
        Work::TooLarge => texts.keep_file_too_large().to_owned(),
        Work::Stopped => texts.hand_out_stopped().to_owned(),
        Work::Outdated => texts.hand_out_outdated().to_owned(),
        Work::Failed => texts.hand_out_failed().to_owned(),
    }
}
