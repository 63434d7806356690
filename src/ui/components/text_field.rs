use super::text_limit::TextLimit;
use crate::domain::MAX_NAME_CHARS;
use leptos::prelude::*;

/// A line of text with its label above it.
#[component]
pub(in crate::ui) fn TextField(
    /// Names the field for its label; unique on the page.
    id: &'static str,
    /// The label.
    label: &'static str,
    /// A hint under the label; none when empty.
    #[prop(default = "")]
    hint: &'static str,
    /// Its content.
    text: RwSignal<String>,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let limit_id = format!("{id}-limit");
    let described_by = if hint.is_empty() { limit_id.clone() } else { format!("{hint_id} {limit_id}") };
    let limit = TextLimit::new(MAX_NAME_CHARS, text.get_untracked());
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <input
                type="text" id=id autocomplete="off" aria-describedby=described_by
                prop:value=move || limit.shown(text.get())
                on:input:target=move |event| text.set(limit.take(event.target().value()))
            />
            {limit.message(limit_id)}
        </div>
    }
}
