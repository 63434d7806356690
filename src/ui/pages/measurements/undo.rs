//! Deleting, and taking back what a person did.

use super::list_state::ListState;
use crate::browser::clock;
use crate::browser::library::{self, Removed};
use crate::browser::storage::{StorageError, StorageScope};
use crate::domain::Measurement;
use leptos::prelude::*;

/// What takes an act back.
#[derive(Clone)]
pub(super) struct Undo {
    way: Way,
    title: String,
}

/// How an act is taken back.
#[derive(Clone)]
enum Way {
    /// What was removed is put back, and is again what the app has in memory.
    PutBack(Removed, Box<Option<Measurement>>),
    /// The measurement becomes as it was.
    Prevail(StorageScope, Box<Measurement>),
}

impl ListState {
    /// Removes what is kept under an id; until the next act it can be put back.
    pub(super) fn delete(self, place: StorageScope, id: &str, title: String) {
        let removed = match library::remove(place, id) {
            Ok(removed) => removed,
            Err(error) => return self.tell_error(error),
        };
        let window = self.window.get_untracked();
        // The app does not write again what has disappeared.
        if self.is_current(id) {
            self.window.set(None);
        }
        // It may tell of what was removed, too.
        self.is_stale.set_value(true);
        let told = self.texts.measurements_deleted(&title);
        self.show(told, Some(Undo { way: Way::PutBack(removed, Box::new(window)), title }), false);
    }

    /// Keeps a state of a measurement that a person chose above the one that is kept, with what takes that back. Every
    /// tab that has it open ends with the chosen one.
    pub(super) fn prevail(self, place: StorageScope, mut chosen: Measurement) -> Result<Undo, StorageError> {
        let title = self.title(&chosen);
        let mut there = library::find(chosen.id().as_str()).map_or_else(|| chosen.clone(), |(_, kept)| kept);
        self.merge_window(&mut there);
        chosen.supersede(&there, clock::now());
        self.put(place, &chosen)?;
        Ok(Undo { way: Way::Prevail(place, Box::new(there)), title })
    }

    /// Takes an act back.
    pub(super) fn take_back(self, undo: &Undo) {
        let taken_back = match &undo.way {
            Way::PutBack(removed, window) => {
                library::put_back(removed).map(|()| self.window.set(window.as_ref().clone()))
            }
            Way::Prevail(place, measurement) => self.prevail(*place, measurement.as_ref().clone()).map(drop),
        };
        match taken_back {
            Ok(()) => self.tell(self.texts.measurements_undone(&undo.title)),
            Err(error) => self.tell_error(error),
        }
    }
}
