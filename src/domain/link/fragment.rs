use super::mixed_radix::DigitWriter;
use super::payload::{self, Kind};
use super::text_codec::TextWriter;
use super::{LINK_MARK, Link, LinkContent, LinkRefusal, envelope, measurement_codec, result_codec};
use crate::domain::Measurement;
use crate::domain::instrument::Instrument;
use crate::domain::result::{Extras, SharedResult};

/// The part of an address after `#` that carries something: [`LINK_MARK`] and letters, digits, `-` and `_`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkFragment(String);

impl LinkFragment {
    /// The fragment that carries a result.
    ///
    /// # Errors
    /// [`LinkRefusal::AnotherInstrument`] when it is a result of another instrument; [`LinkRefusal::TooLarge`].
    pub fn of_result(result: &SharedResult, instrument: &Instrument) -> Result<Self, LinkRefusal> {
        if !result.is_of(instrument) {
            return Err(LinkRefusal::AnotherInstrument);
        }
        let (mut digits, mut texts) = (DigitWriter::default(), TextWriter::default());
        result_codec::write(&mut digits, &mut texts, result, instrument)?;
        let body = payload::pack(Kind::Result, instrument, digits, texts)?;
        Self::of_body(&body)?.holding(&LinkContent::Result(Box::new(result.clone())), instrument)
    }

    /// The fragment with which somebody goes on with their own measurement on another device. What is not ticked stays
    /// behind, as if it had never been filled in; so where the other device has it, it is kept there.
    ///
    /// # Errors
    /// [`LinkRefusal::AnotherInstrument`] when it was begun with another wording than that of `instrument`;
    /// [`LinkRefusal::Team`] for a team, of which the [result](Self::of_result) can be passed on;
    /// [`LinkRefusal::TooLarge`].
    pub fn of_measurement(
        measurement: &Measurement,
        instrument: &Instrument,
        extras: Extras,
    ) -> Result<Self, LinkRefusal> {
        let measurement = measurement.taking_along(extras);
        let (mut digits, mut texts) = (DigitWriter::default(), TextWriter::default());
        measurement_codec::write(&mut digits, &mut texts, &measurement, instrument)?;
        let body = payload::pack(Kind::Measurement, instrument, digits, texts)?;
        Self::of_body(&body)?.holding(&LinkContent::Measurement(Box::new(measurement)), instrument)
    }

    /// The fragment as text, without `#`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The whole address, with this fragment in the place of the one that `page` may have.
    #[must_use]
    pub fn url(&self, page: &str) -> String {
        let page = page.split('#').next().unwrap_or(page);
        format!("{page}#{}", self.0)
    }

    fn of_body(body: &[u8]) -> Result<Self, LinkRefusal> {
        Ok(Self(format!("{LINK_MARK}{}", envelope::seal(body)?)))
    }

    /// This fragment, when it gives back exactly what it was made of. It does not when that refers to what the instrument
    /// does not have, or was asked in other words.
    fn holding(self, content: &LinkContent, instrument: &Instrument) -> Result<Self, LinkRefusal> {
        let read = Link::read(&self.0).and_then(|link| link.open(instrument));
        if read.as_ref() == Ok(content) { Ok(self) } else { Err(LinkRefusal::AnotherInstrument) }
    }
}
