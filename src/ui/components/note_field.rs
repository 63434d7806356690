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
    view! {
        <div class="field note">
            <label for=id>{label}</label>
            <textarea
                id=id rows="4" maxlength="5000"
                prop:value=move || text.get() on:input:target=move |event| change(event.target().value())
            ></textarea>
        </div>
    }
}
