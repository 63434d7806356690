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

    /// The result of the measurement, followed in every change; `None` when nothing was begun.
    #[must_use]
    pub fn result(self) -> Option<LaterPage> {
        let measurement = self.measurement()?.to_stored();
        Some(LaterPage::Result { instrument: self.instrument_file(), measurement })
    }

    /// The page with all measurements that are kept, beside the one in memory as it is now.
    #[must_use]
    pub fn measurements(self) -> LaterPage {
        let measurement = self.measurement_now().as_ref().map(Measurement::to_stored);
        LaterPage::Measurements { instrument: self.instrument_file(), measurement }
    }

    /// The page about the questionnaire and the tool.
    #[must_use]
    pub fn about(self) -> LaterPage {
        LaterPage::About { instrument: self.instrument_file() }
    }
}
