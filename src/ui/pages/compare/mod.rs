//! Measurements side by side: what moved in a sentence first, who answered, the picture, a row per principle, every figure
//! as a table, and what was asked otherwise. Without two measurements in the address: which to compare.

mod choice;
mod chosen;
mod line;
mod offer;
mod picture;
mod rows;
mod table;
mod words;

pub(super) use chosen::compare_href;
pub(super) use offer::offer;

use crate::browser::{clock, page};
use crate::domain::Measurement;
use crate::domain::comparison::{ComparedMeasurement, ComparisonError, ComparisonView};
use crate::ui::components::{Provenance, redrawn};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use chosen::{Chosen, href};
use leptos::prelude::*;

/// What the parts of the page are made of.
struct ComparePage {
    texts: Texts,
    view: ComparisonView,
}

/// The page of these measurements, as the address holds their ids.
pub(super) fn content(state: State, ids: String) -> AnyView {
    // The measurement that is being filled in may change in another tab.
    redrawn(move || {
        let texts = state.texts();
        let chosen = Chosen::of_address(state, state.measurement().as_ref(), &ids);
        let missing = (chosen.missing > 0).then(|| {
            view! { <p class="notice" data-testid="missing">{texts.compare_missing(chosen.missing)}</p> }
                .into_any()
        });
        if chosen.measurements.len() < 2 {
            return view! { {missing}{choice::content(state, texts, &chosen)} }.into_any();
        }
        match compared(state, texts, &chosen.measurements) {
            Ok(view) => view! { {missing}{comparison(state, &ComparePage { texts, view })} }.into_any(),
            Err(error) => refused(texts, &error),
        }
    })
}

fn compared(
    state: State,
    texts: Texts,
    measurements: &[Measurement],
) -> Result<ComparisonView, ComparisonError> {
    let compared = measurements.iter().map(|measurement| ComparedMeasurement {
        measurement,
        date: clock::long_date(measurement.begun(), texts.language()),
    });
    ComparisonView::new(&state.instrument(), compared.collect(), texts.language())
}

/// Why these cannot be compared, and the way to others.
fn refused(texts: Texts, error: &ComparisonError) -> AnyView {
    let told = match error {
        ComparisonError::Number(_) => texts.compare_number().to_owned(),
        ComparisonError::OtherInstrument(id) => texts.compare_other_instrument(id),
    };
    view! {
        <h1 tabindex="-1">{texts.compare_title()}</h1>
        <p class="notice">{told}</p>
        <p class="go"><a class="button" href=href(&[])>{texts.compare_choose_others()}</a></p>
    }
    .into_any()
}

fn comparison(state: State, shown: &ComparePage) -> impl IntoView + use<> {
    let (texts, view, instrument) = (shown.texts, &shown.view, state.instrument());
    view! {
        <p class="kicker" translate="no">{view.kicker.clone()}</p>
        <div class="answer">
            <h1 class="big" tabindex="-1">{view.headline.clone()}</h1>
            {answered(shown)}
        </div>
        {picture::picture(shown)}
        {rows::rows(shown)}
        {table::table(shown)}
        {words::words(shown)}
        <p class="go">
            <button type="button" class="button" on:click=|_| page::print()>{texts.easy_result_print()}</button>
            <a class="button" href=href(&[])>{texts.compare_choose_others()}</a>
            <a class="button" href=Route::Measurements.href()>{texts.measurements_title()}</a>
        </p>
        <section class="provenance">
            <h2>{texts.result().provenance()}</h2>
            <Provenance texts instrument=&instrument/>
        </section>
    }
}

/// Who answered, before any figure: a difference may come from that.
fn answered(shown: &ComparePage) -> impl IntoView + use<> {
    let answered = &shown.view.answered;
    let sentences = answered.sentences.join(" ");
    view! {
        <section class="answered" class:changed=answered.is_changed>
            <h2>{shown.texts.compare_answered()}</h2>
            <p data-testid="answered">{sentences}</p>
        </section>
    }
}
