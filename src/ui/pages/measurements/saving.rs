//! Saving measurements as files.

use super::list_state::ListState;
use super::notice::Notice;
use crate::browser::storage::StorageScope;
use crate::domain::Measurement;
use crate::ui::pages::device::{Saving, save, save_as_it_is};
use leptos::prelude::*;

impl ListState {
    /// Saves measurements as one file.
    pub(super) fn save(self, measurements: Vec<(Option<StorageScope>, Measurement)>) {
        match save(self.state, measurements) {
            Saving::Saved(name) => self.tell_saved(name),
            Saving::TooLarge => self.tell(self.texts.keep_file_too_large().to_owned(), String::new()),
        }
    }

    /// Saves all measurements as one file. One that is stored twice, on the device and in the tab, is in it once.
    pub(super) fn save_all(self) {
        let mut all: Vec<(Option<StorageScope>, Measurement)> = Vec::new();
        for entry in self.entries.get_untracked() {
            let Some(measurement) = entry.measurement() else { continue };
            match all.iter_mut().find(|(_, other)| other.id() == measurement.id()) {
                Some((_, other)) => _ = other.merge(measurement),
                None => all.push((entry.place, measurement.clone())),
            }
        }
        self.save(all);
    }

    /// Saves a value that cannot be read, unchanged.
    pub(super) fn save_as_it_is(self, id: &str, stored: &str) {
        self.tell_saved(save_as_it_is(id, stored));
    }

    fn tell_saved(self, name: String) {
        let text = self.texts.keep_file_saved(&name);
        self.show(Notice { text, name, undo: None, is_saved: true });
    }
}
