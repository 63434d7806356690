//! The one handle to what the page shows, with the verbs that change it.

use super::entry::{Entry, entries};
use super::opening::{Clash, Report};
use super::words;
use crate::browser::shelf::{self, Removed};
use crate::browser::storage::{Place, StorageError};
use crate::browser::{clock, location, page, random};
use crate::domain::instrument::Instrument;
use crate::domain::{Heading, Measurement};
use crate::ui::later::keep::{Saving, save, save_as_it_is};
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use leptos::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The id of the notice, which gets the focus with what it tells.
pub(super) const NOTICE: &str = "notice";

/// A handle to the state of the page; copying it is free.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub texts: Texts,
    instrument: StoredValue<Arc<Instrument>>,
    /// What the app has in memory.
    window: RwSignal<Option<Measurement>>,
    /// The lines of the list.
    pub entries: RwSignal<Vec<Entry>>,
    /// Why nothing could be listed.
    pub error: RwSignal<Option<StorageError>>,
    /// What became of the last act.
    pub notice: RwSignal<Option<Notice>>,
    /// The measurement that gets another name.
    pub renaming: RwSignal<Option<(Place, Measurement)>>,
    /// What is to be asked about measurements that were opened.
    pub clashes: RwSignal<Vec<Clash>>,
    /// What became of the files that were opened.
    pub reports: RwSignal<Vec<Report>>,
    /// What the app has in memory is not what is kept any more.
    is_stale: StoredValue<bool>,
}

/// What became of an act.
#[derive(Clone)]
pub(super) struct Notice {
    /// In words.
    pub text: String,
    /// What takes it back.
    pub undo: Option<Undo>,
    /// A file was saved.
    pub is_saved: bool,
}

/// What takes an act back.
#[derive(Clone)]
pub(super) struct Undo {
    removed: Removed,
    window: Option<Measurement>,
    title: String,
    is_undone: Arc<AtomicBool>,
}

impl Desk {
    pub(super) fn new(texts: Texts, instrument: Instrument, window: Option<Measurement>) -> Self {
        let (lines, error) = entries(window.as_ref());
        let desk = Self {
            texts,
            instrument: StoredValue::new(Arc::new(instrument)),
            window: RwSignal::new(window),
            entries: RwSignal::new(lines),
            error: RwSignal::new(error),
            notice: RwSignal::new(None),
            renaming: RwSignal::new(None),
            clashes: RwSignal::new(Vec::new()),
            reports: RwSignal::new(Vec::new()),
            is_stale: StoredValue::new(false),
        };
        // The app goes on with what it has in memory: where that has changed here, it has to begin anew.
        on_cleanup(move || {
            if desk.is_stale.try_get_value().unwrap_or_default() {
                location::reload();
            }
        });
        desk
    }

    pub(super) fn instrument(self) -> Arc<Instrument> {
        self.instrument.get_value()
    }

    pub(super) fn title(self, measurement: &Measurement) -> String {
        words::title(self.texts, &self.instrument(), measurement)
    }

    /// Goes on with a measurement.
    pub(super) fn open(self, place: Place, measurement: &Measurement) {
        match shelf::set_current(place, measurement) {
            Ok(()) => location::load_again(&Route::Tasks.fragment()),
            Err(error) => self.tell_error(error),
        }
    }

    /// Gives a measurement another name, in what is kept of it now.
    pub(super) fn rename(self, place: Place, mut measurement: Measurement, heading: Heading) {
        if let Some((_, kept)) = shelf::find(measurement.id().as_str()) {
            // What another tab has changed meanwhile comes along; something else under this id is not merged.
            let _ = measurement.merge(&kept);
        }
        measurement.set_heading(heading, clock::now());
        match self.put(place, &measurement) {
            Ok(()) => self.tell(self.texts.measurements_renamed(self.title(&measurement))),
            Err(error) => self.tell_error(error),
        }
    }

    /// Keeps a second one of a measurement, with a name that tells so.
    pub(super) fn duplicate(self, place: Place, measurement: &Measurement) {
        let title = self.title(measurement);
        let mut copy = measurement.copy(random::id().into());
        let label = self.texts.measurements_copy(&title);
        copy.set_heading(Heading { label, ..measurement.heading().clone() }, clock::now());
        match self.put(place, &copy) {
            Ok(()) => self.tell(self.texts.measurements_duplicated(self.title(&copy))),
            Err(error) => self.tell_error(error),
        }
    }

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

    /// Saves measurements as one file.
    pub(super) fn save(self, measurements: Vec<(Option<Place>, Measurement)>) {
        match save(measurements) {
            Saving::Saved(name) => self.tell_saved(name),
            Saving::TooLarge => self.tell(self.texts.keep_file_too_large().to_owned()),
        }
    }

    /// Saves all measurements as one file. One that is kept twice, on the device and in the tab, is in it once.
    pub(super) fn save_all(self) {
        let mut all: Vec<(Option<Place>, Measurement)> = Vec::new();
        for entry in self.entries.get_untracked() {
            let Some(measurement) = entry.measurement() else { continue };
            match all.iter_mut().find(|(_, other)| other.id() == measurement.id()) {
                Some((_, other)) => _ = other.merge(measurement),
                None => all.push((entry.place, measurement.clone())),
            }
        }
        self.save(all);
    }

    /// Saves what cannot be read, as it is.
    pub(super) fn save_as_it_is(self, id: &str, stored: &str) {
        self.tell_saved(save_as_it_is(id, stored));
    }

    /// Keeps a measurement; when it is the current one, the app has to begin anew.
    pub(super) fn put(self, place: Place, measurement: &Measurement) -> Result<(), StorageError> {
        shelf::put(place, measurement)?;
        if self.is_current(measurement.id().as_str()) {
            self.window.set(Some(measurement.clone()));
            self.is_stale.set_value(true);
        }
        Ok(())
    }

    /// Adds to a measurement what only the window has of it.
    pub(super) fn merge_window(self, measurement: &mut Measurement) {
        self.window.with_untracked(|window| {
            // Another measurement is refused, and this one stays as it is.
            let _ = window.as_ref().map(|window| measurement.merge(window));
        });
    }

    fn is_current(self, id: &str) -> bool {
        self.window.with_untracked(|window| window.as_ref().is_some_and(|window| window.id().as_str() == id))
    }

    /// Lists anew.
    pub(super) fn refresh(self) {
        let (entries, error) = self.window.with_untracked(|window| entries(window.as_ref()));
        self.entries.set(entries);
        self.error.set(error);
    }

    fn tell(self, text: String) {
        self.show(text, None, false);
    }

    pub(super) fn tell_error(self, error: StorageError) {
        self.tell(words::error(self.texts, error).to_owned());
    }

    fn tell_saved(self, name: String) {
        self.show(self.texts.keep_file_saved(name), None, true);
    }

    /// Shows what became of an act, and lists anew.
    pub(super) fn show(self, text: String, undo: Option<Undo>, is_saved: bool) {
        self.refresh();
        self.notice.set(Some(Notice { text, undo, is_saved }));
        page::focus(NOTICE.to_owned());
    }
}
