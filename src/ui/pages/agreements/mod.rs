//! The agreements of a measurement: what is done, who sees to it and by when, as a board by phase and as a list.

mod board;
mod card;
mod form;
mod list;
mod origin;

use crate::browser::page;
use crate::domain::instrument::Choice;
use crate::domain::result::action_state_name;
use crate::domain::{Action, ActionId, ActionState, Measurement};
use crate::ui::components::redrawn;
use crate::ui::locales::Texts;
use crate::ui::measurement_text::{joined, whose};
use crate::ui::route::Route;
use crate::ui::state::State;
use form::{AgreementForm, Edited};
use leptos::prelude::*;

/// The id of the button that begins an agreement.
const NEW: &str = "new-agreement";

/// The id of the line that says what was done.
const DONE: &str = "agreement-done";

/// What the parts of the page share; cheap to copy.
#[derive(Clone, Copy)]
struct Agreements {
    state: State,
    texts: Texts,
    /// The agreement in the form; `None` when the form is closed.
    edited: RwSignal<Option<Edited>>,
    /// What was done last, in words.
    done: RwSignal<String>,
    /// Whether they are shown as a board.
    is_board: RwSignal<bool>,
}

/// The page, with what a new agreement is about; nothing of which is begun when that is empty.
pub(super) fn content(state: State, origin: &str) -> AnyView {
    let texts = state.texts();
    let agreements = Agreements {
        state,
        texts,
        edited: RwSignal::new(origin::begun(state, origin)),
        done: RwSignal::new(String::new()),
        is_board: RwSignal::new(true),
    };
    let all = redrawn(move || match state.measurement() {
        Some(measurement) => agreements.all(&measurement),
        None => ().into_any(),
    });
    let summary = move || state.measurement().map(|it| agreements.summary(&it)).unwrap_or_default();
    let begin = move |_| agreements.edited.set(Some(Edited::begin(Action::default())));
    view! {
        <p class="kicker" translate="no" prop:textContent=move || joined(&whose(state))></p>
        <h1 tabindex="-1">{texts.agreements_title()}</h1>
        <p class="lead" prop:textContent=summary></p>
        <p class="go">
            <button type="button" class="button primary" id=NEW on:click=begin>{texts.agreements_new()}</button>
            {agreements.views()}
            <a class="button" href=Route::Result.href()>{texts.share_back()}</a>
        </p>
        <p id=DONE role="status" tabindex="-1" prop:textContent=move || agreements.done.get()></p>
        {all}
        <AgreementForm agreements/>
    }
    .into_any()
}

impl Agreements {
    /// The two ways to look at them.
    fn views(self) -> AnyView {
        let choice = |is_board: bool, text: &'static str| {
            view! {
                <button
                    type="button" class="button" aria-pressed=move || (self.is_board.get() == is_board).to_string()
                    on:click=move |_| self.is_board.set(is_board)
                >{text}</button>
            }
        };
        let (board, list) = (self.texts.agreements_board(), self.texts.agreements_list());
        view! { <span class="views" role="group" aria-label=self.texts.agreements_views()>{choice(true, board)}{choice(false, list)}</span> }
            .into_any()
    }

    fn all(self, measurement: &Measurement) -> AnyView {
        if measurement.actions().is_empty() {
            return view! { <p>{self.texts.agreements_none()}</p> }.into_any();
        }
        if self.is_board.get() { board::board(self, measurement) } else { list::list(self, measurement) }
    }

    /// How many there are, and how many in each state.
    fn summary(self, measurement: &Measurement) -> String {
        let actions = measurement.actions();
        if actions.is_empty() {
            return self.texts.agreements_lead().to_owned();
        }
        let of_state = |state: ActionState| {
            let count = actions.values().filter(|action| action.state == state).count();
            let name = action_state_name(state, self.texts.result());
            if count == 0 { String::new() } else { format!("{name}: {count}") }
        };
        let states = joined(&ActionState::ALL.map(of_state));
        [self.texts.agreements_count(actions.len()), states].join(" ")
    }

    /// Stores an agreement, says so, and gives the focus to what is named.
    fn keep(self, id: &ActionId, action: &Action, done: String, focus: &str) {
        self.state.set_action(id, action);
        self.done.set(done);
        page::focus(focus.to_owned());
    }

    fn label(self, choice: &Choice) -> String {
        choice.label().get(self.texts.language()).to_owned()
    }
}

/// The agreements in the order in which they are looked at.
fn in_order(measurement: &Measurement) -> Vec<(&ActionId, &Action)> {
    let mut actions: Vec<_> = measurement.actions().iter().collect();
    actions.sort_by_key(|(_, action)| action.urgency());
    actions
}
