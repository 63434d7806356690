use super::{BackAndForth, WithSteps};
use crate::domain::instrument::Confidence;
use crate::domain::{Answer, Language, Step, Text};
use crate::ui::components::{NoteField, Scale, ScaleOption};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// The questions at the end: the confidence in the follow-up, and one moment that shows where we stand.
#[component]
pub(in crate::ui) fn Closing(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    let (instrument, language) = (state.instrument(), texts.language());
    let (confidence, story) = (instrument.closing().confidence(), instrument.closing().story());
    let optional = |question: &Text| format!("{} {}", question.get(language), texts.closing_optional());
    let (confidence_legend, story_label) = (optional(confidence.question()), optional(story.question()));
    let options = confidence_options(confidence, language);
    let chosen = state.confidence();
    let choose = move |answer: Option<Answer>| state.set_confidence(answer.and_then(Answer::step));
    let last = state.measurement_now();
    let last =
        last.as_ref().and_then(|m| m.response()?.asked_principles(&instrument).last().map(|p| p.number()));
    let previous = last.map_or(Route::Tasks, |number| Route::Principle(usize::from(number), None));
    let end =
        if untrack(|| state.total_progress()).is_done() { texts.tasks_end() } else { texts.tasks_check() };
    view! {
        <WithSteps texts here=Route::Closing>
            <h1 tabindex="-1">{texts.closing_title()}</h1>
            <div class="statements">
                <Scale
                    texts name="confidence".to_owned() legend=confidence_legend options chosen choose
                />
            </div>
            <div class="card">
                <NoteField
                    id="story" label=story_label
                    text=state.story()
                    change=move |text| state.set_story(text)
                />
            </div>
            <BackAndForth texts previous next=Route::Check next_label=texts.principle_next(end)/>
        </WithSteps>
    }
}

fn confidence_options(confidence: &Confidence, language: Language) -> Vec<ScaleOption> {
    let option = |(label, step): (&Text, Step)| ScaleOption {
        answer: Answer::Step(step),
        label: label.get(language).to_owned(),
    };
    confidence.steps().iter().zip(Step::ALL).map(option).collect()
}
