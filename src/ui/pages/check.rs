use super::{BackAndForth, WithSteps, followed};
use crate::domain::instrument::{Instrument, Principle};
use crate::domain::{Answer, Measurement, Response, Scan, minutes_of};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// The end: what is still open, with a link to each (open is not an error: the person may continue), or thanks, and what
/// can come next.
#[component]
pub(in crate::ui) fn Check(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    view! {
        <WithSteps texts here=Route::Check>
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
    let (title, told) = match open {
        0 => (texts.easy_end_title(), texts.check_all().to_owned()),
        _ => (texts.check_title(), texts.check_some(open)),
    };
    let lists: Vec<_> = instrument
        .principles()
        .iter()
        .filter_map(|principle| open_of_principle(instrument, texts, response, principle))
        .collect();
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p class="lead">{told}</p>
        {(unknown > 0).then(|| view! { <p>{texts.check_unknown(unknown, unknown_label)}</p> })}
        {reworded(instrument, texts, measurement)}
        {(open > 0).then(|| view! { <section class="card"><h2>{texts.check_open()}</h2>{lists}</section> })}
        {(open == 0).then(|| next_steps(state, texts, response))}
    }
    .into_any()
}

/// What somebody can do who is done: talk about it, share or keep it, and after a quick scan answer the rest.
fn next_steps(state: State, texts: Texts, response: &Response) -> impl IntoView + use<> {
    let all = state.instrument().count_asked(&response.perspective, Scan::Full);
    let rest = all.saturating_sub(response.answers.len());
    let rest = (response.scan == Scan::Quick && rest > 0).then(|| {
        view! {
            <li>
                <h3>{texts.end_rest()}</h3>
                <p>{texts.end_rest_text(texts.start_minutes(minutes_of(rest)), texts.start_statements(rest))}</p>
                <p><button type="button" class="button" data-testid="ask-all" on:click=move |_| state.ask_all()>
                    {texts.end_rest_button()}
                </button></p>
            </li>
        }
    });
    let step = |title: &'static str, text: &'static str, route: Route, link: &'static str| {
        view! { <li><h3>{title}</h3><p>{text}</p><p><a href=route.href()>{link}</a></p></li> }
    };
    view! {
        <section>
            <h2>{texts.end_next()}</h2>
            <ul class="ways">
                {step(texts.end_talk(), texts.end_talk_text(), Route::Result, texts.check_result())}
                {step(texts.end_share(), texts.end_share_text(), Route::Share, texts.share_open())}
                {rest}
            </ul>
        </section>
    }
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
