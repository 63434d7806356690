//! The answers of several people as the result of a team: who takes part, how small groups are kept unseen, and what it
//! will be called. The measurements themselves stay as they are.

mod add_links;
mod candidates;
mod form;
mod people;

use crate::domain::{Combination, GroupThreshold, Source, TeamResult, TooFewPeople};
use crate::ui::locales::Texts;
use crate::ui::state::State;
use add_links::AddLinks;
use candidates::{Candidate, of_ids, of_links};
use form::TeamForm;
use leptos::prelude::*;
use people::People;
use std::collections::BTreeSet;

/// What the parts of the page share; cheap to copy.
#[derive(Clone, Copy)]
struct Combine {
    state: State,
    texts: Texts,
    candidates: RwSignal<Vec<Candidate>>,
    threshold: RwSignal<usize>,
    combined: Memo<Combined>,
}

/// What those who are ticked make together, worked out once for the whole page.
#[derive(Clone, PartialEq)]
struct Combined {
    combination: Combination,
    /// What becomes of each candidate; `None` of one that is not ticked.
    sources: Vec<Option<Source>>,
}

/// The page, with the ids of the measurements that were chosen, each after a `/`.
pub(super) fn content(state: State, ids: &str) -> AnyView {
    let texts = state.texts();
    let (linked, refused) = of_links(state);
    let (kept, missing) = of_ids(ids);
    let candidates = RwSignal::new(kept.into_iter().chain(linked).collect());
    let combined = Memo::new(move |_| combined(state, candidates));
    let combine = Combine {
        state,
        texts,
        candidates,
        combined,
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

fn combined(state: State, candidates: RwSignal<Vec<Candidate>>) -> Combined {
    candidates.with(|candidates| {
        let ticked = candidates.iter().filter(|candidate| candidate.is_ticked.get());
        let combination =
            Combination::of(ticked.map(|candidate| &candidate.measurement), &state.instrument());
        let mut of_ticked = combination.sources().iter().copied();
        let sources = candidates
            .iter()
            .map(|candidate| candidate.is_ticked.get().then(|| of_ticked.next()).flatten())
            .collect();
        Combined { combination, sources }
    })
}

impl Combine {
    /// Adds those that are not there yet.
    fn add(self, more: Vec<Candidate>) {
        self.candidates.update(|candidates| {
            let known: BTreeSet<_> =
                candidates.iter().filter_map(|candidate| candidate.link.clone()).collect();
            let is_new =
                |candidate: &Candidate| candidate.link.as_ref().is_none_or(|link| !known.contains(link));
            candidates.extend(more.into_iter().filter(is_new));
        });
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
        let threshold = self.group_threshold();
        self.combined.with(|combined| combined.combination.result(&self.state.instrument(), threshold))
    }
}
