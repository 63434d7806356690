use super::payload::{self, Kind, Payload};
use super::{LinkError, envelope, find, measurement_codec, result_codec};
use crate::domain::Measurement;
use crate::domain::instrument::{Fingerprint, Instrument};
use crate::domain::result::SharedResult;

/// A link that came over whole. What is in it can be read once its questionnaire is there.
#[derive(Debug)]
pub struct Link(Payload);

/// What a link brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkContent {
    /// A result to look at.
    Result(Box<SharedResult>),
    /// A measurement to go on with: it is new to the device, or merges with the one that is there (see
    /// [`SyncState`](crate::domain::SyncState)).
    Measurement(Box<Measurement>),
}

impl Link {
    /// The first link in a text: a fragment, a whole address, or a mail around it.
    ///
    /// # Errors
    /// Every [`LinkError`] but [`LinkError::AnotherInstrument`].
    pub fn read(text: &str) -> Result<Self, LinkError> {
        let body = envelope::open(&find::code(text)?)?;
        Ok(Self(payload::unpack(&body)?))
    }

    /// The id of its questionnaire. It comes out of the link: check it before anything is loaded by it.
    #[must_use]
    pub fn instrument_id(&self) -> &str {
        &self.0.id
    }

    /// The version of the wording of its questionnaire.
    #[must_use]
    pub fn instrument_version(&self) -> &str {
        &self.0.version
    }

    /// What it brings.
    ///
    /// # Errors
    /// [`LinkError::AnotherInstrument`] when it belongs to another questionnaire or another wording than that of
    /// `instrument`; [`LinkError::Damaged`] for what this tool never wrote.
    pub fn open(self, instrument: &Instrument) -> Result<LinkContent, LinkError> {
        let Payload { kind, fingerprint, id, version, mut digits, mut texts } = self.0;
        if fingerprint != Fingerprint::of(instrument) || id != instrument.id() {
            return Err(LinkError::AnotherInstrument { id, version });
        }
        let content = match kind {
            Kind::Result => result_codec::read(&mut digits, &mut texts, instrument)
                .map(|result| LinkContent::Result(Box::new(result))),
            Kind::Measurement => measurement_codec::read(&mut digits, &mut texts, instrument)
                .map(|measurement| LinkContent::Measurement(Box::new(measurement))),
        };
        let is_all_read = digits.finish().and(texts.finish()).is_some();
        content.filter(|_| is_all_read).ok_or(LinkError::Damaged)
    }
}
