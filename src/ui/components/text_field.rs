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
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <input
                type="text" id=id maxlength="120" autocomplete="off" aria-describedby=described_by
                prop:value=move || text.get() on:input:target=move |event| text.set(event.target().value())
            />
        </div>
    }
}
