use super::states::Found;
use crate::domain::instrument::{Instrument, StatementId};
use crate::domain::{Ballot, Measurement, Rewording, WordingRelation};
use std::collections::BTreeSet;

/// What becomes of a measurement when it is put together with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// It counts.
    Counts {
        /// How many statements do not, because they were asked in other words, or not asked.
        without: usize,
    },
    /// It holds the same response as the one at this place, which is the later state, and counts.
    Earlier(usize),
    /// It does not count.
    LeftOut(LeftOut),
}

/// Why a measurement does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// It answers another questionnaire.
    AnotherInstrument,
    /// It was made with an old program, which did not keep the words in which it was asked.
    UnknownWording,
    /// The steps had other names.
    AnotherScale,
    /// All that was answered was asked in other words.
    Reworded,
    /// Nothing is answered.
    Empty,
    /// It is the result of a team: nobody can tell who is in it already.
    Team,
}

/// The person in a measurement, with the answers that count.
pub(super) fn person(measurement: &Measurement, instrument: &Instrument) -> Result<Found, LeftOut> {
    let Some(response) = measurement.response() else { return Err(LeftOut::Team) };
    let without = match measurement.relation(instrument) {
        WordingRelation::Same => BTreeSet::new(),
        WordingRelation::Reworded(rewording) => asked_otherwise(rewording),
        WordingRelation::NotKnown => return Err(LeftOut::UnknownWording),
        WordingRelation::AnotherInstrument => return Err(LeftOut::AnotherInstrument),
    };
    if measurement.instrument().has_other_scale(instrument.scale()) {
        return Err(LeftOut::AnotherScale);
    }
    let cast = Ballot::cast(response, instrument);
    let is_answered = |ballot: &Ballot| ballot.answers().values().any(Option::is_some);
    let has_any = is_answered(&cast);
    let ballot = cast.without(&without);
    match (has_any, is_answered(&ballot)) {
        (false, _) => Err(LeftOut::Empty),
        (true, false) => Err(LeftOut::Reworded),
        (true, true) => Ok(Found { measurement: measurement.clone(), ballot, without: without.len() }),
    }
}

/// The statements that were asked in other words, or not at all.
fn asked_otherwise(rewording: Rewording) -> BTreeSet<StatementId> {
    rewording.reworded.into_iter().chain(rewording.new).collect()
}
