use crate::domain::instrument::{Instrument, Statement, StatementId};
use crate::domain::{Content, Count, Measurement, Response, ScaleWords, Text, ordered};
use std::collections::BTreeMap;

/// What a measurement asked.
pub(super) struct Asked<'a> {
    statements: BTreeMap<StatementId, AskedStatement<'a>>,
    /// The words of its scale, where they are known.
    pub(super) scale: Option<&'a ScaleWords>,
}

/// A statement that was asked.
#[derive(Clone, Copy)]
pub(super) struct AskedStatement<'a> {
    /// The words in which it was asked, where they are known.
    pub(super) words: Option<&'a Text>,
    /// How often each answer was given.
    pub(super) count: Count,
}

impl<'a> Asked<'a> {
    /// What a measurement asked: of one person, what the result of that person counts; of a team, what its result shows.
    pub(super) fn of(measurement: &'a Measurement, instrument: &'a Instrument) -> Self {
        let asked: Vec<(StatementId, Count)> = match measurement.content() {
            Content::Response(response) => of_person(measurement, response, instrument),
            Content::Team(team) => {
                team.counts().counts().iter().map(|(id, count)| (id.clone(), count)).collect()
            }
        };
        let statement = |(id, count): (StatementId, Count)| {
            let words = words(measurement, instrument, &id);
            (id, AskedStatement { words, count })
        };
        Self {
            statements: ordered::map(asked.into_iter().map(statement)),
            scale: measurement.instrument().scale(),
        }
    }

    /// A statement that was asked; `None` for one that was not.
    pub(super) fn get(&self, id: &StatementId) -> Option<AskedStatement<'a>> {
        self.statements.get(id).copied()
    }

    /// The statements that were asked.
    pub(super) fn ids(&self) -> impl Iterator<Item = &StatementId> {
        self.statements.keys()
    }
}

/// What one person was asked then. What the questionnaire asks since was not: the measurement has no words of it.
fn of_person(
    measurement: &Measurement,
    response: &Response,
    instrument: &Instrument,
) -> Vec<(StatementId, Count)> {
    let reference = measurement.instrument();
    let is_known = !reference.hash().is_empty();
    let now = instrument.principles().iter().flat_map(|principle| response.asked(instrument, principle));
    let still = now.map(Statement::id).filter(|id| !is_known || reference.statements().contains_key(*id));
    let gone = reference.statements().keys().filter(|id| instrument.statement(id).is_none());
    let count = |id: &StatementId| (id.clone(), Count::of(response.answers.get(id).copied()));
    still.chain(gone).map(count).collect()
}

/// The words in which a statement was asked. A measurement of format 1 does not hold them; they are known where the
/// questionnaire still has the same version.
fn words<'a>(measurement: &'a Measurement, instrument: &'a Instrument, id: &StatementId) -> Option<&'a Text> {
    let reference = measurement.instrument();
    let held = reference.statements().get(id);
    let is_same = reference.hash().is_empty() && reference.version() == instrument.version();
    let now = || {
        let (_, statement) = instrument.statement(id).filter(|_| is_same)?;
        Some(measurement.wording(instrument, statement))
    };
    held.or_else(now)
}
