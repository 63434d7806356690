//! The one handle to what the page shows, with the verbs that change it.

use super::entry::{Entry, entries};
use super::import::{Conflict, Report};
use super::undo::Undo;
use crate::browser::files::GivenFile;
use crate::browser::library;
use crate::browser::storage::{StorageError, StorageScope};
use crate::browser::{clock, page, random};
use crate::domain::instrument::Instrument;
use crate::domain::{Heading, Measurement};
use crate::ui::locales::Texts;
use crate::ui::measurement_text;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;
use std::collections::VecDeque;
use std::sync::Arc;

/// The id of the notice, which gets the focus with what it tells.
pub(super) const NOTICE: &str = "notice";

/// A handle to the state of the page; copying it is free.
#[derive(Clone, Copy)]
pub(super) struct ListState {
    pub texts: Texts,
    pub state: State,
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
    pub(super) fn new(state: State) -> Self {
        let (lines, error) = entries(state.measurement_now().as_ref());
        Self {
            texts: state.texts(),
            state,
            entries: RwSignal::new(lines),
            error: RwSignal::new(error),
            notice: RwSignal::new(None),
            renaming: RwSignal::new(None),
            damaged: RwSignal::new(None),
            conflicts: RwSignal::new(Vec::new()),
            reports: RwSignal::new(Vec::new()),
            waiting: StoredValue::new_local(None),
        }
    }

    pub(super) fn instrument(self) -> Arc<Instrument> {
        self.state.instrument()
    }

    pub(super) fn title(self, measurement: &Measurement) -> String {
        measurement_text::title(self.texts, &self.instrument(), measurement)
    }

    /// Goes on with a measurement.
    pub(super) fn open(self, place: StorageScope, measurement: &Measurement) {
        match self.state.open(place, measurement.id()) {
            Ok(()) => self.state.go(&Route::Tasks),
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
        match self.state.put(place, &measurement) {
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
        match self.state.put(place, &copy) {
            Ok(()) => self.tell(self.texts.measurements_duplicated(self.title(&copy))),
            Err(error) => self.tell_error(error),
        }
    }

    /// Lists anew.
    pub(super) fn refresh(self) {
        let (entries, error) = entries(self.state.measurement_now().as_ref());
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
