//! A chart as data, whatever draws it: the same model goes to the screen, the report and the table beside it. The
//! geometry of the [radar](Radar) and the [bars] is the same for both too: plain numbers, no colours, no text.

pub mod bars;
mod label_lines;
mod moment_line;
mod radar;

pub use label_lines::{label_lines, label_width};
pub use moment_line::MomentLine;
pub use radar::{LabelPlace, LabelSide, Radar, RadarAxis, RadarFrame, RadarRing};

use super::instrument::{Instrument, Lens, Principle, PrincipleId};
use super::{Language, Outcome, Profile, Score};

/// One principle in a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartPoint {
    /// Which principle.
    pub principle: PrincipleId,
    /// Its number, from 1.
    pub number: u8,
    /// Its name in two or three words.
    pub label: String,
    /// What a reader is told of it: name and score, or why there is none.
    pub caption: String,
    /// Its score, or why there is none: then nothing is drawn, and it is said. It is never drawn as 0.
    pub outcome: Outcome,
}

impl ChartPoint {
    /// Whether anything of it was asked.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.outcome != Outcome::NotAsked
    }

    /// How far its score lies along the scale, 0–1; `None` where there is no score.
    #[must_use]
    pub fn share(&self) -> Option<f64> {
        self.outcome.score().map(bars::share)
    }
}

/// The principles of a lens in a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartGroup {
    /// The name of the lens.
    pub label: String,
    /// The score of the lens; `None` where there are too few answers.
    pub value: Option<Score>,
    /// Its principles, in the order of the instrument; never empty.
    pub points: Vec<ChartPoint>,
}

impl ChartGroup {
    /// Its principles of which anything was asked.
    pub fn asked(&self) -> impl Iterator<Item = &ChartPoint> {
        self.points.iter().filter(|point| point.is_asked())
    }
}

/// The principles, as a chart shows them: a radar with an axis for each, or a bar for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartModel {
    /// Where the axis begins and ends: 1 and 5.
    pub scale: (u8, u8),
    /// The lenses, in the order of the instrument.
    pub groups: Vec<ChartGroup>,
}

impl ChartModel {
    /// The chart of a profile, with names in this language; `caption` words number, name and outcome.
    #[must_use]
    pub fn new(
        instrument: &Instrument,
        profile: &Profile,
        language: Language,
        caption: impl Fn(u8, &str, Outcome) -> String,
    ) -> Self {
        let point = |principle: &Principle| {
            let outcome = profile.principle(principle.id())?.outcome;
            let label = principle.short().get(language);
            Some(ChartPoint {
                principle: principle.id().clone(),
                number: principle.number(),
                label: label.to_owned(),
                caption: caption(principle.number(), label, outcome),
                outcome,
            })
        };
        let group = |lens: &Lens| {
            let own = instrument.principles().iter().filter(|principle| principle.lens() == lens.id());
            let points: Vec<_> = own.filter_map(point).collect();
            let scored = profile.lenses().iter().find(|scored| scored.id == *lens.id());
            (!points.is_empty()).then(|| ChartGroup {
                label: lens.label().get(language).to_owned(),
                value: scored.and_then(|scored| scored.outcome.score()),
                points,
            })
        };
        Self { scale: (1, 5), groups: instrument.lenses().iter().filter_map(group).collect() }
    }

    /// The principles, lens by lens.
    pub fn points(&self) -> impl Iterator<Item = &ChartPoint> {
        self.groups.iter().flat_map(|group| &group.points)
    }

    /// The principles of which anything was asked, lens by lens.
    pub fn asked(&self) -> impl Iterator<Item = &ChartPoint> {
        self.groups.iter().flat_map(ChartGroup::asked)
    }
}
