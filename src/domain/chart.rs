//! A chart as data, whatever draws it: the same model goes to the screen, the report and the table beside it.

use super::instrument::{Instrument, Lens, Principle};
use super::{Language, Outcome, Profile, Score};

/// One principle in a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartPoint {
    /// Its number, from 1.
    pub number: u8,
    /// Its name in two or three words.
    pub label: String,
    /// What a reader is told of it: name and score, or that there are too few answers.
    pub caption: String,
    /// Its score; `None` where there are too few answers: nothing is drawn, and it is said. It is never drawn as 0.
    pub value: Option<Score>,
}

/// The principles of a lens in a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartGroup {
    /// The name of the lens.
    pub label: String,
    /// The score of the lens; `None` where there are too few answers.
    pub value: Option<Score>,
    /// Its principles that were asked, in the order of the instrument; never empty.
    pub points: Vec<ChartPoint>,
}

/// The principles that were asked, as a chart shows them: a radar with an axis for each, or a bar for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartModel {
    /// Where the axis begins and ends: 1 and 5.
    pub scale: (u8, u8),
    /// The lenses of which anything was asked, in the order of the instrument.
    pub groups: Vec<ChartGroup>,
}

impl ChartModel {
    /// The chart of a profile, with names in this language; `caption` words number, name and score. A principle of
    /// which nothing was asked is not in it.
    #[must_use]
    pub fn new(
        instrument: &Instrument,
        profile: &Profile,
        language: Language,
        caption: impl Fn(u8, &str, Option<Score>) -> String,
    ) -> Self {
        let point = |principle: &Principle| {
            let outcome = profile.principle(principle.id())?.outcome;
            let label = principle.short().get(language);
            (outcome != Outcome::NotAsked).then(|| ChartPoint {
                number: principle.number(),
                label: label.to_owned(),
                caption: caption(principle.number(), label, outcome.score()),
                value: outcome.score(),
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
}
