//! How a measurement to go on with is written and read: its answers as digits, its words as texts, and the revision at
//! which each got its value, so that it merges with what the other device has.

use super::mixed_radix::{DigitReader, DigitWriter};
use super::text_codec::{TextReader, TextWriter};
use super::{LinkRefusal, answers_codec, names_codec};
use crate::domain::instrument::Instrument;
use crate::domain::measurement::MeasurementParts;
use crate::domain::{ActionId, ActionPart, Answer, Field, Measurement, Moment, Response, Step};

/// The most agreements, with those that were deleted.
const MOST_ACTIONS: u32 = 200;

/// What can be said to the question about confidence: nothing, or a step.
fn confidences() -> [Option<Step>; 6] {
    let [one, two, three, four, five] = Step::ALL.map(Some);
    [None, one, two, three, four, five]
}

/// Writes a measurement, as far as the instrument has what it refers to.
pub(super) fn write(
    digits: &mut DigitWriter,
    texts: &mut TextWriter,
    measurement: &Measurement,
    instrument: &Instrument,
) -> Result<(), LinkRefusal> {
    let response = measurement.response().ok_or(LinkRefusal::Team)?;
    names_codec::write(digits, texts, measurement.id().as_str())?;
    names_codec::write(digits, texts, response.id.as_str())?;
    let revision = measurement.revision().into();
    digits.whole(revision)?;
    digits.whole(measurement.begun().0)?;
    digits.whole(measurement.changed().0)?;
    answers_codec::write_who(digits, &response.perspective, response.scan, instrument)?;
    answers_codec::write(digits, &response.answers, instrument)?;
    digits.choice(&confidences(), |one| *one == response.closing.confidence)?;
    let actions: Vec<_> = measurement.action_ids().into_iter().collect();
    digits.many(actions.len(), MOST_ACTIONS)?;
    actions.iter().try_for_each(|id| names_codec::write(digits, texts, id.as_str()))?;
    fields(instrument, &actions).into_iter().try_for_each(|field| {
        let (value, stamp) = measurement.part(&field);
        if !matches!(field, Field::Answer(_) | Field::Confidence) {
            texts.text(&value);
        }
        write_stamp(digits, stamp.into(), revision)
    })
}

/// Reads a measurement; `None` for what no writer makes.
pub(super) fn read(
    digits: &mut DigitReader,
    texts: &mut TextReader,
    instrument: &Instrument,
) -> Option<Measurement> {
    let id = names_codec::read(digits, texts)?.into();
    let response_id = names_codec::read(digits, texts)?.into();
    let revision = digits.many(u32::MAX)?;
    let (begun, changed) = (Moment(digits.whole()?), Moment(digits.whole()?));
    let (perspective, scan) = answers_codec::read_who(digits, instrument)?;
    let answers = answers_codec::read(digits, instrument)?;
    let confidence = digits.choice(&confidences())?.map(Answer::Step);
    let actions =
        (0..digits.many(MOST_ACTIONS)?).map(|_| names_codec::read(digits, texts).map(ActionId::from));
    let actions: Vec<_> = actions.collect::<Option<_>>()?;
    let fields = fields(instrument, &actions).into_iter().map(|field| {
        let word = |answer: Option<&Answer>| answer.map_or(String::new(), |answer| answer.word().to_owned());
        let value = match &field {
            Field::Answer(statement) => word(answers.get(statement)),
            Field::Confidence => word(confidence.as_ref()),
            _ => texts.text(),
        };
        Some((field, value, read_stamp(digits, revision)?))
    });
    let fields = fields.collect::<Option<_>>()?;
    let response = Response::new(response_id, perspective, scan);
    let parts = MeasurementParts { id, revision, begun, changed, response, fields };
    Measurement::restore(parts, instrument)
}

/// Every field that a measurement with these agreements can have, in the order in which they are written.
fn fields(instrument: &Instrument, actions: &[ActionId]) -> Vec<Field> {
    let single = [Field::Confidence, Field::Story, Field::Team, Field::Organisation, Field::Label];
    let answers = instrument.statements().map(|(_, statement)| Field::Answer(statement.id().clone()));
    let notes = instrument.principles().iter().map(|principle| principle.id());
    let notes = notes.flat_map(|id| [Field::Good(id.clone()), Field::Better(id.clone())]);
    let actions = actions.iter().flat_map(|id| ActionPart::ALL.map(|part| Field::Action(id.clone(), part)));
    answers.chain(single).chain(notes).chain(actions).collect()
}

/// A stamp is from 1 to the revision; 0 is none.
fn write_stamp(digits: &mut DigitWriter, stamp: u64, revision: u64) -> Result<(), LinkRefusal> {
    let Some(before) = stamp.checked_sub(1) else { return digits.truth(false) };
    digits.truth(true)?;
    digits.digit(before, revision)
}

fn read_stamp(digits: &mut DigitReader, revision: u32) -> Option<u32> {
    if !digits.truth()? {
        return Some(0);
    }
    u32::try_from(digits.digit(revision.into())?).ok()?.checked_add(1)
}
