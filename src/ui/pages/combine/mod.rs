//! The answers of several people as the result of a team: who takes part, how small groups are kept unseen, and what it
//! will be called. The measurements themselves stay as they are.

mod add_links;
mod candidates;
mod form;
mod people;

use crate::domain::{Combination, GroupThreshold, Measurement, TeamResult, TooFewPeople};
use crate::ui::locales::Texts;
use crate::ui::state::State;
use add_links::AddLinks;
use candidates::{Candidate, of_ids, of_links};
use form::TeamForm;
use leptos::prelude::*;
use people::People;

/// What the parts of the page share; cheap to copy.
#[derive(Clone, Copy)]
struct Combine {
    state: State,
    texts: Texts,
    candidates: RwSignal<Vec<Candidate>>,
    threshold: RwSignal<usize>,
}

/// The page, with the ids of the measurements that were chosen, each after a `/`.
pub(super) fn content(state: State, ids: &str) -> AnyView {
    let texts = state.texts();
    let (linked, refused) = of_links(state);
    let (kept, missing) = of_ids(ids);
    let candidates = kept.into_iter().chain(linked).collect();
    let combine = Combine {
        state,
        texts,
        candidates: RwSignal::new(candidates),
        threshold: RwSignal::new(GroupThreshold::default().people()),
    };
    view! {
        <div class="narrow">
            <h1 tabindex="-1">{texts.combine_title()}</h1>
            <p class="lead">{texts.combine_lead()}</p>
            {(missing > 0).then(|| view! { <p class="notice">{texts.combine_missing(missing)}</p> })}
            <People combine/>
            <AddLinks combine refused/>
            <TeamForm combine/>
        </div>
    }
    .into_any()
}

impl Combine {
    /// Adds those that are not there yet.
    fn add(self, more: Vec<Candidate>) {
        self.candidates.update(|candidates| {
            for candidate in more {
                if !candidates.iter().any(|other| other.measurement == candidate.measurement) {
                    candidates.push(candidate);
                }
            }
        });
    }

    /// The measurements that are ticked; tracked.
    fn ticked(self) -> Vec<Measurement> {
        self.candidates.with(|candidates| {
            let ticked = candidates.iter().filter(|candidate| candidate.is_ticked.get());
            ticked.map(|candidate| candidate.measurement.clone()).collect()
        })
    }

    /// What they make together; tracked.
    fn combination(self) -> Combination {
        Combination::of(&self.ticked(), &self.state.instrument())
    }

    /// The smallest group that is shown; tracked.
    fn group_threshold(self) -> GroupThreshold {
        GroupThreshold::new(self.threshold.get()).unwrap_or_default()
    }

    /// The result of those who are ticked; tracked.
    ///
    /// # Errors
    /// [`TooFewPeople`] when they are fewer than the smallest group.
    fn result(self) -> Result<TeamResult, TooFewPeople> {
        self.combination().result(&self.state.instrument(), self.group_threshold())
    }
}
