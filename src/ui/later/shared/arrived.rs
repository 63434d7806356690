use crate::browser::storage::{Place, StorageError};
use crate::browser::{location, random, shelf};
use crate::domain::instrument::Instrument;
use crate::domain::{Measurement, Opening};
use crate::ui::components::TickCard;
use crate::ui::later::words;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use leptos::prelude::*;

/// A measurement of one's own that a link brings here: what it is, and what going on with it would do. It is kept only when a
/// person goes on.
pub(super) fn arrived(
    texts: Texts,
    instrument: &Instrument,
    measurement: Measurement,
) -> impl IntoView + use<> {
    let kept = shelf::find(measurement.id().as_str());
    let opening = Opening::of(&measurement, kept.as_ref().map(|(_, kept)| kept));
    let place = kept.map(|(place, _)| place);
    let effect = match opening {
        Opening::New => texts.arrived_new(),
        Opening::Same => texts.arrived_same(),
        Opening::Newer => texts.arrived_newer(),
        Opening::Older => texts.arrived_older(),
        Opening::Diverged => texts.arrived_diverged(),
        Opening::Apart => texts.arrived_apart(),
    };
    let facts = [
        words::who(texts, instrument, &measurement),
        texts.measurements_begun(words::moment(texts, measurement.begun())),
        words::progress(texts, instrument, &measurement),
    ];
    view! {
        <div class="narrow">
        <h1 tabindex="-1">{texts.arrived_title()}</h1>
        <p class="lead">{texts.arrived_lead()}</p>
        <ul class="facts">{facts.map(|fact| view! { <li>{fact}</li> })}</ul>
        <p class="notice">{effect}" "{texts.arrived_not_yet()}</p>
        <GoOn texts measurement opening place/>
        <p><a href=Route::Start.href()>{texts.arrived_not()}</a></p>
        </div>
    }
}

/// Keeps it, and goes on with it. Where the device has it already it stays where it is.
#[component]
fn GoOn(texts: Texts, measurement: Measurement, opening: Opening, place: Option<Place>) -> impl IntoView {
    let is_shared = RwSignal::new(shelf::usual_place() == Place::Tab);
    let wrong = RwSignal::new("");
    let go_on = move |_| {
        let new_place = if is_shared.get_untracked() { Place::Tab } else { Place::Device };
        match take_in(&measurement, opening, place.unwrap_or(new_place)) {
            Ok(()) => location::load_again(&Route::Tasks.fragment()),
            Err(error) => wrong.set(words::error(texts, error)),
        }
    };
    let shared = place.is_none().then(|| {
        view! {
            <TickCard
                id="shared" label=texts.start_shared() hint=texts.start_shared_hint()
                is_ticked=is_shared
            />
        }
    });
    view! {
        {shared}
        <p class="go">
            <button type="button" class="button primary" data-testid="go-on-here" on:click=go_on>{texts.arrived_go_on()}</button>
        </p>
        <p class="error" role="alert">{wrong}</p>
    }
}

/// Keeps a measurement beside, or merged with, what the device has, and makes it the one that one goes on with.
fn take_in(arrived: &Measurement, opening: Opening, place: Place) -> Result<(), StorageError> {
    let mut kept = match (opening, shelf::find(arrived.id().as_str())) {
        (Opening::Apart, _) => arrived.copy(random::id().into()),
        // What another tab has changed since the page was shown comes along.
        (_, Some((_, kept))) => kept,
        (_, None) => arrived.clone(),
    };
    // Only states that can be merged are; else what is kept stays as it is.
    let _ = kept.merge(arrived);
    shelf::put(place, &kept)?;
    shelf::set_current(place, &kept)
}
