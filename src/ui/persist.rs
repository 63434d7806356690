//! Keeps the measurement: an answer at once, what is typed when the typing rests, all when one leaves; and takes over
//! what another tab changes.

use super::state::State;
use crate::browser::storage::{self, Keeper, Place, StorageError};
use crate::browser::{clock, page, random};
use crate::domain::{Measurement, MeasurementId, Moment, Recovered};
use leptos::prelude::*;
use std::time::Duration;

/// How the measurement is kept: a named state, shown on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing was filled in yet.
    Nothing,
    /// It was found when the page opened.
    Found,
    /// It was changed, and is about to be written.
    Pending,
    /// It was written and read back at this moment.
    Kept(Moment),
    /// It is in memory only, and why.
    NotKept(StorageError),
}

/// What was wrong with what was stored. It stays there as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is the matter.
    pub kind: FaultKind,
    /// The measurement of which the stored value can be saved as a file; `None` when nothing is there.
    pub damaged: Option<MeasurementId>,
}

/// What is the matter with what was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// It is damaged. One goes on with a version that was last changed at this moment.
    Recovered(Moment),
    /// It cannot be read, and there is no other version.
    Unreadable,
    /// A newer program wrote it.
    Newer,
}

/// What a page begins with.
#[derive(Debug)]
pub struct Beginning {
    /// The measurement that was kept.
    pub measurement: Option<Measurement>,
    /// How it is kept.
    pub keeping: Keeping,
    /// What is wrong with it.
    pub fault: Option<Fault>,
    /// Keeps it from here on.
    pub keeper: Keeper,
}

/// What is being typed is written when nothing was typed for one to two of these, so at most 400 ms after the last key…
const REST: Duration = Duration::from_millis(200);
/// …and also when the typing does not rest, after so many of them.
const MOST_RESTS: u8 = 10;

/// Typing that is to be kept.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typing {
    is_pending: bool,
    is_timed: bool,
    goes_on: bool,
    rests: u8,
}

/// What was kept of this instrument, and how that is to be told.
#[must_use]
pub fn find(instrument_id: &str) -> Beginning {
    let (found, keeping) = match storage::find(instrument_id) {
        Ok(found) => (found, Keeping::Nothing),
        Err(error) => (None, Keeping::NotKept(error)),
    };
    let nothing = Beginning { measurement: None, keeping, fault: None, keeper: Keeper::new(Place::Device) };
    let Some(storage::Found { id, recovered, keeper }) = found else { return nothing };
    let fault = |kind, is_there: bool| Some(Fault { kind, damaged: is_there.then_some(id) });
    match recovered {
        Recovered::Whole(measurement) => {
            Beginning { measurement: Some(*measurement), keeping: Keeping::Found, fault: None, keeper }
        }
        Recovered::FromJournal { measurement, error } => {
            let fault = fault(FaultKind::Recovered(measurement.changed()), error.is_some());
            // Under a key of its own, so that the damaged one stays under its.
            let measurement = if error.is_some() { copy(&measurement) } else { *measurement };
            Beginning { measurement: Some(measurement), keeping: Keeping::Found, fault, keeper }
        }
        Recovered::Newer(_) => Beginning { fault: fault(FaultKind::Newer, true), ..nothing },
        Recovered::Lost(_) => Beginning { fault: fault(FaultKind::Unreadable, true), ..nothing },
    }
}

/// Listens for what happens elsewhere: another tab that writes, and this one being left or shown again.
pub fn listen(state: State) {
    storage::on_change_elsewhere(move |key, value| {
        let Some(measurement) = state.measurement_now() else { return };
        if key.is_none_or(|key| storage::is_key_of(&key, measurement.id())) {
            hear(state, measurement, value);
        }
    });
    page::on_leaving_or_returning(move || {
        if let Some(measurement) = state.measurement_now() {
            hear(state, measurement, None);
        }
    });
}

/// Takes over what another tab wrote. The message is taken over even when something else is stored by now: it may be
/// all there is left of it. Then what is stored is looked at, and gets what it lacks.
fn hear(state: State, mut measurement: Measurement, message: Option<String>) {
    let has_changed = message
        .and_then(|text| Measurement::read(&text).ok())
        .and_then(|other| measurement.merge(&other).ok())
        .is_some_and(|merged| merged.has_changed);
    let mut has_to_write = has_changed;
    state.with_keeper(&mut |keeper, typing| {
        has_to_write |= typing.is_pending || keeper.is_behind(&measurement);
    });
    if has_to_write {
        keep(state, measurement);
    }
}

/// Keeps the measurement as it is now.
pub fn keep_now(state: State) {
    if let Some(measurement) = state.measurement_now() {
        keep(state, measurement);
    }
}

/// Keeps the measurement when the typing rests.
pub fn keep_soon(state: State) {
    state.set_pending();
    let mut was_timed = true;
    state.with_keeper(&mut |_, typing| {
        was_timed = typing.is_timed;
        *typing = Typing { is_pending: true, is_timed: true, goes_on: true, ..*typing };
    });
    if !was_timed {
        set_timeout(move || rest(state), REST);
    }
}

fn rest(state: State) {
    let mut waits = false;
    state.with_keeper(&mut |_, typing| {
        waits = typing.is_pending && typing.goes_on && typing.rests < MOST_RESTS;
        *typing = if waits {
            Typing { goes_on: false, rests: typing.rests + 1, ..*typing }
        } else {
            Typing { is_pending: typing.is_pending, ..Typing::default() }
        };
    });
    if waits {
        set_timeout(move || rest(state), REST);
    } else {
        keep_typed(state);
    }
}

/// Keeps what was typed and not kept yet.
pub fn keep_typed(state: State) {
    let mut is_pending = false;
    state.with_keeper(&mut |_, typing| is_pending = typing.is_pending);
    if is_pending {
        keep_now(state);
    }
}

/// Writes what is in memory where it disappeared. Only when a person asks for it.
pub fn keep_again(state: State) {
    renew(state);
    keep_now(state);
}

fn keep(state: State, mut measurement: Measurement) {
    let mut kept = write(state, &mut measurement);
    if kept == Err(StorageError::Damaged) {
        let kind = FaultKind::Recovered(measurement.changed());
        state.set_fault(Some(Fault { kind, damaged: Some(measurement.id().clone()) }));
        measurement = copy(&measurement);
        renew(state);
        kept = write(state, &mut measurement);
    }
    state.take_over(measurement);
    state.set_keeping(match kept {
        Ok(()) => Keeping::Kept(clock::now()),
        Err(error) => Keeping::NotKept(error),
    });
}

fn write(state: State, measurement: &mut Measurement) -> Result<(), StorageError> {
    let mut kept = Ok(());
    state.with_keeper(&mut |keeper, typing| {
        typing.is_pending = false;
        kept = keeper.keep(measurement);
    });
    kept
}

fn renew(state: State) {
    state.with_keeper(&mut |keeper, _| *keeper = Keeper::new(keeper.place()));
}

/// Asks the browser, once, not to clear by itself what is kept: at the end, when there is something to lose.
pub fn ask_to_stay(state: State) {
    if state.place() == Place::Device {
        storage::ask_to_stay();
    }
}

fn copy(measurement: &Measurement) -> Measurement {
    measurement.copy(random::id().into())
}
