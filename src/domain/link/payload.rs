//! What is in the envelope, of this version: which questionnaire, what kind of content, its numbers and its texts.

use super::mixed_radix::{DigitReader, DigitWriter};
use super::text_codec::{TextForm, TextReader, TextWriter};
use super::{LinkError, LinkRefusal};
use crate::domain::instrument::{Fingerprint, Instrument};

/// What kind of content a link has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A result that is shared.
    Result,
    /// A measurement to go on with.
    Measurement,
}

/// The first byte: what kind of content, and in which form its texts are.
const fn first_byte(kind: Kind, form: TextForm) -> u8 {
    match (kind, form) {
        (Kind::Result, TextForm::Plain) => 0,
        (Kind::Result, TextForm::Deflated) => 1,
        (Kind::Measurement, TextForm::Plain) => 2,
        (Kind::Measurement, TextForm::Deflated) => 3,
    }
}

/// What such a byte says.
const fn kind_and_form(first_byte: u8) -> Option<(Kind, TextForm)> {
    match first_byte {
        0 => Some((Kind::Result, TextForm::Plain)),
        1 => Some((Kind::Result, TextForm::Deflated)),
        2 => Some((Kind::Measurement, TextForm::Plain)),
        3 => Some((Kind::Measurement, TextForm::Deflated)),
        _ => None,
    }
}

/// The parts of a body.
#[derive(Debug)]
pub(super) struct Payload {
    pub(super) kind: Kind,
    pub(super) fingerprint: Fingerprint,
    /// The id of the questionnaire.
    pub(super) id: String,
    /// The version of its wording.
    pub(super) version: String,
    pub(super) digits: DigitReader,
    pub(super) texts: TextReader,
}

/// The body with this content.
///
/// # Errors
/// [`LinkRefusal::TooLarge`].
pub(super) fn pack(
    kind: Kind,
    instrument: &Instrument,
    digits: DigitWriter,
    texts: TextWriter,
) -> Result<Vec<u8>, LinkRefusal> {
    let (form, texts) = texts.into_bytes()?;
    let mut body = vec![first_byte(kind, form)];
    body.extend(Fingerprint::of(instrument).to_bytes());
    for name in [instrument.id(), instrument.version()] {
        body.push(u8::try_from(name.len()).map_err(|_| LinkRefusal::TooLarge)?);
        body.extend(name.as_bytes());
    }
    let numbers = digits.into_bytes()?;
    body.extend(u16::try_from(numbers.len()).map_err(|_| LinkRefusal::TooLarge)?.to_be_bytes());
    body.extend(numbers);
    body.extend(texts);
    Ok(body)
}

/// The parts of such a body.
///
/// # Errors
/// [`LinkError::Newer`] for a kind that this program does not know; [`LinkError::Damaged`], [`LinkError::TooLarge`].
pub(super) fn unpack(body: &[u8]) -> Result<Payload, LinkError> {
    let (first, rest) = body.split_first().ok_or(LinkError::Damaged)?;
    let (kind, form) = kind_and_form(*first).ok_or(LinkError::Newer(*first))?;
    let (mut payload, texts) = parts(kind, rest).ok_or(LinkError::Damaged)?;
    payload.texts = TextReader::new(form, texts)?;
    Ok(payload)
}

/// The parts after the first byte, and the bytes of the texts, which are not read yet.
fn parts(kind: Kind, rest: &[u8]) -> Option<(Payload, &[u8])> {
    let (fingerprint, rest) = rest.split_first_chunk()?;
    let (id, rest) = name(rest)?;
    let (version, rest) = name(rest)?;
    let (length, rest) = rest.split_first_chunk()?;
    let (numbers, texts) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
    let fingerprint = Fingerprint::from_bytes(*fingerprint);
    let digits = DigitReader::new(numbers)?;
    Some((Payload { kind, fingerprint, id, version, digits, texts: TextReader::default() }, texts))
}

/// A short text after its length, and what comes after it.
fn name(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first()?;
    let (name, rest) = rest.split_at_checked(usize::from(*length))?;
    Some((String::from_utf8(name.to_vec()).ok()?, rest))
}
