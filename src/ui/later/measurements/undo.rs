//! Deleting, and taking back what a person did.

use super::desk::Desk;
use crate::browser::page;
use crate::browser::shelf::{self, Removed};
use crate::browser::storage::Place;
use crate::domain::Measurement;
use leptos::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What takes an act back.
#[derive(Clone)]
pub(super) struct Undo {
    removed: Removed,
    window: Option<Measurement>,
    title: String,
    is_undone: Arc<AtomicBool>,
}

impl Desk {
    /// Removes a measurement; until the next act it can be put back.
    pub(super) fn delete(self, place: Place, measurement: &Measurement) {
        let id = measurement.id().as_str();
        let removed = match shelf::remove(place, id) {
            Ok(removed) => removed,
            Err(error) => return self.tell_error(error),
        };
        let undo = self.undo(removed, measurement);
        // The app does not write again what has disappeared.
        if self.is_current(id) {
            self.window.set(None);
            self.is_stale.set_value(true);
        }
        self.refresh();
        self.show(self.texts.measurements_deleted(&undo.title), Some(undo), false);
    }

    /// What takes back an act on a measurement, of which this was kept.
    pub(super) fn undo(self, removed: Removed, measurement: &Measurement) -> Undo {
        let (title, window) = (self.title(measurement), self.window.get_untracked());
        Undo { removed, window, title, is_undone: Arc::default() }
    }

    /// Keeps a measurement once more when the page is left, unless that was taken back: the app has an other state of it in
    /// memory, and merges that then.
    pub(super) fn put_on_leaving(self, undo: &Undo, place: Place, measurement: &Measurement) {
        let (is_undone, measurement) = (Arc::clone(&undo.is_undone), measurement.clone());
        page::on_leaving_or_returning(move || {
            if !is_undone.load(Ordering::Relaxed) {
                // It could be kept before; there is no page left to tell it on.
                let _ = shelf::put(place, &measurement);
            }
        });
    }

    /// Takes an act back.
    pub(super) fn take_back(self, undo: &Undo) {
        undo.is_undone.store(true, Ordering::Relaxed);
        match shelf::put_back(&undo.removed) {
            Ok(()) => {
                self.window.set(undo.window.clone());
                self.tell(self.texts.measurements_undone(&undo.title));
            }
            Err(error) => self.tell_error(error),
        }
    }
}
