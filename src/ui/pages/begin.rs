use super::first_page;
use crate::browser::{kiosk, page};
use crate::domain::instrument::{Perspective, PerspectiveId};
use crate::domain::{Heading, Scan, minutes_of};
use crate::ui::components::{ChoiceCard, ChoiceCards, TextField, TickCard};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::{Draft, State};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The ids that the error summary links to.
const PERSPECTIVE: &str = "perspective";
const SCAN: &str = "scan";
const ERRORS: &str = "errors";

/// Who answers, and how much: the step between the start page and the first question.
/// It stands in the place of a later page too, which needs a measurement first.
pub(super) fn content(state: State, texts: Texts) -> AnyView {
    let wanted = state.route() != Route::Begin;
    let has_earlier = state.measurement_now().is_some();
    view! {
        <h1 tabindex="-1">{texts.start_begin()}</h1>
        {wanted.then(|| view! { <p class="notice">{texts.start_wanted()}</p> })}
        {has_earlier.then(|| view! { <p class="hint">{texts.start_new_hint()}</p> })}
        <section class="card"><WhoAnswers texts wanted/></section>
    }
    .into_any()
}

/// The questions that are asked once: the role, how much is asked, and (optional) the team and a name.
#[component]
fn WhoAnswers(texts: Texts, wanted: bool) -> impl IntoView {
    let state = State::of_page();
    let Draft { perspective, scan, team, organisation, label, is_shared, was_sent } = state.draft();
    let has_heading =
        [team, organisation, label].iter().any(|text| text.with_untracked(|text| !text.is_empty()));
    let missing = move |is_missing: bool, message: &str| {
        if was_sent.get() && is_missing { message.to_owned() } else { String::new() }
    };
    let no_perspective =
        Signal::derive(move || missing(perspective.with(Option::is_none), texts.start_perspective_missing()));
    let no_scan = Signal::derive(move || missing(scan.with(Option::is_none), texts.start_scan_missing()));
    let begin = move |event: SubmitEvent| {
        event.prevent_default();
        was_sent.set(true);
        let (Some(perspective), Some(scan)) =
            (perspective.get(), scan.get().and_then(|word| Scan::from_word(&word)))
        else {
            page::focus(ERRORS.to_owned());
            return;
        };
        let heading = Heading { team: team.get(), organisation: organisation.get(), label: label.get() };
        state.replace(move || {
            state.begin(PerspectiveId::from(perspective), scan, heading);
            if !wanted {
                state.go(&first_page(state));
            }
        });
    };
    let cards = perspective_cards(state, texts);
    view! {
        <form novalidate on:submit=begin>
            <Errors texts errors=[(PERSPECTIVE, no_perspective), (SCAN, no_scan)]/>
            <ChoiceCards
                id=PERSPECTIVE legend=texts.start_perspective() hint=texts.start_perspective_hint()
                error=no_perspective cards chosen=perspective
            />
            <ChoiceCards id=SCAN legend=texts.start_scan() error=no_scan cards=scan_cards(state, texts) chosen=scan/>
            <details class="heading-fields" open=has_heading>
                <summary>{texts.start_heading()}</summary>
                <TextField id="team" label=texts.start_team() text=team/>
                <TextField id="organisation" label=texts.start_organisation() text=organisation/>
                <TextField id="label" label=texts.start_label() hint=texts.start_label_hint() text=label/>
            </details>
            {if kiosk::is_kiosk() {
                view! { <p class="notice">{texts.rest_start()}</p> }.into_any()
            } else {
                view! {
                    <TickCard
                        id="shared" label=texts.start_shared() hint=texts.start_shared_hint()
                        is_ticked=is_shared
                    />
                }
                .into_any()
            }}
            <button type="submit" class="button primary">{texts.start_button()}</button>
        </form>
    }
}

fn perspective_cards(state: State, texts: Texts) -> Vec<ChoiceCard> {
    let (instrument, language) = (state.instrument(), texts.language());
    let card = |perspective: &Perspective| {
        let size = size(texts, instrument.count_asked(perspective.id(), Scan::Full));
        ChoiceCard {
            value: perspective.id().to_string(),
            label: perspective.label().get(language).to_owned(),
            hint: Signal::stored([perspective.hint().get(language), &size].join(" ")),
        }
    };
    instrument.perspectives().iter().map(card).collect()
}

/// The two scans, each with how much it is for the role that was chosen.
fn scan_cards(state: State, texts: Texts) -> Vec<ChoiceCard> {
    let perspective = state.draft().perspective;
    let card = |scan: Scan, label: &str, hint: &'static str| ChoiceCard {
        value: scan.word().to_owned(),
        label: label.to_owned(),
        hint: Signal::derive(move || match perspective.get() {
            Some(id) => [hint, &size(texts, state.instrument().count_asked(&id.into(), scan))].join(" "),
            None => hint.to_owned(),
        }),
    };
    vec![
        card(Scan::Full, texts.start_scan_full(), texts.start_scan_full_hint()),
        card(Scan::Quick, texts.start_scan_quick(), texts.start_scan_quick_hint()),
    ]
}

/// How many statements, and about how long they take.
fn size(texts: Texts, statements: usize) -> String {
    texts.start_size(texts.start_minutes(minutes_of(statements)), texts.start_statements(statements))
}

/// Everything that is missing, in one summary that gets the focus; each line links to its question.
#[component]
fn Errors(texts: Texts, errors: [(&'static str, Signal<String>); 2]) -> impl IntoView {
    let count = move || errors.iter().filter(|(_, error)| !error.get().is_empty()).count();
    let items = errors.map(|(id, error)| {
        view! {
            <li hidden=move || error.get().is_empty()><a
                href=format!("#{id}") prop:textContent=move || error.get()
                on:click=move |event| { event.prevent_default(); page::focus(id.to_owned()); }
            ></a></li>
        }
    });
    view! {
        <div class="errors" id=ERRORS tabindex="-1" role="group" aria-labelledby="errors-title" hidden=move || count() == 0>
            <h2 id="errors-title" prop:textContent=move || texts.errors_title(count())></h2>
            <ul>{items}</ul>
        </div>
    }
}
