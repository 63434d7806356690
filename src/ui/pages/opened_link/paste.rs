use crate::browser::{location, page};
use crate::domain::link::{LinkError, link_in, links_in};
use crate::ui::components::PasteField;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// The id of the field.
const FIELD: &str = "pasted";

/// A field to paste a link into, also with the mail around it: for anyone who cannot click it.
#[component]
pub(in crate::ui) fn PasteLink(texts: Texts) -> impl IntoView {
    let pasted = State::of_page().take_pasted();
    let is_given = !pasted.is_empty();
    let text = RwSignal::new(pasted);
    let wrong = RwSignal::new("");
    let has_many = |text: &String| links_in(text).is_ok_and(|links| links.len() > 1);
    let open = move || match text.with_untracked(|text| link_in(text)) {
        _ if text.with_untracked(has_many) => {
            let state = State::of_page();
            text.with_untracked(|text| state.collect(text));
            state.go(&Route::Combine(String::new()));
        }
        Ok(fragment) => location::go(&fragment),
        Err(error) => {
            wrong.set(match error {
                LinkError::CutOff => texts.link_error_cut_off(),
                LinkError::TooLarge => texts.link_error_too_large(),
                _ => texts.link_error_not_a_link(),
            });
            page::focus(FIELD.to_owned());
        }
    };
    // Once the field is there, which gets the focus when this is no link.
    Effect::new(move |_| {
        if is_given {
            open();
        }
    });
    view! {
        <form class="card" on:submit=move |event| { event.prevent_default(); open(); } novalidate>
            <PasteField id=FIELD label=texts.paste_label() hint=texts.paste_hint() text wrong/>
            <button type="submit" class="button">{texts.paste_button()}</button>
        </form>
    }
}
