use super::answered::differ;
use super::asked::AskedStatement;
use super::explanation::{Explanation, explanation};
use super::{Change, ComparisonContext, Difference, MomentFigures, NotComparable};
use crate::domain::instrument::{Statement, StatementId};

/// A statement that was asked at one moment at least.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementComparison {
    /// Which statement.
    pub id: StatementId,
    /// The words in which it was asked the last time.
    pub sentence: String,
    /// Its figures at each moment.
    pub figures: Vec<MomentFigures>,
    /// What moved.
    pub change: Change,
    /// What that means, in words.
    pub explanation: Explanation,
}

impl StatementComparison {
    /// Whether it is in the sums of its principle.
    #[must_use]
    pub fn is_compared(&self) -> bool {
        self.change.difference().is_some()
    }

    /// Whether it was asked each time.
    pub(super) fn is_asked_each_time(&self) -> bool {
        let never = [NotComparable::NeverAsked, NotComparable::NotEachTime];
        !never.map(Change::NotComparable).contains(&self.change)
    }
}

/// The comparison of a statement; `None` for one that was never asked.
pub(super) fn statement(context: &ComparisonContext, statement: &Statement) -> Option<StatementComparison> {
    let id = statement.id();
    let asked: Vec<_> = context.asked.iter().map(|moment| moment.get(id)).collect();
    let latest = asked.iter().flatten().next_back()?;
    let sentence = latest.words.unwrap_or_else(|| statement.text()).get(context.language());
    let figures = asked.iter().zip(&context.measurements);
    let figures: Vec<_> =
        figures.map(|(asked, one)| MomentFigures::of(*asked, one.team().is_some())).collect();
    let change = match why_not(context, &asked) {
        Some(why) => Change::NotComparable(why),
        None => moved(&figures),
    };
    let explanation = explanation(change, context.is_of_persons(), context.texts);
    Some(StatementComparison { id: id.clone(), sentence: sentence.to_owned(), figures, change, explanation })
}

/// Why a statement cannot be compared, apart from its answers.
fn why_not(context: &ComparisonContext, asked: &[Option<AskedStatement>]) -> Option<NotComparable> {
    let Some(asked) = asked.iter().copied().collect::<Option<Vec<AskedStatement>>>() else {
        return Some(NotComparable::NotEachTime);
    };
    let Some(words) = asked.iter().map(|one| one.words).collect::<Option<Vec<_>>>() else {
        return Some(NotComparable::UnknownWords);
    };
    if differ(words.into_iter()) {
        return Some(NotComparable::OtherWords);
    }
    context.has_other_scale().then_some(NotComparable::OtherScale)
}

/// What moved between the first and the last of these figures, where each moment has a score.
pub(super) fn moved(figures: &[MomentFigures]) -> Change {
    let ends = || {
        let has_all = figures.iter().all(|one| one.score.is_some());
        let (first, last) = (figures.first().filter(|_| has_all)?, figures.last()?);
        let difference = Difference::between(first.score?, last.score?);
        Some(Change::Compared { difference, n: first.n.min(last.n) })
    };
    ends().unwrap_or(Change::NotComparable(NotComparable::NoScore))
}
