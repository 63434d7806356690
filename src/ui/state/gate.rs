//! The pages that a person must answer before any other is shown.

use super::State;
use crate::browser::location;
use crate::domain::instrument::{Instrument, PerspectiveId};
use crate::domain::{Measurement, Progress, Scan};
use crate::ui::route::Route;
use leptos::prelude::*;

/// What a link that begins a measurement asks for: `?perspective=begeleider&scan=quick`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartLink {
    /// Who answers.
    pub perspective: PerspectiveId,
    /// How much is asked; `None` when the link leaves it open.
    pub scan: Option<Scan>,
}

impl StartLink {
    /// What the address asks for, so that a coach can send the team straight to the first question; `None` when it names
    /// no role of the questionnaire.
    #[must_use]
    pub fn of_address(instrument: &Instrument) -> Option<Self> {
        let perspective = PerspectiveId::from(location::setting("perspective")?);
        instrument.perspective(&perspective)?;
        let scan = location::setting("scan").and_then(|word| Scan::from_word(&word));
        Some(Self { perspective, scan })
    }

    /// Whether it is for another measurement than this one: another role or scan, or one that is complete.
    #[must_use]
    pub fn is_for_another(&self, instrument: &Instrument, measurement: &Measurement) -> bool {
        measurement.response().is_none_or(|response| {
            let Progress { answered, asked } = response.total_progress(instrument);
            response.perspective != self.perspective
                || self.scan.is_some_and(|scan| scan != response.scan)
                || answered == asked
        })
    }
}

impl State {
    /// The page that a person must answer before any other is shown.
    #[must_use]
    pub fn gate(self) -> Option<Route> {
        self.gate.get()
    }

    /// Shows the other pages again.
    pub fn open_gate(self) {
        self.gate.set(None);
    }

    /// Goes on with the stored measurement; a reload then does so too.
    pub fn go_on(self) {
        location::remove_setting("perspective");
        location::remove_setting("scan");
        self.open_gate();
    }

    /// Whether the measurement comes from a report, so that nothing is filled in before a person asks for it.
    #[must_use]
    pub fn is_from_report(self) -> bool {
        self.is_from_report.get()
    }
}
