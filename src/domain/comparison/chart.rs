use super::{Change, MomentFigures, NotComparable, PrincipleComparison};
use crate::domain::instrument::PrincipleId;
use crate::domain::result::{ResultTexts, figures};
use crate::domain::{MomentLine, Radar, RadarFrame, Score, bars};

/// The moments in one chart: a radar with a shape for each, or a row per principle with a point for each.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonChart {
    /// An axis for every principle of the instrument, in its order.
    pub axes: Vec<ComparisonAxis>,
    /// How many moments there are.
    pub moments: usize,
}

/// A principle in a chart of several moments.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonAxis {
    /// Which principle.
    pub principle: PrincipleId,
    /// Its number and its name in two or three words: `2. Zo gewoon mogelijk`.
    pub label: String,
    /// The first and the last score, `3,6 – 4,0`, or why there are none.
    pub caption: String,
    /// How far its score lies along the scale at each moment, 0–1. All are there, or none is.
    pub shares: Vec<Option<f64>>,
}

impl ComparisonAxis {
    /// Whether its moments can be compared.
    #[must_use]
    pub fn is_compared(&self) -> bool {
        self.shares.iter().all(Option::is_some)
    }
}

impl ComparisonChart {
    /// A radar for each moment, the earliest first, all in the same place: every axis is in each of them.
    #[must_use]
    pub fn radars(&self, frame: RadarFrame) -> Vec<Radar> {
        let shares =
            |moment: usize| self.axes.iter().map(move |axis| axis.shares.get(moment).copied().flatten());
        (0..self.moments).map(|moment| Radar::new(&shares(moment).collect::<Vec<_>>(), frame)).collect()
    }

    /// In how many axes the moments can be compared.
    #[must_use]
    pub fn compared(&self) -> usize {
        self.axes.iter().filter(|axis| axis.is_compared()).count()
    }
}

/// How far the scores lie along the scale at each moment, 0–1.
#[must_use]
pub(super) fn shares(figures: &[MomentFigures]) -> Vec<Option<f64>> {
    figures.iter().map(|one| one.score.map(bars::share)).collect()
}

pub(super) fn chart(principles: &[PrincipleComparison], texts: ResultTexts) -> ComparisonChart {
    let score = |score: Score| figures::score(score, texts.language());
    let axis = |one: &PrincipleComparison| ComparisonAxis {
        principle: one.id.clone(),
        label: one.name.clone(),
        caption: match one.change {
            Change::Compared { .. } => {
                let at = |moment: Option<&MomentFigures>| {
                    moment.and_then(|figures| figures.score).map(score).unwrap_or_default()
                };
                format!("{} – {}", at(one.figures.first()), at(one.figures.last()))
            }
            Change::NotComparable(NotComparable::NeverAsked) => texts.not_asked().to_owned(),
            Change::NotComparable(_) => texts.comparison_axis_not_comparable().to_owned(),
        },
        shares: shares(&one.figures),
    };
    ComparisonChart {
        moments: principles.first().map_or(0, |one| one.figures.len()),
        axes: principles.iter().map(axis).collect(),
    }
}

impl MomentFigures {
    /// The moments of a row as a line: a dumbbell of two, a slope of three to six.
    #[must_use]
    pub fn line(figures: &[Self]) -> MomentLine {
        MomentLine::new(&shares(figures))
    }
}
