//! Two to six measurements side by side (rule 7 of the scoring rules): what moved, and what that can and cannot mean.
//!
//! ```text
//! ComparedMeasurement × 2–6 ──ComparisonView::new──▶ ComparisonView ──▶ page, print      worked out once, in one language
//! ```
//!
//! A statement is compared by its id and by the words in which it was asked. One that was asked in other words, or not
//! every time, is in no sum on any side. Of a team only what its [`TeamResult`](super::TeamResult) shows is used (rule 6).

mod answered;
mod asked;
mod change;
mod chart;
mod difference;
mod error;
mod explanation;
mod figures;
mod headline;
mod moment;
mod principle;
mod statement;
mod wording;

pub use answered::AnsweredView;
pub use change::{Change, NotComparable};
pub use chart::{ComparisonAxis, ComparisonChart};
pub use difference::Difference;
pub use error::ComparisonError;
pub use explanation::Explanation;
pub use figures::MomentFigures;
pub use moment::{ComparedMeasurement, MomentView};
pub use principle::PrincipleComparison;
pub use statement::StatementComparison;
pub use wording::{AskedSometimes, OtherScale, OtherWords, WordsAt};

use super::instrument::Instrument;
use super::result::{AgreementView, ResultSource, ResultTexts, ResultView};
use super::{Language, Measurement};
use asked::Asked;

/// The most measurements that are compared at once.
pub const MOST_COMPARED: usize = 6;

/// A comparison as it is shown, in one language: every figure and every sentence worked out once. The page and the print
/// show this.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonView {
    /// The measurements, the earliest first; two to six.
    pub moments: Vec<MomentView>,
    /// Which team it is about, and which moments: `Team Wilgenhof · najaar 2025 en najaar 2026`.
    pub kicker: String,
    /// What moved, in one sentence.
    pub headline: String,
    /// Who answered each time, and what changed in that. It is told before any difference.
    pub answered: AnsweredView,
    /// Every principle of the instrument, in its order.
    pub principles: Vec<PrincipleComparison>,
    /// The scale, where it did not have the same words each time: then nothing can be compared.
    pub other_scale: Option<OtherScale>,
    /// The statements that were asked in other words, in the order of the instrument.
    pub other_words: Vec<OtherWords>,
    /// The statements that were asked the last time and not each time before.
    pub new: Vec<AskedSometimes>,
    /// The statements that were asked before and not the last time.
    pub gone: Vec<AskedSometimes>,
    /// What the charts show.
    pub chart: ComparisonChart,
    /// The agreements of the moments before the last, the earliest first. What moved beside them need not come from them.
    pub agreements: Vec<AgreementView>,
}

impl ComparisonView {
    /// Compares measurements of `instrument`. Their order makes no difference: the earliest comes first.
    ///
    /// # Errors
    /// [`ComparisonError`] when there are fewer than two or more than six, or one belongs to another questionnaire.
    pub fn new(
        instrument: &Instrument,
        compared: Vec<ComparedMeasurement>,
        language: Language,
    ) -> Result<Self, ComparisonError> {
        if !(2..=MOST_COMPARED).contains(&compared.len()) {
            return Err(ComparisonError::Number(compared.len()));
        }
        let is_other = |one: &&ComparedMeasurement| one.measurement.instrument().id() != instrument.id();
        if let Some(other) = compared.iter().find(is_other) {
            let id = other.measurement.instrument().id();
            return Err(ComparisonError::OtherInstrument(id.to_owned()));
        }
        Ok(Self::of_ordered(instrument, &earliest_first(compared), language))
    }

    fn of_ordered(instrument: &Instrument, compared: &[ComparedMeasurement], language: Language) -> Self {
        let measurements: Vec<&Measurement> = compared.iter().map(|one| one.measurement).collect();
        let result = |one: &&Measurement| ResultView::new(instrument, ResultSource::of(one), language);
        let results: Vec<ResultView> = measurements.iter().map(result).collect();
        let asked: Vec<Asked> = measurements.iter().map(|one| Asked::of(one, instrument)).collect();
        let context = ComparisonContext { instrument, measurements, asked, texts: language.into() };
        let moments = moment::moments(compared, &results, context.texts);
        let principles = principle::principles(&context);
        let earlier = results.iter().take(results.len().saturating_sub(1));
        Self {
            kicker: moment::kicker(&moments, &results, context.texts),
            headline: headline::headline(&principles, context.texts),
            answered: answered::answered(&context, &moments),
            other_scale: wording::other_scale(&context, &moments),
            other_words: wording::other_words(&context, &moments),
            new: wording::new(&context, &moments),
            gone: wording::gone(&context, &moments),
            chart: chart::chart(&principles, context.texts),
            agreements: earlier.flat_map(|result| result.agreements.clone()).collect(),
            moments,
            principles,
        }
    }
}

/// The same, the earliest first. A sort would be code of its own for a list of six.
fn earliest_first(mut compared: Vec<ComparedMeasurement>) -> Vec<ComparedMeasurement> {
    let mut ordered = Vec::new();
    let begun = |one: &ComparedMeasurement| (one.measurement.begun(), one.measurement.id().clone());
    while let Some((place, _)) = compared.iter().enumerate().min_by_key(|(_, one)| begun(one)) {
        ordered.push(compared.remove(place));
    }
    ordered
}

/// What the parts of a comparison are made of.
struct ComparisonContext<'a> {
    instrument: &'a Instrument,
    /// The earliest first.
    measurements: Vec<&'a Measurement>,
    /// What each of them asked.
    asked: Vec<Asked<'a>>,
    texts: ResultTexts,
}

impl ComparisonContext<'_> {
    fn language(&self) -> Language {
        self.texts.language()
    }

    /// Whether only single persons answered.
    fn is_of_persons(&self) -> bool {
        self.measurements.iter().all(|measurement| measurement.team().is_none())
    }
}
