//! What a link brings: a result that somebody shared, to look at, or a measurement of one's own, to go on with. Nothing of it
//! is kept before a person says so, and what is on the device stays as it is.

mod arrived;
mod paste;
mod refused;
mod viewer;

pub(super) use paste::PasteLink;

use super::result;
use crate::domain::link::{Link, LinkContent};
use crate::ui::state::State;
use leptos::prelude::*;

/// The page of a link, given as the fragment of its address; empty where that holds none any more.
pub(super) fn content(state: State, link: &str) -> AnyView {
    let (texts, instrument) = (state.texts(), state.instrument());
    if link.is_empty() {
        return refused::no_link(texts).into_any();
    }
    let opened = Link::read(link).and_then(|link| link.open(&instrument));
    match opened {
        Ok(LinkContent::Result(shared)) => viewer::viewer(state, link, &shared).into_any(),
        Ok(LinkContent::Measurement(measurement)) => arrived::arrived(state, *measurement).into_any(),
        Err(error) => refused::refused(texts, &instrument, link, &error).into_any(),
    }
}
