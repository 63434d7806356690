use super::Combine;
use crate::browser::{clock, library, page, random};
use crate::domain::result::{ResultSource, ResultView};
use crate::domain::{GroupThreshold, Heading, Measurement, TeamResult};
use crate::ui::components::TextField;
use crate::ui::route::Route;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The id of the field with the smallest group.
const THRESHOLD: &str = "threshold";

/// The smallest group that is shown, what the team and the measurement are called, and the button that makes the result.
#[component]
pub(super) fn TeamForm(combine: Combine) -> impl IntoView {
    let texts = combine.texts;
    let was_sent = RwSignal::new(false);
    let Heading { team, organisation, .. } = combine.shared_heading();
    let [team, organisation, label] = [team, organisation, String::new()].map(RwSignal::new);
    let result = Memo::new(move |_| combine.result());
    let wrong = move || match result.get() {
        Err(error) if was_sent.get() => texts.combine_too_few(error.people, error.threshold.people()),
        _ => String::new(),
    };
    let make = move |event: SubmitEvent| {
        event.prevent_default();
        was_sent.set(true);
        let Ok(result) = result.get_untracked() else {
            page::focus(THRESHOLD.to_owned());
            return;
        };
        let heading = Heading { team: team.get(), organisation: organisation.get(), label: label.get() };
        let measurement = combine.measurement(heading, result);
        combine.state.replace(move || {
            combine.state.take_up(measurement, library::usual_place());
            combine.state.go(&Route::Result);
        });
    };
    let sizes: Vec<_> = (GroupThreshold::LEAST..=GroupThreshold::MOST)
        .map(|size| view! { <option value=size.to_string()>{texts.combine_threshold_people(size)}</option> })
        .collect();
    let choose = move |value: String| {
        if let Ok(people) = value.parse() {
            combine.threshold.set(people);
        }
    };
    view! {
        <form class="card team-form" novalidate on:submit=make>
            <div class="field">
                <label for=THRESHOLD>{texts.combine_threshold()}</label>
                <p class="hint" id="threshold-hint">{texts.combine_threshold_hint()}</p>
                <select
                    id=THRESHOLD aria-describedby="threshold-hint threshold-wrong"
                    aria-invalid=move || (!wrong().is_empty()).then_some("true")
                    prop:value=move || combine.threshold.get().to_string()
                    on:change:target=move |event| choose(event.target().value())
                >{sizes}</select>
                <p class="error" id="threshold-wrong" role="alert" prop:textContent=wrong></p>
            </div>
            <p role="status" prop:textContent=move || combine.summary(&result.get())></p>
            <TextField id="combine-team" label=texts.start_team() text=team/>
            <TextField id="combine-organisation" label=texts.start_organisation() text=organisation/>
            <TextField id="combine-label" label=texts.start_label() hint=texts.start_label_hint() text=label/>
            <p class="hint" prop:textContent=move || texts.combine_again(combine.threshold.get())></p>
            <button type="submit" class="button primary">{texts.combine_make()}</button>
        </form>
    }
    .into_any()
}

impl Combine {
    /// The measurement of the team, begun now.
    fn measurement(self, heading: Heading, result: TeamResult) -> Measurement {
        let instrument = self.state.instrument();
        Measurement::of_team(random::id().into(), &instrument, heading, clock::now(), result)
    }

    /// The names that all have in common.
    fn shared_heading(self) -> Heading {
        let same = |name: fn(&Heading) -> &String| {
            self.candidates.with_untracked(|candidates| {
                let mut names = candidates.iter().map(|candidate| name(candidate.measurement.heading()));
                let first = names.next().cloned().unwrap_or_default();
                if names.all(|name| *name == first) { first } else { String::new() }
            })
        };
        Heading {
            team: same(|heading| &heading.team),
            organisation: same(|heading| &heading.organisation),
            label: String::new(),
        }
    }

    /// How many people count and which groups are shown apart, or how many there have to be.
    fn summary(self, result: &Result<TeamResult, crate::domain::TooFewPeople>) -> String {
        match result {
            Ok(team) => {
                let measurement = self.measurement(Heading::default(), team.clone());
                let view = ResultView::new(
                    &self.state.instrument(),
                    ResultSource::of(&measurement),
                    self.texts.language(),
                );
                self.texts.combine_summary(view.respondents.people)
            }
            Err(error) => self.texts.combine_not_yet(error.people, error.threshold.people()),
        }
    }
}
