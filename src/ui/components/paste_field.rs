use leptos::prelude::*;

/// A field to paste a text into, with a hint above it and what is wrong with the text below it.
#[component]
pub(in crate::ui) fn PasteField(
    /// Names the field for its label; unique on the page.
    id: &'static str,
    /// The label.
    label: &'static str,
    /// What can be pasted.
    hint: &'static str,
    /// The text.
    text: RwSignal<String>,
    /// What is wrong with it; empty when nothing is.
    wrong: RwSignal<&'static str>,
) -> impl IntoView {
    let (hint_id, wrong_id) = ([id, "-hint"].concat(), [id, "-wrong"].concat());
    let described_by = [&*hint_id, &*wrong_id].join(" ");
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <p class="hint" id=hint_id>{hint}</p>
            <textarea
                id=id rows="3" autocomplete="off" spellcheck="false" aria-describedby=described_by
                aria-invalid=move || (!wrong.get().is_empty()).then_some("true")
                prop:value=move || text.get() on:input:target=move |event| text.set(event.target().value())
            ></textarea>
            <p class="error" id=wrong_id role="alert" prop:textContent=move || wrong.get()></p>
        </div>
    }
    .into_any()
}
