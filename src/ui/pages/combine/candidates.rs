use crate::browser::{clock, library};
use crate::domain::Measurement;
use crate::domain::link::{Link, LinkContent, LinkError, links_in};
use crate::ui::pages::opened_link::why;
use crate::ui::state::State;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A measurement that can take part.
#[derive(Clone)]
pub(super) struct Candidate {
    pub measurement: Measurement,
    /// The link that brought it; `None` for one that is stored.
    pub link: Option<String>,
    /// Whether it does.
    pub is_ticked: RwSignal<bool>,
}

impl Candidate {
    fn new(measurement: Measurement, link: Option<String>) -> Self {
        Self { measurement, link, is_ticked: RwSignal::new(true) }
    }
}

/// The stored measurements with these ids, and how many are not there any more.
pub(super) fn of_ids(ids: &str) -> (Vec<Candidate>, usize) {
    let ids: Vec<_> = ids.split('/').filter(|id| !id.is_empty()).collect();
    let found: Vec<_> = ids.iter().filter_map(|id| library::find(id)).collect();
    let missing = ids.len() - found.len();
    (found.into_iter().map(|(_, measurement)| Candidate::new(measurement, None)).collect(), missing)
}

/// What the collected links bring, and why others could not be read. It is in memory only.
pub(super) fn of_links(state: State) -> (Vec<Candidate>, Vec<String>) {
    let (texts, instrument) = (state.texts(), state.instrument());
    let links = match links_in(&state.collected()) {
        Ok(links) => links,
        Err(error) => return (Vec::new(), vec![why(texts, &instrument, &error)]),
    };
    let (mut candidates, mut refused): (Vec<Candidate>, Vec<String>) = Default::default();
    let mut known = BTreeSet::new();
    for (number, link) in (1_usize..).zip(links) {
        // The same link twice is nothing new.
        if !known.insert(link.clone()) {
            continue;
        }
        match measurement(state, &link) {
            Ok(measurement) => candidates.push(Candidate::new(measurement, Some(link))),
            Err(error) => refused.push(texts.combine_refused(number, why(texts, &instrument, &error))),
        }
    }
    (candidates, refused)
}

/// What a link brings. The link of a result has no names of its own for what is in it: it gets itself as its name, so
/// that the same link twice is the same response.
fn measurement(state: State, link: &str) -> Result<Measurement, LinkError> {
    let instrument = state.instrument();
    Ok(match Link::read(link)?.open(&instrument)? {
        LinkContent::Measurement(measurement) => *measurement,
        LinkContent::Result(shared) => {
            let (id, response) = (link.to_owned().into(), link.to_owned().into());
            shared.to_measurement(&instrument, id, response, clock::noon(shared.begun()))
        }
    })
}
