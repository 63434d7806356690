use super::{Saving, WipeAfterDownload, is_due, save};
use crate::browser::shelf;
use crate::domain::Measurement;
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// Saves a measurement as a file, and reminds of it when the last changes are in no file yet.
#[component]
pub(in crate::ui::later) fn AsFile<'a>(
    /// The texts.
    texts: Texts,
    /// The measurement.
    measurement: &'a Measurement,
) -> impl IntoView + use<> {
    let place = shelf::find(measurement.id().as_str()).map(|(place, _)| place);
    let downloaded = place.and_then(|place| shelf::downloaded(place, measurement.id().as_str()));
    let due = RwSignal::new(is_due(measurement, downloaded));
    let told = RwSignal::new(None);
    let measurement = StoredValue::new(measurement.clone());
    let on_click = move |_| {
        told.set(Some(match save(vec![(place, measurement.get_value())]) {
            Saving::Saved(name) => {
                due.set(false);
                texts.keep_file_saved(name)
            }
            Saving::TooLarge => texts.keep_file_too_large().to_owned(),
        }));
    };
    view! {
        <section class="as-file" class:notice=due aria-label=texts.keep_file_button()>
            <p hidden=move || !due.get()>{texts.keep_file_reminder()}</p>
            <button type="button" class="button" data-testid="save" on:click=on_click>{texts.keep_file_button()}</button>
            <p role="status">{told}</p>
            <Show when=move || told.with(Option::is_some)><WipeAfterDownload texts/></Show>
        </section>
    }
}
