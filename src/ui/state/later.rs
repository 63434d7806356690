//! The pages that come later, each with what it shows.

use super::State;
use crate::browser::later::{LaterKind, LaterPage};
use crate::domain::Measurement;
use leptos::prelude::*;
use std::sync::Arc;

impl State {
    /// A page about the measurement, followed in every change; `None` when nothing was begun.
    #[must_use]
    pub fn later_of_measurement(self, kind: LaterKind) -> Option<LaterPage> {
        let about = self.measurement()?.to_stored();
        Some(self.later(kind, about))
    }

    /// The page with all measurements that are kept, beside the one in memory as it is now.
    #[must_use]
    pub fn measurements(self) -> LaterPage {
        let about = self.measurement_now().as_ref().map(Measurement::to_stored);
        self.later(LaterKind::Measurements, about.unwrap_or_default())
    }

    /// A page that is about no measurement of one's own, with what it is about.
    #[must_use]
    pub fn later(self, kind: LaterKind, about: String) -> LaterPage {
        let instrument = self.loaded.with_value(|loaded| Arc::clone(&loaded.file));
        LaterPage { kind, instrument, about }
    }
}
