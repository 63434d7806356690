//! What follows from an instrument and the counts of its answers. Everything that a screen or a report shows comes
//! from one [`Profile`], so that no figure is worked out twice.

use super::instrument::{Instrument, LensId, Principle, PrincipleId, StatementId};
use super::{Consensus, Count, Counts, Outcome, Score};

/// A principle has a score when at least this share of its asked statements has one (rule 2 of the scoring rules).
pub(super) const HALF: (usize, usize) = (1, 2);

/// A lens, and the whole, has a score when at least this share of its asked principles has one (rule 2).
const THREE_QUARTERS: (usize, usize) = (3, 4);

/// The scores of a person, a group or a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    respondents: usize,
    total: Count,
    principles: Vec<PrincipleProfile>,
    lenses: Vec<LensProfile>,
    overall: Outcome,
}

/// The scores of a principle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipleProfile {
    /// Which principle.
    pub id: PrincipleId,
    /// Its number, from 1.
    pub number: u8,
    /// The lens it belongs to.
    pub lens: LensId,
    /// Its score: the mean of its statements' scores, if at least half of those that were asked have one.
    pub outcome: Outcome,
    /// Its statements that were asked of anybody, in the order of the instrument.
    pub statements: Vec<StatementProfile>,
}

/// The figures of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementProfile {
    /// Which statement.
    pub id: StatementId,
    /// How often each answer was given; show n = [`Count::given`] with every figure.
    pub count: Count,
    /// The mean of the given steps (rule 1); `None` where nobody gave one.
    pub score: Option<Score>,
    /// The spread of the given steps (rule 4); `None` where nobody gave one.
    pub consensus: Option<Consensus>,
}

/// The score of a lens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LensProfile {
    /// Which lens.
    pub id: LensId,
    /// Its score: the mean of its principles' scores, if at least three quarters of those that were asked have one.
    pub outcome: Outcome,
}

impl Profile {
    /// Scores the counted answers of `respondents` people (rules 1, 2 and 4 of the scoring rules).
    ///
    /// A principle of which nothing was asked is [`Outcome::NotAsked`]: it is not zero, and it does not count among
    /// the principles of which three quarters must have a score. Counts of statements that the instrument does not
    /// have are left out.
    #[must_use]
    pub fn score(instrument: &Instrument, counts: &Counts, respondents: usize) -> Self {
        let principles: Vec<_> = instrument
            .principles()
            .iter()
            .map(|principle| PrincipleProfile::score(principle, counts))
            .collect();
        let lenses = instrument
            .lenses()
            .iter()
            .map(|lens| LensProfile {
                id: lens.id().clone(),
                outcome: whole(principles.iter().filter(|principle| principle.lens == *lens.id())),
            })
            .collect();
        let mut total = Count::default();
        for statement in principles.iter().flat_map(|principle| &principle.statements) {
            total += statement.count;
        }
        Self { respondents, total, overall: whole(principles.iter()), principles, lenses }
    }

    /// How many people answered.
    #[must_use]
    pub fn respondents(&self) -> usize {
        self.respondents
    }

    /// How many steps were given, over all people and statements.
    #[must_use]
    pub fn answered(&self) -> u32 {
        self.total.given()
    }

    /// How often "weet ik niet" was answered.
    #[must_use]
    pub fn unknown(&self) -> u32 {
        self.total.unknown
    }

    /// How often an asked statement was left open.
    #[must_use]
    pub fn open(&self) -> u32 {
        self.total.open
    }

    /// How often a statement was asked: answered, unknown and open together.
    #[must_use]
    pub fn asked(&self) -> u32 {
        self.total.asked()
    }

    /// Every principle of the instrument, in its order, also those of which nothing was asked.
    #[must_use]
    pub fn principles(&self) -> &[PrincipleProfile] {
        &self.principles
    }

    /// The principle with this id.
    #[must_use]
    pub fn principle(&self, id: &PrincipleId) -> Option<&PrincipleProfile> {
        self.principles.iter().find(|principle| principle.id == *id)
    }

    /// Every lens of the instrument, in its order.
    #[must_use]
    pub fn lenses(&self) -> &[LensProfile] {
        &self.lenses
    }

    /// The whole: the mean of the principles' scores, if at least three quarters of those that were asked have one.
    #[must_use]
    pub fn overall(&self) -> Outcome {
        self.overall
    }
}

impl PrincipleProfile {
    /// Whether anything of it was asked of anybody.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        !self.statements.is_empty()
    }

    /// How often each answer was given, over all its statements that were asked.
    #[must_use]
    pub fn count(&self) -> Count {
        self.statements.iter().map(|statement| statement.count).fold(Count::default(), |sum, one| sum + one)
    }

    fn score(principle: &Principle, counts: &Counts) -> Self {
        let statements: Vec<_> = principle
            .statements()
            .iter()
            .filter_map(|statement| {
                Some(StatementProfile::score(statement.id(), counts.get(statement.id())?))
            })
            .collect();
        Self {
            id: principle.id().clone(),
            number: principle.number(),
            lens: principle.lens().clone(),
            outcome: Outcome::of_parts(statements.iter().map(|statement| statement.score), HALF),
            statements,
        }
    }
}

impl StatementProfile {
    fn score(id: &StatementId, count: Count) -> Self {
        Self { id: id.clone(), count, score: count.mean(), consensus: count.consensus() }
    }
}

/// What principles make together; those of which nothing was asked stay out of it.
fn whole<'a>(principles: impl Iterator<Item = &'a PrincipleProfile>) -> Outcome {
    let asked = principles.filter(|principle| principle.outcome != Outcome::NotAsked);
    Outcome::of_parts(asked.map(|principle| principle.outcome.score()), THREE_QUARTERS)
}
