use super::form::Edited;
use crate::domain::Action;
use crate::ui::state::State;

/// The agreement that an address begins: about a statement, a principle, or an idea with a principle, whose words it
/// gets. `None` when the address begins none.
pub(super) fn begun(state: State, origin: &str) -> Option<Edited> {
    let instrument = state.instrument();
    let (first, idea) = origin.split_once('/').unwrap_or((origin, ""));
    if let Some((principle, statement)) = instrument.statement(&first.into()) {
        return Some(Edited::begin(Action {
            principle: Some(principle.id().clone()),
            statement: Some(statement.id().clone()),
            ..Action::default()
        }));
    }
    let principle = instrument.principle(&first.into())?;
    let place = idea.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let idea = place.and_then(|place| principle.ideas().get(place));
    let what = idea.map_or("", |idea| idea.text().get(state.texts().language()));
    Some(Edited::begin(Action {
        what: what.to_owned(),
        principle: Some(principle.id().clone()),
        ..Action::default()
    }))
}
