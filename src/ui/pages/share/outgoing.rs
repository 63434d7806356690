use super::PrivacyCheck;
use crate::browser::{clock, location};
use crate::domain::Measurement;
use crate::domain::instrument::Instrument;
use crate::domain::link::{LengthClass, LinkFragment, LinkRefusal};
use crate::domain::result::{Extras, SharedResult};
use crate::ui::locales::Texts;
use leptos::prelude::*;
use std::sync::Arc;

/// The id of the field with the link.
pub(super) const LINK: &str = "link";

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Somebody else looks at the result.
    Share,
    /// The same person continues elsewhere.
    GoOn,
}

/// A finished link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outgoing {
    /// The whole address.
    pub(super) url: String,
    /// What it is short enough for.
    pub(super) class: LengthClass,
}

/// Makes a link of a measurement, again after every tick.
#[derive(Clone, Copy)]
pub(super) struct Maker {
    pub(super) purpose: Purpose,
    pub(super) instrument: StoredValue<Arc<Instrument>>,
    pub(super) measurement: StoredValue<Measurement>,
    /// What is ticked.
    pub(super) extras: RwSignal<Extras>,
    /// The check of the texts that are ticked.
    pub(super) privacy_check: PrivacyCheck,
    page: StoredValue<String>,
}

impl Maker {
    pub(super) fn new(
        texts: Texts,
        purpose: Purpose,
        instrument: Arc<Instrument>,
        measurement: Measurement,
    ) -> Self {
        let extras = RwSignal::new(Extras::NONE);
        Self {
            purpose,
            privacy_check: PrivacyCheck::new(texts, &instrument, &measurement, extras.into(), LINK),
            instrument: StoredValue::new(instrument),
            measurement: StoredValue::new(measurement),
            extras,
            page: StoredValue::new(location::page_for_links(texts.language().code())),
        }
    }

    /// The link with what is ticked.
    pub(super) fn outgoing(self) -> Memo<Result<Outgoing, LinkRefusal>> {
        Memo::new(move |_| {
            let fragment = self.fragment(self.extras.get())?;
            let url = self.page.with_value(|page| fragment.url(page));
            Ok(Outgoing { class: LengthClass::of(&url), url })
        })
    }

    fn fragment(self, extras: Extras) -> Result<LinkFragment, LinkRefusal> {
        self.instrument.with_value(|instrument| {
            self.measurement.with_value(|measurement| match self.purpose {
                Purpose::Share => {
                    let begun = clock::day(measurement.begun()).ok_or(LinkRefusal::TooLarge)?;
                    let result = SharedResult::of_measurement(measurement, instrument, begun, extras)?;
                    LinkFragment::of_result(&result, instrument)
                }
                Purpose::GoOn => LinkFragment::of_measurement(measurement, instrument, extras),
            })
        })
    }
}
