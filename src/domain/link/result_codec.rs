//! How a shared result is written and read.

use super::mixed_radix::{DigitReader, DigitWriter};
use super::text_codec::{TextReader, TextWriter};
use super::{LinkRefusal, answers_codec, team_codec, words_codec};
use crate::domain::instrument::{Instrument, PrincipleId};
use crate::domain::result::{Extras, OwnAnswers, Respondents, SharedResult, SharedWords};
use crate::domain::{CollectedWords, Day, Note, TeamNotes, TeamResult, TeamWords};
use std::collections::BTreeMap;

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
            team_codec::write(digits, team.counts(), instrument)?;
            let words = SharedWords { notes: paired(team.words()), ..result.words().clone() };
            return words_codec::write(digits, texts, &words, instrument);
        }
    }
    words_codec::write(digits, texts, result.words(), instrument)
}

/// The notes of a team as they are written, in pairs: what stands in one pair says nothing, because both lists are sorted.
fn paired(words: &TeamWords) -> BTreeMap<PrincipleId, Vec<Note>> {
    let pairs = |notes: &TeamNotes| {
        let half = |texts: &[String], at: usize| texts.get(at).cloned().unwrap_or_default();
        let pair = |at| Note { good: half(&notes.good, at), better: half(&notes.better, at) };
        (0..notes.good.len().max(notes.better.len())).map(pair).collect()
    };
    words.notes().iter().map(|(principle, notes)| (principle.clone(), pairs(notes))).collect()
}

/// Reads a result; `None` for what no writer makes.
pub(super) fn read(
    digits: &mut DigitReader,
    texts: &mut TextReader,
    instrument: &Instrument,
) -> Option<SharedResult> {
    let [year, month, day] = DAY.map(|base| digits.digit(base));
    let begun = Day::new(u16::try_from(year?).ok()?, u8::try_from(month?).ok()?, u8::try_from(day?).ok()?)?;
    if digits.truth()? {
        let counts = team_codec::read(digits, instrument)?;
        let SharedWords { heading, notes, confidence, stories, actions } =
            words_codec::read(digits, texts, instrument)?;
        let mut words = CollectedWords { confidence, stories, ..CollectedWords::default() };
        for (principle, notes) in notes {
            notes.into_iter().for_each(|note| words.add_note(principle.clone(), note));
        }
        let team = TeamResult::new(counts, words, instrument)?;
        return Some(SharedResult::of_team(&team, heading, actions, instrument, begun, Extras::ALL));
    }
    let (perspective, scan) = answers_codec::read_who(digits, instrument)?;
    let answers = answers_codec::read(digits, instrument)?;
    let words = words_codec::read(digits, texts, instrument)?;
    Some(SharedResult::of_person(OwnAnswers { perspective, scan, answers }, instrument, begun, words))
}
