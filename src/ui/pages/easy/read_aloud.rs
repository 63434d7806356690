use crate::browser::speech;
use crate::domain::Language;
use leptos::html::Button;
use leptos::prelude::*;

/// A button that reads an element aloud. It appears only when the device itself has a voice for the language.
#[component]
pub(super) fn ReadAloud(
    /// What it reads, in words for a person.
    label: &'static str,
    /// The id of the element to read.
    reads: String,
    /// The language of that element.
    language: Language,
) -> impl IntoView {
    let button = NodeRef::<Button>::new();
    Effect::new(move |_| {
        if let Some(button) = button.get() {
            speech::offer(&button, language);
        }
    });
    on_cleanup(speech::stop);
    view! {
        <button type="button" class="button read-aloud" hidden aria-pressed="false" data-reads=reads node_ref=button>
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d="M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11"/>
            </svg>
            {label}
        </button>
    }
}
