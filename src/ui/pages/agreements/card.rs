use super::Agreements;
use super::form::Edited;
use crate::browser::clock;
use crate::domain::result::action_state_name;
use crate::domain::{Action, ActionId, ActionState};
use leptos::prelude::*;

/// An agreement on the board: how far it is, what, who and when, and the way to another phase.
pub(super) fn card(agreements: Agreements, id: &ActionId, action: &Action) -> AnyView {
    let texts = agreements.texts;
    view! {
        <li class="card agreement">
            {state_tag(agreements, action.state)}
            <h3 translate="no">{action.what.clone()}</h3>
            <dl>
                {fact(texts.agreements_who(), who(agreements, action))}
                {fact(texts.agreements_when(), when(agreements, action))}
                {fact(texts.agreements_participation(), participation(agreements, action))}
            </dl>
            {mover(agreements, id, action)}
            {change(agreements, id, action)}
        </li>
    }
    .into_any()
}

/// How far it is, with a mark that needs no colour.
pub(super) fn state_tag(agreements: Agreements, state: ActionState) -> AnyView {
    let mark = match state {
        ActionState::Open => "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16z",
        ActionState::Doing => "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16zv16",
        ActionState::Done => "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM8 12l3 3 5-6",
        ActionState::Dropped => "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM8 12h8",
    };
    let name = action_state_name(state, agreements.texts.result());
    view! { <p class="state"><svg viewBox="0 0 24 24" aria-hidden="true"><path d=mark/></svg><span>{name}</span></p> }
        .into_any()
}

fn fact(name: &'static str, value: String) -> Option<AnyView> {
    (!value.is_empty())
        .then(|| view! { <div><dt>{name}</dt><dd translate="no">{value}</dd></div> }.into_any())
}

/// Who sees to it; nobody yet is no error.
pub(super) fn who(agreements: Agreements, action: &Action) -> String {
    if action.who.trim().is_empty() {
        agreements.texts.agreements_nobody().to_owned()
    } else {
        action.who.clone()
    }
}

/// The day on which it is done; empty where it has none.
pub(super) fn when(agreements: Agreements, action: &Action) -> String {
    action.due.map(|day| clock::long_day(day, agreements.texts.language())).unwrap_or_default()
}

fn participation(agreements: Agreements, action: &Action) -> String {
    let instrument = agreements.state.instrument();
    let known = instrument.participation().iter().find(|choice| choice.id() == action.participation);
    known.map_or_else(|| action.participation.clone(), |choice| agreements.label(choice))
}

/// The way to another phase, which needs no dragging.
fn mover(agreements: Agreements, id: &ActionId, action: &Action) -> AnyView {
    let texts = agreements.texts;
    let instrument = agreements.state.instrument();
    let phases: Vec<_> =
        instrument.phases().iter().map(|phase| (phase.id().to_owned(), agreements.label(phase))).collect();
    let field = format!("move-{}", id.as_str());
    let option = |value: String, name: String| {
        let is_chosen = value == action.phase;
        view! { <option value=value selected=is_chosen>{name}</option> }
    };
    let none = option(String::new(), texts.agreements_no_phase().to_owned());
    let options: Vec<_> = phases.iter().map(|(id, name)| option(id.clone(), name.clone())).collect();
    let (own, id, action, focus) = (agreements, id.clone(), action.clone(), field.clone());
    let move_to = move |phase: String| {
        let name = phases.iter().find(|(id, _)| *id == phase).map(|(_, name)| name.clone());
        let name = name.unwrap_or_else(|| texts.agreements_no_phase().to_owned());
        let done = texts.agreements_moved(name, &action.what);
        own.keep(&id, &Action { phase, ..action.clone() }, done, &focus);
    };
    view! {
        <div class="field move">
            <label for=field.clone()>{texts.agreements_move()}</label>
            <select id=field on:change:target=move |event| move_to(event.target().value())>{none}{options}</select>
        </div>
    }
    .into_any()
}

/// The button that opens the form; it names its agreement.
pub(super) fn change(agreements: Agreements, id: &ActionId, action: &Action) -> AnyView {
    let text = agreements.texts.agreements_change();
    let name = format!("{text}: {}", action.what);
    let (id, action) = (id.clone(), action.clone());
    let open = move |_| {
        agreements.edited.set(Some(Edited { id: id.clone(), action: action.clone(), is_new: false }))
    };
    view! { <button type="button" class="button" aria-label=name on:click=open>{text}</button> }.into_any()
}
