use super::chosen::{Chosen, comparable, route};
use crate::browser::page;
use crate::domain::comparison::MOST_COMPARED;
use crate::domain::{Measurement, MeasurementOverview, MeasurementTitle};
use crate::ui::components::after_names;
use crate::ui::locales::Texts;
use crate::ui::measurement_text::{self, joined};
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// The id of what is wrong with the choice.
const PROBLEM: &str = "compare-problem";

/// Which measurements to compare. Those that the address names are ticked at first.
pub(super) fn content(state: State, texts: Texts, chosen: &Chosen) -> AnyView {
    let all = comparable(state);
    if all.len() < 2 {
        return none(texts);
    }
    let named: Vec<String> = chosen.measurements.iter().map(|one| one.id().as_str().to_owned()).collect();
    let ticked = RwSignal::new(named);
    let is_wrong = RwSignal::new(false);
    let ticks: Vec<_> =
        all.iter().enumerate().map(|(place, one)| tick(state, texts, place, one, ticked)).collect();
    let go = move |_| {
        let ids = ticked.get_untracked();
        if (2..=MOST_COMPARED).contains(&ids.len()) {
            state.go(&route(ids.iter().map(String::as_str)));
        } else {
            is_wrong.set(true);
            page::focus(PROBLEM.to_owned());
        }
    };
    view! {
        <h1 tabindex="-1">{texts.compare_title()}</h1>
        <p class="lead">{texts.compare_choose_lead()}</p>
        <fieldset class="choices" class:wrong=move || is_wrong.get()>
            <legend>{texts.compare_choose_legend()}</legend>
            <p class="error" id=PROBLEM tabindex="-1" hidden=move || !is_wrong.get()>{texts.compare_number()}</p>
            {ticks}
        </fieldset>
        <p class="go">
            <button type="button" class="button primary" data-testid="compare-go" on:click=go>{texts.compare_go()}</button>
            <a class="button" href=Route::Measurements.href()>{texts.measurements_title()}</a>
        </p>
    }
    .into_any()
}

/// There are not two to compare.
fn none(texts: Texts) -> AnyView {
    view! {
        <h1 tabindex="-1">{texts.compare_title()}</h1>
        <p class="lead">{texts.compare_none()}</p>
        <p class="go"><a class="button primary" href=Route::Measurements.href()>{texts.measurements_title()}</a></p>
    }
    .into_any()
}

/// A measurement that can be ticked: its title, who answered, and when it was begun.
fn tick(
    state: State,
    texts: Texts,
    place: usize,
    measurement: &Measurement,
    ticked: RwSignal<Vec<String>>,
) -> AnyView {
    let instrument = state.instrument();
    let (id, hint_id) = (format!("compare-{place}"), format!("compare-{place}-hint"));
    let title = measurement_text::title(texts, &instrument, measurement);
    let overview = MeasurementOverview::new(measurement, &instrument);
    let is_typed = matches!(overview.title, MeasurementTitle::Label(_) | MeasurementTitle::Team(_));
    let [names, role] = measurement_text::who(texts, &instrument, measurement);
    let begun = texts.measurements_begun(measurement_text::moment(texts, measurement.begun()));
    let who = after_names([names, joined(&[role, begun])]);
    let own = measurement.id().as_str().to_owned();
    let is_ticked = {
        let own = own.clone();
        move || ticked.with(|ticked| ticked.contains(&own))
    };
    let change = move |is_ticked: bool| {
        ticked.update(|ticked| {
            ticked.retain(|other| *other != own);
            if is_ticked {
                ticked.push(own.clone());
            }
        });
    };
    view! {
        <div class="choice">
            <input
                type="checkbox" id=id.clone() aria-describedby=hint_id.clone()
                prop:checked=is_ticked on:change:target=move |event| change(event.target().checked())
            />
            <label for=id translate=is_typed.then_some("no")>{title}</label>
            <p class="hint" id=hint_id>{who}</p>
        </div>
    }
    .into_any()
}
