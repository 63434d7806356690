use super::ViewContext;
use crate::domain::instrument::{Choice, Principle, StatementId};
use crate::domain::result::ResultTexts;
use crate::domain::{Action, ActionState, Day};

/// An agreement, with its choices by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementView {
    /// What is done.
    pub what: String,
    /// Who sees to it.
    pub who: String,
    /// By when.
    pub due: Option<Day>,
    /// The phase; its id where this instrument does not know it.
    pub phase: String,
    /// How clients and relatives take part; its id where this instrument does not know it.
    pub participation: String,
    /// How far it is.
    pub state: &'static str,
    /// The number and the short name of the principle that it came from, itself or through a statement of it.
    pub principle: Option<String>,
    /// The statement that it came from.
    pub statement: Option<StatementId>,
}

/// The agreements: what is still to do first, by date. Those without a date come after those with one; agreements of one
/// day stay in the order in which they came.
pub(super) fn agreements(context: &ViewContext) -> Vec<AgreementView> {
    let mut actions: Vec<_> = context.words.actions.iter().collect();
    actions.sort_by_key(|action| action.urgency());
    actions.into_iter().map(|action| agreement(context, action)).collect()
}

fn agreement(context: &ViewContext, action: &Action) -> AgreementView {
    let label = |choices: &[Choice], id: &str| {
        let known = choices.iter().find(|choice| choice.id() == id);
        known.map_or(id, |choice| context.text(choice.label())).to_owned()
    };
    AgreementView {
        what: action.what.trim().to_owned(),
        who: action.who.trim().to_owned(),
        due: action.due,
        phase: label(context.instrument.phases(), &action.phase),
        participation: label(context.instrument.participation(), &action.participation),
        state: action_state_name(action.state, context.texts),
        principle: principle(context, action).map(|principle| context.name(principle)),
        statement: action.statement.clone(),
    }
}

/// The principle that an agreement came from, itself or through a statement of it.
fn principle<'a>(context: &ViewContext<'a>, action: &Action) -> Option<&'a Principle> {
    let instrument = context.instrument;
    let statement = action.statement.as_ref().and_then(|id| instrument.statement(id));
    let of_statement = statement.map(|(principle, _)| principle);
    action.principle.as_ref().and_then(|id| instrument.principle(id)).or(of_statement)
}

/// How far an agreement is, in words.
#[must_use]
pub fn action_state_name(state: ActionState, texts: ResultTexts) -> &'static str {
    match state {
        ActionState::Open => texts.action_state_open(),
        ActionState::Doing => texts.action_state_doing(),
        ActionState::Done => texts.action_state_done(),
        ActionState::Dropped => texts.action_state_dropped(),
    }
}
