use leptos::prelude::*;

/// A checkbox with a hint.
#[component]
pub(in crate::ui) fn TickCard(
    /// Names the field for its label; unique on the page.
    id: &'static str,
    /// The label.
    label: &'static str,
    /// What ticking it does, or what it is about.
    #[prop(into)]
    hint: String,
    /// Whether the hint is what a person typed, which a browser that translates the page leaves as it is.
    #[prop(optional)]
    is_typed: bool,
    /// Whether it is ticked.
    is_ticked: RwSignal<bool>,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    view! {
        <div class="choice">
            <input
                type="checkbox" id=id aria-describedby=hint_id.clone()
                prop:checked=move || is_ticked.get() on:change:target=move |event| is_ticked.set(event.target().checked())
            />
            <label for=id>{label}</label>
            <p class="hint" id=hint_id translate=is_typed.then_some("no")>{hint}</p>
        </div>
    }
}
