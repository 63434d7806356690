use super::super::followed;
use super::{ReadAloud, first_page};
use crate::browser::page;
use crate::domain::instrument::Statement;
use crate::domain::{Answer, Measurement, Step};
use crate::ui::components::{Done, thermometer};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// The id of what is read aloud.
const SAID: &str = "said";

/// What somebody finds good and what there is to talk about, in the sentences and with the drawings of the questions. The
/// ordinary result is one link away.
#[component]
pub(in crate::ui) fn Result(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    view! {
        <main id="content" class="page easy">
            <h1 tabindex="-1">{texts.easy_result_title()}</h1>
            {followed(state, texts, content)}
            <p class="links"><a href=Route::FullResult.href()>{texts.easy_result_full()}</a></p>
            <Done texts/>
        </main>
    }
}

fn content(state: State, texts: Texts, measurement: &Measurement) -> AnyView {
    let instrument = state.instrument();
    let Some(response) = measurement.response() else { return ().into_any() };
    let result = response.easy_result(&instrument);
    let lists = [(texts.easy_result_good(), &result.good), (texts.easy_result_talk(), &result.talk)];
    let lists: Vec<_> =
        lists.into_iter().filter_map(|(title, list)| section(state, texts, title, list)).collect();
    let is_empty = lists.is_empty();
    let is_open = response.first_open(&instrument).is_some();
    view! {
        <p class="lead">{if is_empty { texts.easy_result_none() } else { texts.easy_result_lead() }}</p>
        <div id=SAID class="said">{lists}</div>
        {is_open.then(|| view! { <p><a href=first_page(state).href()>{texts.easy_end_open()}</a></p> })}
        <p class="go" hidden=is_empty>
            <button type="button" class="button primary" on:click=|_| page::print()>{texts.easy_result_print()}</button>
            <ReadAloud label=texts.easy_result_read() reads=SAID.to_owned() language=texts.language()/>
        </p>
    }
    .into_any()
}

/// A list under its heading, in the words in which it was asked and answered; none when it is empty.
fn section(state: State, texts: Texts, title: &'static str, list: &[(Step, &Statement)]) -> Option<AnyView> {
    let language = texts.language();
    let item = |(step, statement): &(Step, &Statement)| {
        let sentence = state.reworded(statement).unwrap_or_else(|| state.wording(statement));
        let answer = state.label(Answer::Step(*step));
        view! {
            <li>
                {thermometer(*step)}
                <p>{sentence.get(language).to_owned()}" "<b>{answer.get(language).to_owned()}</b></p>
            </li>
        }
    };
    let items: Vec<_> = list.iter().map(item).collect();
    (!items.is_empty()).then(|| view! { <section><h2>{title}</h2><ul>{items}</ul></section> }.into_any())
}
