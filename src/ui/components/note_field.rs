use super::text_limit::TextLimit;
use crate::domain::MAX_TEXT_CHARS;
use leptos::prelude::*;

/// A field for a few sentences, with its label above it.
#[component]
pub(in crate::ui) fn NoteField(
    /// Names the field for its label; unique on the page.
    id: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// Its content.
    #[prop(into)]
    text: Signal<String>,
    /// Called with the whole text after every change.
    change: impl Fn(String) + 'static,
) -> impl IntoView {
    let limit = TextLimit::new(MAX_TEXT_CHARS, text.get_untracked());
    let limit_id = [id, "-limit"].concat();
    view! {
        <div class="field note">
            <label for=id>{label}</label>
            <textarea
                id=id rows="3" aria-describedby=limit_id.clone()
                prop:value=move || limit.shown(text.get())
                on:input:target=move |event| change(limit.take(event.target().value()))
            ></textarea>
            {limit.message(limit_id)}
        </div>
    }
}
