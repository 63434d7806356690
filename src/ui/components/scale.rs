use super::thermometer;
use crate::browser::page;
use crate::domain::{Answer, Language, Step};
use crate::ui::locales::Texts;
use crate::ui::state::State;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// One answer that can be chosen.
#[derive(Clone, Debug)]
pub(in crate::ui) struct ScaleOption {
    /// The answer.
    pub answer: Answer,
    /// Its name, e.g. "Een beetje".
    pub label: String,
}

impl ScaleOption {
    /// The form value: the number of the step, or `unknown`.
    fn value(&self) -> &'static str {
        match self.answer {
            Answer::Unknown => "unknown",
            Answer::Step(step) => digit(step),
        }
    }
}

/// The answers to a statement: the five steps and "Weet ik niet", called as on the scale of this measurement.
pub(super) fn scale_options(state: State, language: Language) -> Vec<ScaleOption> {
    let answers = Step::ALL.into_iter().map(Answer::Step).chain([Answer::Unknown]);
    let option = |answer| ScaleOption { answer, label: state.label(answer).get(language).to_owned() };
    answers.map(option).collect()
}

/// How a scale looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Look {
    /// Numbered answers, beside each other where there is room.
    #[default]
    Numbers,
    /// Large answers below each other with a drawing beside each, for the easy version; the question is the heading of
    /// the page.
    Easy,
}

/// A question with its answers beside or below each other: native radio buttons, none preselected.
///
/// While the focus is in the group, the keys 1 to 5 choose a step, 0 chooses "Weet ik niet", and Delete and Backspace
/// clear the answer; so does a button below the answers.
#[component]
pub(in crate::ui) fn Scale(
    /// The texts.
    texts: Texts,
    /// Names the group; unique on the page.
    name: String,
    /// The question: what is rated.
    legend: String,
    /// The answers, in order.
    options: Vec<ScaleOption>,
    /// The chosen answer; `None` is open.
    #[prop(into)]
    chosen: Signal<Option<Answer>>,
    /// Called with the chosen answer; with `None` when the answer is cleared.
    choose: impl Fn(Option<Answer>) + Copy + 'static,
    /// How it looks.
    #[prop(default = Look::Numbers)]
    look: Look,
    /// What stands below the answers.
    #[prop(optional, into)]
    below: ViewFn,
) -> impl IntoView {
    let answers: Vec<_> = options.iter().map(|option| (option.answer, option.value())).collect();
    let (group_id, legend_id, scale_id) =
        (format!("statement-{name}"), format!("legend-{name}"), format!("scale-{name}"));
    let unknown = options.iter().find(|option| option.answer == Answer::Unknown);
    let keys = match unknown {
        Some(unknown) => texts.scale_keys_unknown(&unknown.label),
        None => texts.scale_keys().to_owned(),
    };
    let group = name.clone();
    let first =
        StoredValue::new(answers.first().map(|(_, value)| format!("{name}-{value}")).unwrap_or_default());
    // The focus moves to where an answer can be given, because the button disappears with the answer.
    let clear = move || {
        choose(None);
        page::focus(first.get_value());
    };
    let by_key = move |event: KeyboardEvent| {
        if is_clearing(&event) && chosen.get_untracked().is_some() {
            return clear();
        }
        let Some((answer, value)) =
            answer_of_key(&event).and_then(|key| answers.iter().find(|(a, _)| *a == key))
        else {
            return;
        };
        choose(Some(*answer));
        page::focus(format!("{group}-{value}"));
    };
    let options = options.into_iter().map(|option| {
        let (answer, value) = (option.answer, option.value());
        let id = format!("{name}-{value}");
        let own_id = id.clone();
        view! {
            <label class="step" class:unknown=answer == Answer::Unknown for=id>
                <input
                    type="radio" id=own_id name=name.clone() value=value
                    prop:checked=move || chosen.get() == Some(answer) on:change=move |_| choose(Some(answer))
                />
                <span class="step-mark" aria-hidden="true">{mark(answer, look)}</span>
                <span class="step-label">{option.label}</span>
            </label>
        }
    });
    let legend = match look {
        Look::Numbers => legend.into_any(),
        Look::Easy => view! { <h1 tabindex="-1">{legend}</h1> }.into_any(),
    };
    view! {
        <fieldset class="statement" id=group_id on:keydown=by_key>
            <legend id=legend_id.clone()>{legend}</legend>
            <div class="scale" id=scale_id>{options.collect_view()}</div>
            <div class="below-scale">
                {below.run()}
                <button
                    type="button" class="clear" data-testid=format!("clear-{name}") aria-describedby=legend_id.clone()
                    hidden=move || chosen.get().is_none() on:click=move |_| clear()
                >{texts.scale_clear()}</button>
                <p class="keys hint">{keys}</p>
            </div>
        </fieldset>
    }
}

fn mark(answer: Answer, look: Look) -> AnyView {
    match (answer, look) {
        (Answer::Unknown, _) => "?".into_any(),
        (Answer::Step(step), Look::Numbers) => digit(step).into_any(),
        (Answer::Step(step), Look::Easy) => thermometer(step).into_any(),
    }
}

fn digit(step: Step) -> &'static str {
    match step.value() {
        1 => "1",
        2 => "2",
        3 => "3",
        4 => "4",
        _ => "5",
    }
}

/// Whether a key clears the answer; not with a modifier, because those keys belong to the browser, nor in a text field.
fn is_clearing(event: &KeyboardEvent) -> bool {
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key();
    !has_modifier && matches!(event.key().as_str(), "Delete" | "Backspace")
}

/// The answer that a key stands for; none with a modifier, which belongs to the browser.
fn answer_of_key(event: &KeyboardEvent) -> Option<Answer> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    match event.key().as_str() {
        "0" => Some(Answer::Unknown),
        key => Step::try_from(key.parse::<u8>().ok()?).ok().map(Answer::Step),
    }
}
