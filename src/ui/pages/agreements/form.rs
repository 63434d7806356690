use super::{Agreements, DONE, NEW};
use crate::browser::{page, random};
use crate::domain::instrument::Choice;
use crate::domain::result::action_state_name;
use crate::domain::{Action, ActionId, ActionState, Day};
use crate::ui::components::{Dialog, NoteField, TextField, redrawn};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The id of the field for what is done.
const WHAT: &str = "agreement-what";

/// An agreement in the form.
#[derive(Clone)]
pub(super) struct Edited {
    pub id: ActionId,
    pub action: Action,
    /// Whether it is not kept yet.
    pub is_new: bool,
}

impl Edited {
    /// A new agreement, with a name that is unique in the world, so that it is one in every file.
    pub(super) fn begin(action: Action) -> Self {
        Self { id: random::id().into(), action, is_new: true }
    }
}

/// The fields of the form, as text.
#[derive(Clone, Copy)]
struct Fields {
    what: RwSignal<String>,
    who: RwSignal<String>,
    due: RwSignal<String>,
    state: RwSignal<String>,
    phase: RwSignal<String>,
    participation: RwSignal<String>,
}

impl Fields {
    fn new() -> Self {
        let [what, who, due, state, phase, participation] =
            std::array::from_fn(|_| RwSignal::new(String::new()));
        Self { what, who, due, state, phase, participation }
    }

    fn show(self, action: &Action) {
        self.what.set(action.what.clone());
        self.who.set(action.who.clone());
        self.due.set(action.due.map(|day| day.to_string()).unwrap_or_default());
        self.state.set(action.state.word().to_owned());
        self.phase.set(action.phase.clone());
        self.participation.set(action.participation.clone());
    }

    fn action(self, before: &Action) -> Action {
        Action {
            what: self.what.get_untracked().trim().to_owned(),
            who: self.who.get_untracked().trim().to_owned(),
            due: Day::of_text(&self.due.get_untracked()),
            state: ActionState::of_word(&self.state.get_untracked()).unwrap_or_default(),
            phase: self.phase.get_untracked(),
            participation: self.participation.get_untracked(),
            ..before.clone()
        }
    }
}

/// What, who and when; the rest unfolds.
#[component]
pub(super) fn AgreementForm(agreements: Agreements) -> impl IntoView {
    let texts = agreements.texts;
    let (fields, is_missing) = (Fields::new(), RwSignal::new(false));
    let edited = agreements.edited;
    Effect::new(move |_| {
        edited.with(|edited| {
            if let Some(edited) = edited {
                fields.show(&edited.action);
                is_missing.set(false);
            }
        });
    });
    let close = move || edited.set(None);
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(Edited { id, action, .. }) = edited.get_untracked() else { return };
        let action = fields.action(&action);
        if action.what.is_empty() {
            is_missing.set(true);
            page::focus(WHAT.to_owned());
            return;
        }
        close();
        agreements.keep(&id, &action, texts.agreements_kept(&action.what), DONE);
    };
    let remove = move |_| {
        let Some(Edited { id, action, .. }) = edited.get_untracked() else { return };
        close();
        agreements.keep(&id, &Action::default(), texts.agreements_removed(&action.what), NEW);
    };
    let is_open = Signal::derive(move || edited.with(Option::is_some));
    let is_new = move || edited.with(|edited| edited.as_ref().is_none_or(|edited| edited.is_new));
    let title = redrawn(move || {
        (if is_new() { texts.agreements_new() } else { texts.agreements_change() }).into_any()
    });
    let instrument = agreements.state.instrument();
    let states: Vec<_> = ActionState::ALL
        .map(|state| {
            (state.word().to_owned(), action_state_name(state, texts.result()).to_owned(), String::new())
        })
        .into();
    let about = redrawn(move || about(agreements, edited.get()));
    view! {
        <Dialog id="agreement-title" title is_open close>
            <form novalidate on:submit=save>
                {about}
                <NoteField id=WHAT label=texts.agreements_what() text=fields.what change=move |text| fields.what.set(text)/>
                <p class="error" role="alert" hidden=move || !is_missing.get()>{texts.agreements_what_missing()}</p>
                <TextField id="agreement-who" label=texts.agreements_who() text=fields.who/>
                <div class="field">
                    <label for="agreement-due">{texts.agreements_when()}</label>
                    <input
                        type="date" id="agreement-due" prop:value=move || fields.due.get()
                        on:input:target=move |event| fields.due.set(event.target().value())
                    />
                </div>
                {choice("agreement-state", texts.agreements_state(), states, fields.state)}
                <details>
                    <summary>{texts.agreements_more()}</summary>
                    {choice("agreement-phase", texts.agreements_phase(), agreements.choices(instrument.phases()), fields.phase)}
                    {choice(
                        "agreement-participation", texts.agreements_participation_long(),
                        agreements.choices(instrument.participation()), fields.participation,
                    )}
                </details>
                <p class="go">
                    <button type="button" class="button" on:click=move |_| close()>{texts.dialog_cancel()}</button>
                    <button type="button" class="button" hidden=is_new on:click=remove>{texts.measurements_delete()}</button>
                    <button type="submit" class="button primary">{texts.agreements_save()}</button>
                </p>
            </form>
        </Dialog>
    }
    .into_any()
}

/// The statement or the principle that it is about.
fn about(agreements: Agreements, edited: Option<Edited>) -> AnyView {
    let Some(Edited { action, .. }) = edited else { return ().into_any() };
    let instrument = agreements.state.instrument();
    let language = agreements.texts.language();
    let statement = action.statement.as_ref().and_then(|id| instrument.statement(id));
    let words = match statement {
        Some((_, statement)) => Some(statement.text().get(language).to_owned()),
        None => {
            let principle = action.principle.as_ref().and_then(|id| instrument.principle(id));
            principle.map(|principle| principle.short().get(language).to_owned())
        }
    };
    words.map(|words| view! { <p class="hint">{agreements.texts.agreements_about(words)}</p> }).into_any()
}

impl Agreements {
    /// The choices of the questionnaire, each with its hint, after the one that says nothing.
    fn choices(self, choices: &[Choice]) -> Vec<(String, String, String)> {
        let none = (String::new(), self.texts.agreements_not_chosen().to_owned(), String::new());
        let choice = |choice: &Choice| {
            let hint = choice.hint().get(self.texts.language()).to_owned();
            (choice.id().to_owned(), self.label(choice), hint)
        };
        [none].into_iter().chain(choices.iter().map(choice)).collect()
    }
}

/// A list to choose from, with what the chosen one means under it.
fn choice(
    id: &'static str,
    label: &'static str,
    choices: Vec<(String, String, String)>,
    value: RwSignal<String>,
) -> AnyView {
    let options: Vec<_> = choices
        .iter()
        .map(|(value, name, _)| view! { <option value=value.clone()>{name.clone()}</option> })
        .collect();
    let hint = move || {
        let chosen = value.get();
        choices.iter().find(|(id, ..)| *id == chosen).map(|(.., hint)| hint.clone()).unwrap_or_default()
    };
    let hint_id = [id, "-hint"].concat();
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select
                id=id aria-describedby=hint_id.clone() prop:value=move || value.get()
                on:change:target=move |event| value.set(event.target().value())
            >{options}</select>
            <p class="hint" id=hint_id prop:textContent=hint></p>
        </div>
    }
    .into_any()
}
