//! How the answers of one person are written: who and how much, and each statement as one of seven.

use super::LinkRefusal;
use super::mixed_radix::{DigitReader, DigitWriter};
use crate::domain::instrument::{Instrument, PerspectiveId, StatementId};
use crate::domain::{Answer, Scan, Step};
use std::collections::BTreeMap;

/// Both scans, in the order in which they are written.
const SCANS: [Scan; 2] = [Scan::Full, Scan::Quick];

/// What can be said to a statement: open, the steps, "weet ik niet".
fn answers() -> [Option<Answer>; 7] {
    let [one, two, three, four, five] = Step::ALL.map(|step| Some(Answer::Step(step)));
    [None, one, two, three, four, five, Some(Answer::Unknown)]
}

/// Writes who answers and how much was asked.
pub(super) fn write_who(
    digits: &mut DigitWriter,
    perspective: &PerspectiveId,
    scan: Scan,
    instrument: &Instrument,
) -> Result<(), LinkRefusal> {
    digits.choice(instrument.perspectives(), |one| one.id() == perspective)?;
    digits.choice(&SCANS, |one| *one == scan)
}

/// Reads who answers and how much was asked.
pub(super) fn read_who(digits: &mut DigitReader, instrument: &Instrument) -> Option<(PerspectiveId, Scan)> {
    let perspective = digits.choice(instrument.perspectives())?.id().clone();
    Some((perspective, *digits.choice(&SCANS)?))
}

/// Writes the answers to the statements that the instrument has.
pub(super) fn write(
    digits: &mut DigitWriter,
    given: &BTreeMap<StatementId, Answer>,
    instrument: &Instrument,
) -> Result<(), LinkRefusal> {
    instrument.statements().try_for_each(|(_, statement)| {
        let answer = given.get(statement.id()).copied();
        digits.choice(&answers(), |one| *one == answer)
    })
}

/// Reads the answers.
pub(super) fn read(
    digits: &mut DigitReader,
    instrument: &Instrument,
) -> Option<BTreeMap<StatementId, Answer>> {
    let mut given = BTreeMap::new();
    for (_, statement) in instrument.statements() {
        if let Some(answer) = *digits.choice(&answers())? {
            given.insert(statement.id().clone(), answer);
        }
    }
    Some(given)
}
