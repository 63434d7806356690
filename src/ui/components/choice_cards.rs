use leptos::prelude::*;

/// One choice with a hint.
#[derive(Clone, Debug)]
pub(in crate::ui) struct ChoiceCard {
    /// Its form value; unique in the group.
    pub value: String,
    /// Its label.
    pub label: String,
    /// What it means; it may depend on another choice.
    pub hint: Signal<String>,
}

/// A group of radio buttons, each with a label and a hint.
#[component]
pub(in crate::ui) fn ChoiceCards(
    /// Names the group; the first radio button gets this id, so that an error can link to it.
    id: &'static str,
    /// The question.
    legend: &'static str,
    /// A hint under the question; none when empty.
    #[prop(default = "")]
    hint: &'static str,
    /// What is wrong with the choice; empty when nothing is.
    #[prop(into)]
    error: Signal<String>,
    /// The choices, in order.
    cards: Vec<ChoiceCard>,
    /// The chosen value; `None` at first.
    chosen: RwSignal<Option<String>>,
) -> impl IntoView {
    let cards = cards.into_iter().enumerate().map(|(index, card)| {
        let own_id = if index == 0 { id.to_owned() } else { format!("{id}-{}", card.value) };
        let hint_id = format!("{own_id}-hint");
        let (described_by, value, compared) = (hint_id.clone(), card.value.clone(), card.value.clone());
        view! {
            <div class="choice">
                <input
                    type="radio" name=id id=own_id.clone() value=card.value aria-describedby=described_by
                    prop:checked=move || chosen.with(|chosen| chosen.as_ref() == Some(&compared))
                    on:change=move |_| chosen.set(Some(value.clone()))
                />
                <label for=own_id>{card.label}</label>
                <p class="hint" id=hint_id prop:textContent=move || card.hint.get()></p>
            </div>
        }
    });
    view! {
        <fieldset class="choices" class:wrong=move || !error.get().is_empty()>
            <legend>{legend}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> })}
            <p class="error" hidden=move || error.get().is_empty() prop:textContent=move || error.get()></p>
            {cards.collect_view()}
        </fieldset>
    }
}
