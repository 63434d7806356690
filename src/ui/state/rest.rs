//! The verbs for a device that many people use, one after another.

use super::State;
use crate::browser::kiosk;
use crate::ui::route::Route;
use leptos::prelude::*;

/// Why somebody is asked whether the answers may be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nobody has done anything for a while.
    Idle,
    /// The person says that they are done.
    Done,
}

impl State {
    /// Asks after a time of rest whether somebody is there, and erases the answers when nobody is.
    pub fn watch_rest(self) {
        kiosk::watch_rest(move |is_over| {
            if is_over {
                self.begin_anew();
            } else if self.measurement.with_untracked(Option::is_some) {
                self.gate.set(Some(Route::Rest(Rest::Idle)));
            }
        });
    }

    /// Asks whether the answers may be erased: the person is done.
    pub fn be_done(self) {
        self.gate.set(Some(Route::Rest(Rest::Done)));
    }

    /// Goes on: somebody is there.
    pub fn stay(self) {
        kiosk::begin_rest();
        self.open_gate();
    }

    /// Erases the answers, for the next person.
    pub fn end_rest(self) {
        self.erase_tab();
        self.begin_anew();
    }

    fn begin_anew(self) {
        self.draft.clear();
        self.draft.is_shared.set(true);
        self.forget();
        self.open_gate();
        self.go(&Route::Start);
    }
}
