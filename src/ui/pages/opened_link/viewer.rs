use super::result;
use crate::browser::{clock, library, random};
use crate::domain::Measurement;
use crate::domain::instrument::Instrument;
use crate::domain::link::{Respondents, SharedResult};
use crate::ui::measurement_text;
use crate::ui::pages::export::ReportSource;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// A result that somebody shared, with what one can do with it, and the fragment of its link. It is not kept.
pub(super) fn viewer(state: State, link: &str, shared: &SharedResult) -> impl IntoView + use<> {
    let (texts, instrument) = (state.texts(), state.instrument());
    let is_team = matches!(shared.respondents(), Respondents::Team(_));
    // It keeps the day on which it was begun, as far as a moment can say that.
    let begun = clock::noon(shared.begun());
    let copy = shared.to_measurement(&instrument, random::id().into(), random::id().into(), begun);
    let about = match &copy {
        Some(copy) => ReportSource::measurement(copy),
        None => ReportSource::team(link, shared.begun()),
    };
    let shown = result::ResultPage::of_shared(
        texts,
        &state.instrument_file(),
        Instrument::clone(&instrument),
        shared,
    );
    let acts = view! {
        <section class="notice viewed">
            <p><strong>{texts.shared_banner()}</strong>" "{texts.shared_not_kept()}</p>
            {is_team.then(|| view! { <p>{texts.shared_team()}</p> })}
            {copy.map(|copy| view! { <SaveAsCopy state copy/> })}
            <p><a href=Route::Start.href()>{texts.shared_own()}</a></p>
        </section>
    };
    result::of_other(&shown, acts.into_any(), about)
}

/// Keeps what is shown as a measurement of one's own, beside those that are there.
#[component]
fn SaveAsCopy(state: State, copy: Measurement) -> impl IntoView {
    let texts = state.texts();
    let told = RwSignal::new(None);
    let save = move |_| told.set(Some(state.put(library::usual_place(), &copy)));
    let is_saved = move || told.with(|told| matches!(told, Some(Ok(()))));
    view! {
        <p hidden=is_saved>
            <button type="button" class="button" data-testid="copy-result" on:click=save>{texts.shared_save()}</button>
        </p>
        <p role="status">
            {move || told.get().map(|told| match told {
                Ok(()) => view! { {texts.shared_saved()}" "<a href=Route::Measurements.href()>{texts.measurements_title()}</a> }.into_any(),
                Err(error) => measurement_text::error(texts, error).into_any(),
            })}
        </p>
    }
}
