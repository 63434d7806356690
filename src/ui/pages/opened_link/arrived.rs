use crate::browser::storage::{StorageError, StorageScope};
use crate::browser::{library, random};
use crate::domain::{Measurement, SyncState};
use crate::ui::components::{TickCard, after_names};
use crate::ui::measurement_text;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// One's own measurement from a link: what it is, and what continuing with it would do. It is stored only when the
/// person continues.
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
    let who = after_names(measurement_text::who(texts, &instrument, &measurement));
    let facts = [
        texts.measurements_begun(measurement_text::moment(texts, measurement.begun())),
        measurement_text::progress(texts, &instrument, &measurement),
    ];
    view! {
        <div class="narrow">
        <h1 tabindex="-1">{texts.arrived_title()}</h1>
        <p class="lead">{texts.arrived_lead()}</p>
        <ul class="facts"><li>{who}</li>{facts.map(|fact| view! { <li>{fact}</li> })}</ul>
        <p class="notice">{effect}" "{texts.arrived_not_yet()}</p>
        <GoOn state measurement sync_state place/>
        <p><a href=Route::Start.href()>{texts.arrived_not()}</a></p>
        </div>
    }
}

/// Stores it and continues with it. If the device already has it, it stays where it is stored.
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
        let measurement = measurement.clone();
        state.replace(move || match take_in(state, &measurement, sync_state, place.unwrap_or(new_place)) {
            Ok(()) => state.go(&Route::Tasks),
            Err(error) => wrong.set(measurement_text::error(texts, error)),
        });
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
        <p class="error" role="alert" prop:textContent=move || wrong.get()></p>
    }
}

/// Stores a measurement beside what the device has, or merged with it, and makes it the current one.
fn take_in(
    state: State,
    arrived: &Measurement,
    sync_state: SyncState,
    place: StorageScope,
) -> Result<(), StorageError> {
    let mut kept = match (sync_state, library::find(arrived.id().as_str())) {
        (SyncState::Apart, _) => arrived.copy(random::id().into()),
        // Includes what another tab has changed since the page was shown.
        (_, Some((_, kept))) => kept,
        (_, None) => arrived.clone(),
    };
    // Only versions that can be merged are; otherwise the stored one stays as it is.
    let _ = kept.merge(arrived);
    state.put(place, &kept)?;
    state.open(place, kept.id())
}
