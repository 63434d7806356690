use crate::browser::storage::{StorageError, StorageScope};
use crate::browser::{library, random};
use crate::domain::{Measurement, SyncState};
use crate::ui::components::TickCard;
use crate::ui::measurement_text;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// A measurement of one's own that a link brings here: what it is, and what going on with it would do. It is kept only when a
/// person goes on.
pub(super) fn arrived(state: State, measurement: Measurement) -> impl IntoView + use<> {
    let (texts, instrument) = (state.texts(), state.instrument());
    let kept = library::find(measurement.id().as_str());
    let sync_state = SyncState::of(&measurement, kept.as_ref().map(|(_, kept)| kept));
    let place = kept.map(|(place, _)| place);
    let effect = match sync_state {
        SyncState::New => texts.arrived_new(),
        SyncState::Same => texts.arrived_same(),
        SyncState::Newer => texts.arrived_newer(),
        SyncState::Older => texts.arrived_older(),
        SyncState::Diverged => texts.arrived_diverged(),
        SyncState::Apart => texts.arrived_apart(),
    };
    let facts = [
        measurement_text::who(texts, &instrument, &measurement),
        texts.measurements_begun(measurement_text::moment(texts, measurement.begun())),
        measurement_text::progress(texts, &instrument, &measurement),
    ];
    view! {
        <div class="narrow">
        <h1 tabindex="-1">{texts.arrived_title()}</h1>
        <p class="lead">{texts.arrived_lead()}</p>
        <ul class="facts">{facts.map(|fact| view! { <li>{fact}</li> })}</ul>
        <p class="notice">{effect}" "{texts.arrived_not_yet()}</p>
        <GoOn state measurement sync_state place/>
        <p><a href=Route::Start.href()>{texts.arrived_not()}</a></p>
        </div>
    }
}

/// Keeps it, and goes on with it. Where the device has it already it stays where it is.
#[component]
fn GoOn(
    state: State,
    measurement: Measurement,
    sync_state: SyncState,
    place: Option<StorageScope>,
) -> impl IntoView {
    let texts = state.texts();
    let is_shared = RwSignal::new(library::usual_place() == StorageScope::Tab);
    let wrong = RwSignal::new("");
    let go_on = move |_| {
        let new_place = if is_shared.get_untracked() { StorageScope::Tab } else { StorageScope::Device };
        match take_in(state, &measurement, sync_state, place.unwrap_or(new_place)) {
            Ok(()) => state.go(&Route::Tasks),
            Err(error) => wrong.set(measurement_text::error(texts, error)),
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
fn take_in(
    state: State,
    arrived: &Measurement,
    sync_state: SyncState,
    place: StorageScope,
) -> Result<(), StorageError> {
    let mut kept = match (sync_state, library::find(arrived.id().as_str())) {
        (SyncState::Apart, _) => arrived.copy(random::id().into()),
        // What another tab has changed since the page was shown comes along.
        (_, Some((_, kept))) => kept,
        (_, None) => arrived.clone(),
    };
    // Only states that can be merged are; else what is kept stays as it is.
    let _ = kept.merge(arrived);
    state.put(place, &kept)?;
    state.open(place, kept.id())
}
