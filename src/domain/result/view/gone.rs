use super::ViewContext;
use super::principle::PrincipleView;
use super::statement::{StatementView, gone_statement};
use crate::domain::instrument::{PrincipleId, StatementId};
use crate::domain::result::ResultSource;
use crate::domain::{Count, Note};
use std::collections::BTreeSet;

/// What was answered and written, and is not asked any more. It is in no score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GoneView {
    /// The statements, in the order of their ids. Where the words in which one was asked are not known, its id stands for
    /// them.
    pub statements: Vec<StatementView>,
    /// What was written with principles that are not asked any more.
    pub notes: Vec<Note>,
}

impl GoneView {
    /// Whether everything that was answered is still asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty() && self.notes.is_empty()
    }

    /// What already goes well, in people's own words; none is empty.
    pub fn good(&self) -> impl Iterator<Item = &str> {
        self.notes.iter().map(|note| note.good.trim()).filter(|text| !text.is_empty())
    }

    /// What could be better, in people's own words; none is empty.
    pub fn better(&self) -> impl Iterator<Item = &str> {
        self.notes.iter().map(|note| note.better.trim()).filter(|text| !text.is_empty())
    }
}

pub(super) fn gone(context: &ViewContext, principles: &[PrincipleView]) -> GoneView {
    let answered: Vec<(StatementId, Count)> = match context.source {
        ResultSource::Person { response, .. } => {
            response.answers.iter().map(|(id, answer)| (id.clone(), Count::of(Some(*answer)))).collect()
        }
        ResultSource::Team { team, .. } => {
            team.counts().counts().iter().map(|(id, count)| (id.clone(), count)).collect()
        }
    };
    let asked: BTreeSet<_> = principles
        .iter()
        .flat_map(|principle| &principle.statements)
        .map(|statement| &statement.id)
        .collect();
    let left = answered.into_iter().filter(|(id, _)| !asked.contains(id) && was_asked(context, id));
    let statements: Vec<_> = left.map(|(id, count)| gone_statement(context, &id, count)).collect();
    let shown: BTreeSet<_> = principles.iter().map(|principle| &principle.id).collect();
    let is_gone = |id: &PrincipleId| {
        !shown.contains(id) && (!statements.is_empty() || context.instrument.principle(id).is_none())
    };
    let notes = context.words.notes.iter().filter(|(id, _)| is_gone(id)).flat_map(|(_, notes)| notes);
    let notes = notes.filter(|note| !note.is_empty()).cloned().collect();
    GoneView { statements, notes }
}

/// Whether a statement was asked: an answer to one that never was, in a forged file, stays out. Where the words of a
/// measurement are not known, a statement that the instrument does not have was asked.
fn was_asked(context: &ViewContext, id: &StatementId) -> bool {
    let measurement = context.source.measurement();
    measurement.is_some_and(|measurement| measurement.instrument().statements().contains_key(id))
        || context.instrument.statement(id).is_none()
}
