use super::ReportContext;
use crate::domain::instrument::{Choice, Principle};
use crate::domain::{Action, ActionState};
use crate::report::dates;
use crate::report::model::ColumnKind::Text;
use crate::report::model::{Block, Cell, Column, Heading, Level, Row, Section, Table};

/// The agreements as a table: what is still to do first, by date; nothing where there are none.
pub(super) fn agreements(context: &ReportContext) -> Vec<Block> {
    let actions = in_order(context);
    if actions.is_empty() {
        return Vec::new();
    }
    let texts = context.texts;
    let column = |title: &str, share| Column { title: title.to_owned(), share, kind: Text };
    let table = Table {
        summary: texts.actions().to_owned(),
        columns: vec![
            column(texts.action_what(), 0.31),
            column(texts.action_who(), 0.14),
            column(texts.action_due(), 0.175),
            column(texts.action_phase(), 0.13),
            column(texts.action_participation(), 0.14),
            column(texts.action_state(), 0.105),
        ],
        rows: actions.iter().map(|action| row(context, action)).collect(),
    };
    let heading = Heading { level: Level::Part, text: texts.actions().to_owned(), figure: None };
    let continued = texts.continued(texts.actions());
    vec![Block::Section(Section { heading, continued, blocks: vec![Block::Table(table)] })]
}

/// The agreements: what is still to do first, by date. Those without a date come after those with one; agreements of one
/// day stay in the order in which they came.
pub(in crate::report) fn in_order(context: &ReportContext) -> Vec<Action> {
    let mut actions = context.words.actions.clone();
    actions.sort_by_key(|action| (is_over(action.state), action.due.is_none(), action.due));
    actions
}

fn row(context: &ReportContext, action: &Action) -> Row {
    let instrument = context.instrument();
    let cells = vec![
        Cell { hint: origin(context, action), ..Cell::of(action.what.trim()) },
        Cell::of(action.who.trim()),
        Cell::of(action.due.map_or_else(String::new, |due| dates::long(due, context.texts))),
        Cell::of(label(context, instrument.phases(), &action.phase)),
        Cell::of(label(context, instrument.participation(), &action.participation)),
        Cell::of(state(context, action.state)),
    ];
    Row { cells, is_sum: false }
}

/// Whether there is nothing left to do.
fn is_over(state: ActionState) -> bool {
    matches!(state, ActionState::Done | ActionState::Dropped)
}

/// How far an agreement is.
pub(in crate::report) fn state(context: &ReportContext, state: ActionState) -> &'static str {
    match state {
        ActionState::Open => context.texts.action_state_open(),
        ActionState::Doing => context.texts.action_state_doing(),
        ActionState::Done => context.texts.action_state_done(),
        ActionState::Dropped => context.texts.action_state_dropped(),
    }
}

/// The name of a choice; of one that this instrument does not know, its id.
pub(in crate::report) fn label<'a>(
    context: &'a ReportContext,
    choices: &'a [Choice],
    id: &'a str,
) -> &'a str {
    choices.iter().find(|choice| choice.id() == id).map_or(id, |choice| context.text(choice.label()))
}

fn origin(context: &ReportContext, action: &Action) -> Option<String> {
    principle(context, action).map(|principle| context.texts.action_origin(context.name(principle)))
}

/// The principle that an agreement came from, itself or through a statement of it.
pub(in crate::report) fn principle<'a>(context: &'a ReportContext, action: &Action) -> Option<&'a Principle> {
    let instrument = context.instrument();
    let statement = action.statement.as_ref().and_then(|id| instrument.statement(id));
    let of_statement = statement.map(|(principle, _)| principle);
    action.principle.as_ref().and_then(|id| instrument.principle(id)).or(of_statement)
}
