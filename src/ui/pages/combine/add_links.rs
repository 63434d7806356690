use super::Combine;
use super::candidates::of_links;
use crate::browser::page;
use crate::domain::link::{LinkError, links_in};
use crate::ui::components::{PasteField, redrawn};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The id of the field.
const FIELD: &str = "links";

/// A field for the links that people sent, as many as there are, also with the mails around them.
#[component]
pub(super) fn AddLinks(
    /// What the page shares.
    combine: Combine,
    /// Why some links that were pasted before could not be read.
    refused: Vec<String>,
) -> impl IntoView {
    let texts = combine.texts;
    let text = RwSignal::new(String::new());
    let wrong = RwSignal::new("");
    let refused = RwSignal::new(refused);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        match text.with_untracked(|text| links_in(text)) {
            Ok(links) if !links.is_empty() => {
                text.with_untracked(|text| combine.state.collect(text));
                let (linked, not_read) = of_links(combine.state);
                combine.add(linked);
                refused.set(not_read);
                wrong.set("");
                text.set(String::new());
            }
            Err(LinkError::TooLarge) => wrong.set(texts.link_error_too_large()),
            _ => wrong.set(texts.link_error_not_a_link()),
        }
        if !wrong.get_untracked().is_empty() {
            page::focus(FIELD.to_owned());
        }
    };
    let lines = redrawn(move || {
        let lines: Vec<_> = refused.get().into_iter().map(|line| view! { <li>{line}</li> }).collect();
        (!lines.is_empty()).then(|| view! { <ul class="notice">{lines}</ul> }).into_any()
    });
    view! {
        <details class="card add-links" open=true>
            <summary>{texts.combine_links()}</summary>
            <form novalidate on:submit=add>
                <PasteField id=FIELD label=texts.combine_links_label() hint=texts.combine_links_hint() text wrong/>
                <button type="submit" class="button">{texts.combine_links_add()}</button>
            </form>
            <div role="status">{lines}</div>
        </details>
    }
    .into_any()
}
