//! The one handle to what the page shows, with the verbs that change it.

use super::entry::{Entry, entries};
use super::import::{Conflict, Report};
use super::undo::Undo;
use crate::browser::files::GivenFile;
use crate::browser::library;
use crate::browser::storage::{StorageError, StorageScope};
use crate::browser::{clock, location, page, random};
use crate::domain::instrument::Instrument;
use crate::domain::{Heading, Measurement};
use crate::ui::locales::Texts;
use crate::ui::measurement_text;
use crate::ui::route::Route;
use leptos::prelude::*;
use std::collections::VecDeque;
use std::sync::Arc;

/// The id of the notice, which gets the focus with what it tells.
pub(super) const NOTICE: &str = "notice";

/// A handle to the state of the page; copying it is free.
#[derive(Clone, Copy)]
pub(super) struct ListState {
    pub texts: Texts,
    instrument: StoredValue<Arc<Instrument>>,
    /// What the app has in memory.
    pub window: RwSignal<Option<Measurement>>,
    /// The lines of the list.
    pub entries: RwSignal<Vec<Entry>>,
    /// Why nothing could be listed.
    pub error: RwSignal<Option<StorageError>>,
    /// What became of the last act.
    pub notice: RwSignal<Option<Notice>>,
    /// The measurement that gets another name.
    pub renaming: RwSignal<Option<(StorageScope, Measurement)>>,
    /// Where something is that cannot be read, and under which id, while a person is asked whether it may go.
    pub damaged: RwSignal<Option<(StorageScope, String)>>,
    /// What is to be asked about measurements that were opened.
    pub conflicts: RwSignal<Vec<Conflict>>,
    /// What became of the files that were opened.
    pub reports: RwSignal<Vec<Report>>,
    /// The files that wait to be opened; `None` when none is being read.
    pub waiting: StoredValue<Option<VecDeque<GivenFile>>, LocalStorage>,
    /// What the app has in memory is not what is kept any more.
    pub is_stale: StoredValue<bool>,
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

impl ListState {
    pub(super) fn new(texts: Texts, instrument: Instrument, window: Option<Measurement>) -> Self {
        let (lines, error) = entries(window.as_ref());
        let list = Self {
            texts,
            instrument: StoredValue::new(Arc::new(instrument)),
            window: RwSignal::new(window),
            entries: RwSignal::new(lines),
            error: RwSignal::new(error),
            notice: RwSignal::new(None),
            renaming: RwSignal::new(None),
            damaged: RwSignal::new(None),
            conflicts: RwSignal::new(Vec::new()),
            reports: RwSignal::new(Vec::new()),
            waiting: StoredValue::new_local(None),
            is_stale: StoredValue::new(false),
        };
        // The app goes on with what it has in memory: where that has changed here, it has to begin anew.
        on_cleanup(move || {
            if list.is_stale.try_get_value().unwrap_or_default() {
                location::reload();
            }
        });
        list
    }

    pub(super) fn instrument(self) -> Arc<Instrument> {
        self.instrument.get_value()
    }

    pub(super) fn title(self, measurement: &Measurement) -> String {
        measurement_text::title(self.texts, &self.instrument(), measurement)
    }

    /// Goes on with a measurement.
    pub(super) fn open(self, place: StorageScope, measurement: &Measurement) {
        match library::set_current(place, measurement) {
            Ok(()) => location::load_again(&Route::Tasks.fragment()),
            Err(error) => self.tell_error(error),
        }
    }

    /// Gives a measurement another name, in what is kept of it now.
    pub(super) fn rename(self, place: StorageScope, mut measurement: Measurement, heading: Heading) {
        if let Some((_, kept)) = library::find(measurement.id().as_str()) {
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
    pub(super) fn duplicate(self, place: StorageScope, measurement: &Measurement) {
        let title = self.title(measurement);
        let mut copy = measurement.copy(random::id().into());
        let label = self.texts.measurements_copy(&title);
        copy.set_heading(Heading { label, ..measurement.heading().clone() }, clock::now());
        match self.put(place, &copy) {
            Ok(()) => self.tell(self.texts.measurements_duplicated(self.title(&copy))),
            Err(error) => self.tell_error(error),
        }
    }

    /// Keeps a measurement; when it is the current one, the app has to begin anew.
    pub(super) fn put(self, place: StorageScope, measurement: &Measurement) -> Result<(), StorageError> {
        library::put(place, measurement)?;
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

    pub(super) fn is_current(self, id: &str) -> bool {
        self.window.with_untracked(|window| window.as_ref().is_some_and(|window| window.id().as_str() == id))
    }

    /// Lists anew.
    pub(super) fn refresh(self) {
        let (entries, error) = self.window.with_untracked(|window| entries(window.as_ref()));
        self.entries.set(entries);
        self.error.set(error);
    }

    pub(super) fn tell(self, text: String) {
        self.show(text, None, false);
    }

    pub(super) fn tell_error(self, error: StorageError) {
        self.tell(measurement_text::error(self.texts, error).to_owned());
    }

    /// Shows what became of an act, and lists anew.
    pub(super) fn show(self, text: String, undo: Option<Undo>, is_saved: bool) {
        self.refresh();
        self.notice.set(Some(Notice { text, undo, is_saved }));
        page::focus(NOTICE.to_owned());
    }
}
