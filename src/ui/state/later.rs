//! The pages that come later, each with what it shows.

use super::State;
use crate::browser::later::LaterPage;
use crate::domain::Measurement;
use leptos::prelude::*;
use std::sync::Arc;

impl State {
    fn instrument_file(self) -> Arc<[u8]> {
        self.loaded.with_value(|loaded| Arc::clone(&loaded.file))
    }

    fn stored(self) -> Option<String> {
        self.measurement.with_untracked(|measurement| measurement.as_ref().map(Measurement::to_stored))
    }

    /// The result of the measurement as it is now; `None` when nothing was begun.
    #[must_use]
    pub fn result(self) -> Option<LaterPage> {
        Some(LaterPage::Result { instrument: self.instrument_file(), measurement: self.stored()? })
    }

    /// The page with all measurements that are kept.
    #[must_use]
    pub fn measurements(self) -> LaterPage {
        LaterPage::Measurements { instrument: self.instrument_file(), measurement: self.stored() }
    }

    /// The page about the questionnaire and the tool.
    #[must_use]
    pub fn about(self) -> LaterPage {
        LaterPage::About { instrument: self.instrument_file() }
    }
}
