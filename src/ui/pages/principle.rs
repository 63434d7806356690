use super::{BackAndForth, WithSteps};
use crate::browser::page;
use crate::domain::Language;
use crate::domain::instrument::{Instrument, Principle, Statement};
use crate::ui::components::{Look, NoteField, StatementScale, StepBar};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// One principle: its statements, each with its own scale, and a note.
#[component]
pub(in crate::ui) fn PrinciplePage(
    /// The texts.
    texts: Texts,
    /// The number of the principle, from 1.
    number: usize,
    /// What draws its statements.
    scale: StatementScale,
    /// What is said above them.
    #[prop(optional_no_strip)]
    notice: Option<AnyView>,
) -> impl IntoView {
    let state = State::of_page();
    let (instrument, language) = (state.instrument(), texts.language());
    // The task list replaces a number that does not exist; see `App`.
    let Some(principle) = instrument.principle_at(number) else { return ().into_any() };
    let step = state.step(principle).map(|(step, total)| texts.step_of(step, total)).unwrap_or_default();
    let statements = state.asked(principle);
    let ids: Vec<_> = statements.iter().map(|statement| statement.id().clone()).collect();
    // The focus of a new page is on its heading; one Tab from there leads to the first statement without an answer.
    let to_first_open = move |event: KeyboardEvent| {
        let open = ids.iter().find(|id| state.answer_now(id).is_none());
        if let (true, Some(open)) = (event.key() == "Tab" && !event.shift_key(), open) {
            event.prevent_default();
            page::focus_answer(open.to_string());
        }
    };
    let (previous, next, next_label) = neighbours(state, texts, principle);
    let name = principle.short().get(language).to_owned();
    let (title, why) = (principle.title().get(language).to_owned(), principle.why().get(language).to_owned());
    let is_asked = !statements.is_empty();
    let meanings = (is_asked && !state.has_other_scale()).then(|| meanings(texts, &instrument, language));
    let content = if is_asked {
        let notes = notes(state, texts, principle);
        view! { <Statements texts statements scale notice/>{notes} }.into_any()
    } else {
        view! { <p class="notice">{texts.principle_not_asked()}</p> }.into_any()
    };
    // In the short version the statement is in sight at once, on a phone too.
    let is_quick = state.is_quick();
    let one_sentence = (!is_quick).then(|| view! { <p class="lead">{title.clone()}</p> });
    let folded_sentence = is_quick.then(|| view! { <p>{title}</p> });
    let id = principle.id().clone();
    view! {
        <WithSteps texts here=Route::Principle(number, None)>
            <StepBar texts principle=id step/>
            <h1 tabindex="-1" on:keydown=to_first_open>{name}</h1>
            {one_sentence}
            <div class="folds">
                <details><summary>{texts.principle_more()}</summary>{folded_sentence}<p>{why}</p></details>
                {meanings}
            </div>
            {content}
            <BackAndForth texts previous next next_label/>
        </WithSteps>
    }
    .into_any()
}

/// The pages before and after a principle, skipping the principles of which nothing is asked.
fn neighbours(state: State, texts: Texts, principle: &Principle) -> (Route, Route, String) {
    let instrument = state.instrument();
    let measurement = state.measurement_now();
    let response = measurement.as_ref().and_then(|measurement| measurement.response());
    let asked = response.map(|response| response.asked_principles(&instrument)).unwrap_or_default();
    let page = |principle: &Principle| Route::Principle(usize::from(principle.number()), None);
    let previous = asked.iter().rev().find(|other| other.number() < principle.number());
    let next = asked.iter().find(|other| other.number() > principle.number());
    let next_name = next.map_or(texts.closing_title(), |next| next.short().get(texts.language()));
    (
        previous.map_or(Route::Tasks, |previous| page(previous)),
        next.map_or(Route::Closing, |next| page(next)),
        texts.principle_next(next_name),
    )
}

#[component]
fn Statements(
    texts: Texts,
    statements: Vec<Statement>,
    scale: StatementScale,
    notice: Option<AnyView>,
) -> impl IntoView {
    let state = State::of_page();
    let (instrument, language) = (state.instrument(), texts.language());
    let scales: Vec<_> =
        statements.iter().map(|statement| scale(state, texts, statement, Look::Numbers)).collect();
    view! {
        <h2 class:unseen=state.is_quick()>{instrument.scale().question().get(language).to_owned()}</h2>
        {notice}
        <div class="statements">{scales}</div>
    }
}

/// What the steps mean, once on the page.
fn meanings(texts: Texts, instrument: &Instrument, language: Language) -> impl IntoView + use<> {
    let steps = instrument.scale().steps().iter().zip(1..);
    let rows: Vec<_> = steps
        .map(|(step, number)| {
            let label = step.label().get(language);
            view! { <dt>{format!("{number}. {label}")}</dt><dd>{step.meaning().get(language).to_owned()}</dd> }
        })
        .collect();
    view! {
        <details>
            <summary>{texts.scale_meanings()}</summary>
            <dl class="meanings">{rows}</dl>
        </details>
    }
}

fn notes(state: State, texts: Texts, principle: &Principle) -> impl IntoView + use<> {
    let id = StoredValue::new(principle.id().to_string());
    let half = |half| state.note(principle.id().clone(), half);
    let (good, better) = (half(|note| &note.good), half(|note| &note.better));
    let set_good = move |text| state.change_note(id.get_value().into(), |note| note.good = text);
    let set_better = move |text| state.change_note(id.get_value().into(), |note| note.better = text);
    let is_open = !state.is_quick() || !good.get_untracked().is_empty() || !better.get_untracked().is_empty();
    view! {
        <details class="notes" open=is_open>
            <summary><h2>{texts.principle_notes()}</h2></summary>
            <p class="hint">{texts.principle_notes_hint()}</p>
            <div class="two">
                <NoteField id="note-good" label=texts.principle_good() text=good change=set_good/>
                <NoteField id="note-better" label=texts.principle_better() text=better change=set_better/>
            </div>
        </details>
    }
}
