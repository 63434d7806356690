use super::explanation::{Explanation, explanation};
use super::statement::{StatementComparison, moved, statement};
use super::{Change, ComparisonContext, MomentFigures, NotComparable};
use crate::domain::Outcome;
use crate::domain::instrument::{Principle, PrincipleId};
use crate::domain::profile::HALF;

/// A principle of the instrument.
#[derive(Clone, Debug, PartialEq)]
pub struct PrincipleComparison {
    /// Which principle.
    pub id: PrincipleId,
    /// Its number, from 1.
    pub number: u8,
    /// Its name in two or three words.
    pub short: String,
    /// Its number and that name: `2. Zo gewoon mogelijk`.
    pub name: String,
    /// The name of the lens that it belongs to.
    pub lens: String,
    /// Its figures at each moment, over the statements that can be compared; empty figures where too few can.
    pub figures: Vec<MomentFigures>,
    /// What moved.
    pub change: Change,
    /// What that means, in words.
    pub explanation: Explanation,
    /// On how many of its statements the figures rest, where these are not all that were asked; else empty.
    pub basis: String,
    /// Its statements that were asked at one moment at least.
    pub statements: Vec<StatementComparison>,
}

impl PrincipleComparison {
    /// Whether anything of it was ever asked.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        !self.statements.is_empty()
    }
}

pub(super) fn principles(context: &ComparisonContext) -> Vec<PrincipleComparison> {
    context.instrument.principles().iter().map(|one| principle(context, one)).collect()
}

fn principle(context: &ComparisonContext, principle: &Principle) -> PrincipleComparison {
    let (language, texts) = (context.language(), context.texts);
    let statements: Vec<_> =
        principle.statements().iter().filter_map(|one| statement(context, one)).collect();
    let compared = statements.iter().filter(|one| one.is_compared()).count();
    let why_not = why_not(&statements);
    let figures: Vec<MomentFigures> = (0..context.measurements.len())
        .map(|moment| if why_not.is_some() { MomentFigures::default() } else { at(&statements, moment) })
        .collect();
    let change = why_not.map_or_else(|| moved(&figures), Change::NotComparable);
    let is_part = why_not.is_none() && compared < statements.len();
    let short = principle.short().get(language);
    let lens = context.instrument.lenses().iter().find(|lens| lens.id() == principle.lens());
    PrincipleComparison {
        id: principle.id().clone(),
        number: principle.number(),
        short: short.to_owned(),
        name: format!("{}. {short}", principle.number()),
        lens: lens.map_or("", |lens| lens.label().get(language)).to_owned(),
        figures,
        change,
        explanation: explanation(change, context.is_of_persons(), texts),
        basis: if is_part { texts.comparison_basis(statements.len(), compared) } else { String::new() },
        statements,
    }
}

/// The figures at a moment, over the statements in the sums.
fn at(statements: &[StatementComparison], moment: usize) -> MomentFigures {
    let compared = statements.iter().filter(|one| one.is_compared());
    let figures: Vec<_> = compared.filter_map(|one| one.figures.get(moment).copied()).collect();
    MomentFigures::mean(&figures)
}

/// Why a principle cannot be compared: less than half of the statements that were asked each time can be (rule 2 of the
/// scoring rules).
fn why_not(statements: &[StatementComparison]) -> Option<NotComparable> {
    if statements.is_empty() {
        return Some(NotComparable::NeverAsked);
    }
    let each_time: Vec<_> = statements.iter().filter(|one| one.is_asked_each_time()).collect();
    let score = |one: &&StatementComparison| {
        one.figures.first().and_then(|figures| figures.score).filter(|_| one.is_compared())
    };
    match Outcome::of_parts(each_time.iter().map(score), HALF) {
        Outcome::NotAsked => Some(NotComparable::NotEachTime),
        Outcome::Scored(_) => None,
        Outcome::TooFew { scored: compared, asked } => {
            let other = Change::NotComparable(NotComparable::OtherWords);
            let other_words = each_time.iter().filter(|one| one.change == other).count();
            Some(NotComparable::TooFew { compared, asked, other_words })
        }
    }
}
