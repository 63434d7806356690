use super::{Difference, asked::AskedStatement};
use crate::domain::result::figures;
use crate::domain::{Consensus, Language, Score};

/// The figures of one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MomentFigures {
    /// The score; `None` where there is none, or none that can be compared.
    pub score: Option<Score>,
    /// n: how many people gave a step. Of a principle, of its statement that the fewest people scored.
    pub n: u32,
    /// How much the people of a team agree; of a principle, on average over its statements. `None` for one person.
    pub consensus: Option<Consensus>,
}

impl MomentFigures {
    /// The figures of a statement; those of nobody where it was not asked.
    pub(super) fn of(asked: Option<AskedStatement>, is_team: bool) -> Self {
        let Some(AskedStatement { count, .. }) = asked else { return Self::default() };
        let consensus = count.consensus().filter(|_| is_team);
        Self { score: count.mean(), n: count.given(), consensus }
    }

    /// The figures of a principle: the means over the statements in its sums.
    pub(super) fn mean(statements: &[Self]) -> Self {
        Self {
            score: Score::mean(statements.iter().filter_map(|one| one.score)),
            n: statements.iter().map(|one| one.n).min().unwrap_or_default(),
            consensus: Consensus::mean(statements.iter().filter_map(|one| one.consensus)),
        }
    }
}

impl Difference {
    /// A difference with its sign and two decimals: `+0,46` in Dutch, `−0.46` in English, `0` where there is none.
    #[must_use]
    pub fn text(self, language: Language) -> String {
        if self.is_none() {
            return "0".to_owned();
        }
        let size = f64::from(self.hundredths().unsigned_abs()) / 100.0;
        [if self.is_up() { "+" } else { "−" }, &figures::hundredths(size, language)].concat()
    }
}
