//! The result as a person would tell it, as data: the words are in the ui.

use super::instrument::{Instrument, PrincipleId};
use super::{Outcome, Profile, Score};

/// The score from which the practice is called growing. These bounds are a choice of the makers of this tool, not of
/// the Pro documents; they choose a sentence and nothing else (rule 8 of the scoring rules: nobody fails).
pub const GROWING_FROM: f64 = 2.0;
/// The score from which it is called halfway: the middle of the scale.
pub const HALFWAY_FROM: f64 = 3.0;
/// The score from which much is called in practice.
pub const MUCH_FROM: f64 = 3.5;
/// The score from which nearly all is called in practice.
pub const NEARLY_FROM: f64 = 4.5;

/// The most principles that are named as a strength, and the most as a chance.
const MOST_HIGHLIGHTS: usize = 3;

/// The highest score in tenths: with it there is no growth to speak of.
const HIGHEST_TENTHS: u32 = 50;

/// How much is in practice, for the sentence that opens the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Practice {
    /// No principle has a score.
    NothingYet,
    /// Some principles have a score, too few of them to speak of the whole.
    Partial,
    /// Below [`GROWING_FROM`].
    Startup,
    /// From [`GROWING_FROM`].
    Growing,
    /// From [`HALFWAY_FROM`].
    Halfway,
    /// From [`MUCH_FROM`].
    Much,
    /// From [`NEARLY_FROM`].
    Nearly,
}

/// A principle that stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Which principle.
    pub principle: PrincipleId,
    /// Its score.
    pub score: Score,
}

/// The result in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How much is in practice.
    pub practice: Practice,
    /// The score of the whole.
    pub overall: Outcome,
    /// Up to three principles with the highest scores, highest first.
    pub strengths: Vec<Highlight>,
    /// Up to three principles with the lowest scores ("groeikansen"), lowest first.
    pub chances: Vec<Highlight>,
}

impl Summary {
    /// Sums up a profile.
    ///
    /// Of n principles with a score, at most half are named on either side, so none is named on both. A chance that
    /// shows 5.0 is left out. What shows the same score as something on the other side is left out on both, so that
    /// nothing is called strong that is as low as what is called a chance; "shows" means in tenths, as people see
    /// it. Equal scores stand in the order of the instrument.
    #[must_use]
    pub fn of(instrument: &Instrument, profile: &Profile) -> Self {
        let mut lowest_first: Vec<Highlight> = instrument
            .principles()
            .iter()
            .filter_map(|principle| {
                let score = profile.principle(principle.id())?.outcome.score()?;
                Some(Highlight { principle: principle.id().clone(), score })
            })
            .collect();
        lowest_first.sort_by_key(|highlight| highlight.score);
        let practice = Practice::of(profile.overall(), !lowest_first.is_empty());
        let (strengths, chances) = highlights(lowest_first);
        Self { practice, overall: profile.overall(), strengths, chances }
    }
}

impl Practice {
    fn of(overall: Outcome, any_scored: bool) -> Self {
        match overall.score().map(Score::value) {
            None if any_scored => Self::Partial,
            None => Self::NothingYet,
            Some(score) if score < GROWING_FROM => Self::Startup,
            Some(score) if score < HALFWAY_FROM => Self::Growing,
            Some(score) if score < MUCH_FROM => Self::Halfway,
            Some(score) if score < NEARLY_FROM => Self::Much,
            Some(_) => Self::Nearly,
        }
    }
}

/// The strengths and the chances among principles that stand lowest first.
fn highlights(lowest_first: Vec<Highlight>) -> (Vec<Highlight>, Vec<Highlight>) {
    let most = MOST_HIGHLIGHTS.min(lowest_first.len() / 2);
    let mut highest_first = lowest_first.clone();
    // Stable, so that equal scores keep the order of the instrument on this side too.
    highest_first.sort_by_key(|highlight| std::cmp::Reverse(highlight.score));
    let mut strengths: Vec<_> = highest_first.into_iter().take(most).collect();
    let mut chances: Vec<_> = lowest_first
        .into_iter()
        .take(most)
        .filter(|highlight| highlight.score.tenths() < HIGHEST_TENTHS)
        .collect();
    let lowest_strength = strengths.last().map(|highlight| highlight.score.tenths());
    let highest_chance = chances.last().map(|highlight| highlight.score.tenths());
    if let (Some(strength), Some(chance)) = (lowest_strength, highest_chance)
        && strength <= chance
    {
        strengths.retain(|highlight| highlight.score.tenths() > chance);
        chances.retain(|highlight| highlight.score.tenths() < strength);
    }
    (strengths, chances)
}
