use super::result;
use crate::browser::{clock, library, random};
use crate::domain::Measurement;
use crate::domain::result::{Respondents, ResultSource, ResultView, SharedResult};
use crate::ui::chunks;
use crate::ui::measurement_text;
use crate::ui::pages::export::ReportSource;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// A result that somebody shared and the actions on it, with the fragment of its link. It is not stored.
pub(super) fn viewer(state: State, link: &str, shared: &SharedResult) -> impl IntoView + use<> {
    let texts = state.texts();
    let is_team = matches!(shared.respondents(), Respondents::Team(_));
    // Preserves the day on which it began, as far as a moment can.
    let begun = clock::noon(shared.begun());
    let copy = shared.to_measurement(&state.instrument(), random::id().into(), random::id().into(), begun);
    // The report of a team is made of the link: a result that is not kept has no measurement to carry.
    let about = match is_team {
        true => ReportSource::team(link, shared.begun()),
        false => ReportSource::measurement(&copy),
    };
    let begun = clock::long_day(shared.begun(), texts.language());
    let shown = result::ResultPage::new(state, ResultSource::of(&copy), begun);
    let acts = view! {
        <section class="notice viewed">
            <p><strong>{texts.shared_banner()}</strong>" "{texts.shared_not_kept()}</p>
            {is_team.then(|| view! { <p>{texts.shared_team()}</p> })}
            <SaveAsCopy state copy=copy.clone()/>
            <p><a href=Route::Start.href()>{texts.shared_own()}</a></p>
        </section>
    };
    let view = ResultView::new(&state.instrument(), ResultSource::of(&copy), texts.language());
    result::of_other(&shown, &copy, acts.into_any(), chunks::folded_explorer(texts, view).into_any(), about)
}

/// Stores the shown result as one's own measurement, beside the others.
#[component]
fn SaveAsCopy(state: State, copy: Measurement) -> impl IntoView {
    let texts = state.texts();
    let told = RwSignal::new(None);
    let save = move |_| told.set(Some(state.put(library::usual_place(), &copy)));
    let is_saved = move || told.with(|told| matches!(told, Some(Ok(()))));
    let words = move || match told.get() {
        Some(Ok(())) => [texts.shared_saved(), " "].concat(),
        Some(Err(error)) => measurement_text::error(texts, error).to_owned(),
        None => String::new(),
    };
    view! {
        <p hidden=is_saved>
            <button type="button" class="button" data-testid="copy-result" on:click=save>{texts.shared_save()}</button>
        </p>
        <p role="status" hidden=move || told.with(Option::is_none)>
            <span prop:textContent=words></span>
            <a hidden=move || !is_saved() href=Route::Measurements.href()>{texts.measurements_title()}</a>
        </p>
    }
}
