//! Deleting, and undoing an action.

use super::list_state::ListState;
use super::notice::{Notice, Undo, Way};
use crate::browser::storage::{StorageError, StorageScope};
use crate::domain::Measurement;

impl ListState {
    /// Removes what is stored under an id; it can be put back until the next action.
    pub(super) fn delete(self, place: StorageScope, id: &str, title: String) {
        match self.state.remove(place, id) {
            Ok(deleted) => {
                let text = self.texts.measurements_deleted(&title);
                let way = Way::PutBack(Box::new(deleted));
                let name = title.clone();
                self.show(Notice { text, name, undo: Some(Undo { way, title }), is_saved: false });
            }
            Err(error) => self.tell_error(error),
        }
    }

    /// Stores the version of a measurement that a person chose over the stored one, and returns how to undo that. Every
    /// tab that has it open ends with the chosen version.
    pub(super) fn supersede(self, place: StorageScope, chosen: Measurement) -> Result<Undo, StorageError> {
        let title = self.title(&chosen);
        let before = self.state.supersede(place, chosen)?;
        Ok(Undo { way: Way::Supersede(place, Box::new(before)), title })
    }

    /// Undoes an action.
    pub(super) fn take_back(self, undo: &Undo) {
        let taken_back = match &undo.way {
            Way::PutBack(deleted) => self.state.put_back(deleted),
            Way::Supersede(place, measurement) => {
                self.state.supersede(*place, measurement.as_ref().clone()).map(drop)
            }
        };
        match taken_back {
            Ok(()) => self.tell(self.texts.measurements_undone(&undo.title), undo.title.clone()),
            Err(error) => self.tell_error(error),
        }
    }
}
