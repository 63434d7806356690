use super::{BackAndForth, WithSteps, followed};
use crate::domain::instrument::{Instrument, Principle};
use crate::domain::{Answer, Measurement, Response};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// What is still open, with a link to each. Open is not an error: the person may continue.
#[component]
pub(in crate::ui) fn Check(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    view! {
        <WithSteps texts here=Route::Check>
            <h1 tabindex="-1">{texts.check_title()}</h1>
            {followed(state, texts, content)}
            <BackAndForth texts previous=Route::Closing next=Route::Result next_label=texts.check_result()/>
        </WithSteps>
    }
}

fn content(state: State, texts: Texts, measurement: &Measurement) -> AnyView {
    let instrument = &state.instrument();
    let Some(response) = measurement.response() else { return ().into_any() };
    let progress = response.total_progress(instrument);
    let open = progress.asked.saturating_sub(progress.answered);
    let unknown = response.count_unknown(instrument);
    let unknown_label = state.label(Answer::Unknown);
    let unknown_label = unknown_label.get(texts.language());
    let told = if open == 0 { texts.check_all().to_owned() } else { texts.check_some(open) };
    let lists: Vec<_> = instrument
        .principles()
        .iter()
        .filter_map(|principle| open_of_principle(instrument, texts, response, principle))
        .collect();
    view! {
        <p class="lead">{told}</p>
        {(unknown > 0).then(|| view! { <p>{texts.check_unknown(unknown, unknown_label)}</p> })}
        {reworded(instrument, texts, measurement)}
        {(open > 0).then(|| view! { <section class="card"><h2>{texts.check_open()}</h2>{lists}</section> })}
    }
    .into_any()
}

/// The statements that are asked in other words now than those that were answered, in those words.
fn reworded(
    instrument: &Instrument,
    texts: Texts,
    measurement: &Measurement,
) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = instrument
        .statements()
        .filter_map(|(principle, statement)| {
            let then = measurement.reworded(instrument, statement)?.get(texts.language()).to_owned();
            let route = Route::Principle(usize::from(principle.number()), Some(statement.id().clone()));
            Some(view! { <li><a href=route.href()>{then}</a></li> })
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! { <section class="card"><h2>{texts.reworded_list()}</h2><ul>{items}</ul></section> }
    })
}

fn open_of_principle(
    instrument: &Instrument,
    texts: Texts,
    response: &Response,
    principle: &Principle,
) -> Option<impl IntoView + use<>> {
    let language = texts.language();
    let open = response.open(instrument, principle);
    let number = usize::from(principle.number());
    let items: Vec<_> = open
        .iter()
        .map(|statement| {
            let route = Route::Principle(number, Some(statement.id().clone()));
            let sentence =
                statement.wording(instrument.perspective(&response.perspective)).get(language).to_owned();
            view! { <li><a href=route.href()>{sentence}</a></li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <h3>{format!("{number}. {}", principle.short().get(language))}</h3>
            <ul>{items}</ul>
        }
    })
}
