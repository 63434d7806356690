//! The one handle to what the list shows, with the verbs that change it.

use super::entry::{Entry, entries};
use super::import_outcome::{Conflict, Report};
use super::notice::Notice;
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
use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

/// The id of the notice, which gets the focus when it is shown.
pub(super) const NOTICE: &str = "notice";

/// A handle to the state of the page; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct ListState {
    pub texts: Texts,
    pub state: State,
    /// The lines of the list.
    pub entries: RwSignal<Vec<Entry>>,
    /// Why nothing could be listed.
    pub error: RwSignal<Option<StorageError>>,
    /// The outcome of the last action.
    pub notice: RwSignal<Option<Notice>>,
    /// The measurement that is being renamed.
    pub renaming: RwSignal<Option<(StorageScope, Measurement)>>,
    /// The place and id of a value that cannot be read, while a person is asked whether to delete it.
    pub damaged: RwSignal<Option<(StorageScope, String)>>,
    /// The questions about opened measurements that wait for an answer.
    pub conflicts: RwSignal<Vec<Conflict>>,
    /// The outcomes of the opened files.
    pub reports: RwSignal<Vec<Report>>,
    /// The ids of the measurements that are chosen, to do something with all of them.
    pub selected: RwSignal<BTreeSet<String>>,
    /// The ids of what the last files brought.
    pub brought: RwSignal<BTreeSet<String>>,
    /// The files that wait to be read; `None` when none is being read.
    pub waiting: StoredValue<Option<VecDeque<GivenFile>>, LocalStorage>,
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
            selected: RwSignal::new(BTreeSet::new()),
            brought: RwSignal::new(BTreeSet::new()),
            waiting: StoredValue::new_local(None),
        }
    }

    pub(super) fn instrument(self) -> Arc<Instrument> {
        self.state.instrument()
    }

    pub(super) fn title(self, measurement: &Measurement) -> String {
        measurement_text::title(self.texts, &self.instrument(), measurement)
    }

    /// Opens a measurement to fill it in.
    pub(super) fn open(self, place: StorageScope, measurement: &Measurement) {
        let measurement = measurement.clone();
        self.state.replace(move || self.open_now(place, &measurement));
    }

    fn open_now(self, place: StorageScope, measurement: &Measurement) {
        match self.state.open(place, measurement.id()) {
            Ok(()) => self.state.go(&self.first_page(measurement)),
            Err(error) => self.tell_error(error),
        }
    }

    /// The first page of a measurement that is opened: the result of a team, of a report, and of one that is complete;
    /// else the questions.
    fn first_page(self, measurement: &Measurement) -> Route {
        let is_complete = measurement.response().is_none_or(|response| {
            let progress = response.total_progress(&self.instrument());
            progress.answered == progress.asked
        });
        if is_complete || self.state.is_from_report() { Route::Result } else { Route::Tasks }
    }

    /// Renames a measurement, in its currently stored version.
    pub(super) fn rename(self, place: StorageScope, mut measurement: Measurement, heading: Heading) {
        if let Some((_, kept)) = library::find(measurement.id().as_str()) {
            // Includes what another tab has changed meanwhile; something else under this id is not merged.
            let _ = measurement.merge(&kept);
        }
        measurement.set_heading(heading, clock::now());
        match self.state.put(place, &measurement) {
            Ok(()) => {
                let name = self.title(&measurement);
                self.tell(self.texts.measurements_renamed(&name), name);
            }
            Err(error) => self.tell_error(error),
        }
    }

    /// Stores a copy of a measurement, with a name that says so.
    pub(super) fn duplicate(self, place: StorageScope, measurement: &Measurement) {
        let title = self.title(measurement);
        let mut copy = measurement.copy(random::id().into());
        let label = self.texts.measurements_copy(&title);
        copy.set_heading(Heading { label, ..measurement.heading().clone() }, clock::now());
        match self.state.put(place, &copy) {
            Ok(()) => {
                let name = self.title(&copy);
                self.tell(self.texts.measurements_duplicated(&name), name);
            }
            Err(error) => self.tell_error(error),
        }
    }

    /// Rebuilds the list.
    pub(super) fn refresh(self) {
        let (entries, error) = entries(self.state.measurement_now().as_ref());
        self.entries.set(entries);
        self.error.set(error);
    }

    /// Shows the outcome of an action, with the name in it.
    pub(super) fn tell(self, text: String, name: String) {
        self.show(Notice { text, name, undo: None, is_saved: false });
    }

    pub(super) fn tell_error(self, error: StorageError) {
        self.tell(measurement_text::error(self.texts, error).to_owned(), String::new());
    }

    /// Shows the outcome of an action, and rebuilds the list.
    pub(super) fn show(self, notice: Notice) {
        self.refresh();
        self.notice.set(Some(notice));
        page::focus(NOTICE.to_owned());
    }
}
