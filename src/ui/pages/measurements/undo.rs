//! Deleting, and taking back what a person did.

use super::list_state::ListState;
use crate::browser::storage::{StorageError, StorageScope};
use crate::domain::Measurement;
use crate::ui::state::Deleted;

/// What takes an act back.
#[derive(Clone)]
pub(super) struct Undo {
    way: Way,
    title: String,
}

/// How an act is taken back.
#[derive(Clone)]
enum Way {
    /// What was removed is put back.
    PutBack(Box<Deleted>),
    /// The measurement becomes as it was.
    Supersede(StorageScope, Box<Measurement>),
}

impl ListState {
    /// Removes what is kept under an id; until the next act it can be put back.
    pub(super) fn delete(self, place: StorageScope, id: &str, title: String) {
        match self.state.remove(place, id) {
            Ok(deleted) => {
                let text = self.texts.measurements_deleted(&title);
                let way = Way::PutBack(Box::new(deleted));
                self.show(text, Some(Undo { way, title }), false);
            }
            Err(error) => self.tell_error(error),
        }
    }

    /// Keeps a state of a measurement that a person chose above the one that is kept, with what takes that back. Every
    /// tab that has it open ends with the chosen one.
    pub(super) fn supersede(self, place: StorageScope, chosen: Measurement) -> Result<Undo, StorageError> {
        let title = self.title(&chosen);
        let before = self.state.supersede(place, chosen)?;
        Ok(Undo { way: Way::Supersede(place, Box::new(before)), title })
    }

    /// Takes an act back.
    pub(super) fn take_back(self, undo: &Undo) {
        let taken_back = match &undo.way {
            Way::PutBack(deleted) => self.state.put_back(deleted),
            Way::Supersede(place, measurement) => {
                self.state.supersede(*place, measurement.as_ref().clone()).map(drop)
            }
        };
        match taken_back {
            Ok(()) => self.tell(self.texts.measurements_undone(&undo.title)),
            Err(error) => self.tell_error(error),
        }
    }
}
