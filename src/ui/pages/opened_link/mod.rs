//! What a link opens: a result that somebody shared, to look at, or one's own measurement, to continue. Nothing of it
//! is stored until a person asks for that, and what is on the device stays as it is.

mod arrived;
mod paste;
mod refused;
mod viewer;

pub(super) use paste::PasteLink;
pub(super) use refused::why;

use super::result;
use crate::domain::link::{Link, LinkContent};
use crate::ui::state::State;
use leptos::prelude::*;

/// The page of a link, given as the fragment of its address; empty when the address no longer holds one.
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
