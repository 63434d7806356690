use super::Combine;
use super::candidates::Candidate;
use crate::browser::clock;
use crate::domain::{LeftOut, Source};
use crate::ui::components::redrawn;
use crate::ui::locales::Texts;
use crate::ui::measurement_text::{self, joined};
use crate::ui::route::Route;
use leptos::prelude::*;

/// Who takes part: a box for each measurement, with what becomes of it.
#[component]
pub(super) fn People(combine: Combine) -> impl IntoView {
    let texts = combine.texts;
    let list = redrawn(move || {
        let candidates = combine.candidates.get();
        if candidates.is_empty() {
            return view! { <p>{texts.combine_nobody()}</p> }.into_any();
        }
        let rows: Vec<_> =
            candidates.iter().enumerate().map(|(place, candidate)| row(combine, place, candidate)).collect();
        rows.into_any()
    });
    view! {
        <fieldset class="choices">
            <legend>{texts.combine_who()}</legend>
            {list}
        </fieldset>
        <p class="hint" role="status" prop:textContent=move || alike(combine)></p>
        <p><a href=Route::Measurements.href()>{texts.combine_others()}</a></p>
    }
    .into_any()
}

fn row(combine: Combine, place: usize, candidate: &Candidate) -> AnyView {
    let (texts, instrument) = (combine.texts, combine.state.instrument());
    let measurement = &candidate.measurement;
    let title = measurement_text::title(texts, &instrument, measurement);
    let [names, role] = measurement_text::who(texts, &instrument, measurement);
    // Of one team the role tells people apart, and the number those with the same.
    let name = format!("{}. {}", place + 1, if role.is_empty() { &title } else { &role });
    let begun = clock::long_date(measurement.begun(), texts.language());
    let label = measurement.heading().label.clone();
    let about = joined(&[label, names, begun, measurement_text::progress(texts, &instrument, measurement)]);
    let is_ticked = candidate.is_ticked;
    let (id, hint) = (format!("person-{place}"), format!("person-{place}-hint"));
    let verdict = move || {
        combine.combined.with(|combined| verdict(texts, combined.sources.get(place).copied().flatten()))
    };
    view! {
        <div class="choice">
            <input
                type="checkbox" id=id.clone() aria-describedby=hint.clone()
                prop:checked=move || is_ticked.get() on:change:target=move |event| is_ticked.set(event.target().checked())
            />
            <label for=id>{name}</label>
            <p class="hint" id=hint><span translate="no">{about}</span>" "<strong prop:textContent=verdict></strong></p>
        </div>
    }
    .into_any()
}

/// What becomes of a measurement, in words; empty where all of it counts, and where it is not ticked.
fn verdict(texts: Texts, source: Option<Source>) -> String {
    let told = match source {
        None | Some(Source::Counts { without: 0 }) => "",
        Some(Source::Counts { without }) => return texts.combine_without(without),
        Some(Source::Earlier(_)) => texts.combine_earlier(),
        Some(Source::LeftOut(left_out)) => match left_out {
            LeftOut::AnotherInstrument => texts.combine_another(),
            LeftOut::UnknownWording => texts.combine_unknown_words(),
            LeftOut::AnotherScale => texts.combine_another_scale(),
            LeftOut::Reworded => texts.combine_reworded(),
            LeftOut::Empty => texts.combine_empty(),
            LeftOut::Team => texts.combine_team(),
        },
    };
    told.to_owned()
}

/// That two people gave the same answers, where they did.
fn alike(combine: Combine) -> String {
    let is_alike = combine.combined.with(|combined| !combined.combination.alike().is_empty());
    if !is_alike { String::new() } else { combine.texts.combine_alike().to_owned() }
}
