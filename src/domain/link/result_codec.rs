//! How a shared result is written and read.

use super::mixed_radix::{DigitReader, DigitWriter};
use super::text_codec::{TextReader, TextWriter};
use super::{LinkRefusal, answers_codec, team_codec, words_codec};
use crate::domain::Day;
use crate::domain::instrument::Instrument;
use crate::domain::result::{OwnAnswers, Respondents, SharedResult};

/// The bases of the year, the month and the day, which count from 1.
const DAY: [u64; 3] = [10_000, 13, 32];

/// Writes a result, as far as the instrument has what it refers to.
pub(super) fn write(
    digits: &mut DigitWriter,
    texts: &mut TextWriter,
    result: &SharedResult,
    instrument: &Instrument,
) -> Result<(), LinkRefusal> {
    let (year, month, day) = result.begun().parts();
    let parts = [year.into(), month.into(), day.into()];
    parts.into_iter().zip(DAY).try_for_each(|(part, base)| digits.digit(part, base))?;
    match result.respondents() {
        Respondents::One(own) => {
            digits.truth(false)?;
            answers_codec::write_who(digits, &own.perspective, own.scan, instrument)?;
            answers_codec::write(digits, &own.answers, instrument)?;
        }
        Respondents::Team(team) => {
            digits.truth(true)?;
            team_codec::write(digits, team, instrument)?;
        }
    }
    words_codec::write(digits, texts, result.words(), instrument)
}

/// Reads a result; `None` for what no writer makes.
pub(super) fn read(
    digits: &mut DigitReader,
    texts: &mut TextReader,
    instrument: &Instrument,
) -> Option<SharedResult> {
    let [year, month, day] = DAY.map(|base| digits.digit(base));
    let begun = Day::new(u16::try_from(year?).ok()?, u8::try_from(month?).ok()?, u8::try_from(day?).ok()?)?;
    let is_team = digits.truth()?;
    let respondents = if is_team {
        Respondents::Team(team_codec::read(digits, instrument)?)
    } else {
        let (perspective, scan) = answers_codec::read_who(digits, instrument)?;
        let answers = answers_codec::read(digits, instrument)?;
        Respondents::One(OwnAnswers { perspective, scan, answers })
    };
    let words = words_codec::read(digits, texts, instrument)?;
    Some(SharedResult::restore(instrument, begun, respondents, words))
}
