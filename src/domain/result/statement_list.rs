use super::{PrincipleView, ResultView, StatementView};
use std::cmp::Reverse;

/// The statements of a result that were asked, as somebody explores them: a selection in an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatementList {
    /// Only those of the lens at this place among the [groups of the chart](crate::domain::ChartModel::groups).
    pub lens: Option<usize>,
    /// Which of them.
    pub kind: StatementKind,
    /// In which order.
    pub order: StatementOrder,
}

/// Which statements are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatementKind {
    /// All that were asked.
    #[default]
    All,
    /// Those that somebody answered with "weet ik niet" or left open.
    Unknown,
    /// Those of a principle with a note.
    Noted,
}

/// The order in which statements are listed. Those that an order says nothing about come last, as in the questionnaire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatementOrder {
    /// As in the questionnaire.
    #[default]
    Questionnaire,
    /// The lowest score first.
    LowestFirst,
    /// The highest score first.
    HighestFirst,
    /// The lowest consensus first: where people differ.
    MostDifferent,
}

impl StatementList {
    /// The statements, each with its principle.
    #[must_use]
    pub fn of(self, view: &ResultView) -> Vec<(&PrincipleView, &StatementView)> {
        let mut listed: Vec<_> = view
            .statements()
            .filter(|(principle, _)| self.is_in_lens(view, principle))
            .filter(|(principle, statement)| self.kind.has(principle, statement))
            .collect();
        match self.order {
            StatementOrder::Questionnaire => {}
            StatementOrder::LowestFirst => {
                listed.sort_by_key(|(_, statement)| (statement.score.is_none(), statement.score));
            }
            StatementOrder::HighestFirst => {
                listed.sort_by_key(|(_, statement)| (statement.score.is_none(), Reverse(statement.score)));
            }
            StatementOrder::MostDifferent => listed.sort_by_key(|(_, statement)| {
                let consensus = statement.count.consensus();
                (consensus.is_none(), consensus)
            }),
        }
        listed
    }

    fn is_in_lens(self, view: &ResultView, principle: &PrincipleView) -> bool {
        let Some(lens) = self.lens else { return true };
        let group = view.chart.groups.get(lens);
        group.is_some_and(|group| group.points.iter().any(|point| point.principle == principle.id))
    }
}

impl StatementKind {
    fn has(self, principle: &PrincipleView, statement: &StatementView) -> bool {
        match self {
            Self::All => true,
            Self::Unknown => statement.count.unknown > 0 || statement.count.open > 0,
            Self::Noted => principle.good().chain(principle.better()).next().is_some(),
        }
    }
}
