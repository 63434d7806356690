use crate::domain::instrument::{Statement, StatementId};
use crate::ui::route::Route;
use crate::ui::state::State;

/// A position in the easy version.
pub(in crate::ui) struct Position {
    /// The statement on this page.
    pub statement: Statement,
    /// The number of this question, from 1.
    pub number: usize,
    /// How many questions there are.
    pub total: usize,
    /// The previous page: the start page before the first question.
    pub previous: Route,
    /// The next page: the end after the last question.
    pub next: Route,
}

impl Position {
    /// The position of a statement; of the first one of the principle when the address names none. `None` when no
    /// statement of the principle is asked.
    pub(in crate::ui) fn find(
        state: State,
        principle: usize,
        statement: Option<&StatementId>,
    ) -> Option<Self> {
        let way = way(state);
        let is_here = |(number, other): &(usize, Statement)| match statement {
            Some(statement) => other.id() == statement,
            None => *number == principle,
        };
        let index = way.iter().position(is_here)?;
        let page = |index: Option<usize>| index.and_then(|index| way.get(index)).map(page_of);
        Some(Self {
            statement: way.get(index)?.1.clone(),
            number: index + 1,
            total: way.len(),
            previous: page(index.checked_sub(1)).unwrap_or(Route::Start),
            next: page(Some(index + 1)).unwrap_or(Route::Closing),
        })
    }
}

/// The first page after the start page: the first open question, or the end when there is none.
pub(in crate::ui) fn first_page(state: State) -> Route {
    let is_open = |(_, statement): &&(usize, Statement)| state.answer_now(statement.id()).is_none();
    way(state).iter().find(is_open).map_or(Route::Closing, page_of)
}

/// All questions in order, each with the number of its principle.
fn way(state: State) -> Vec<(usize, Statement)> {
    let instrument = state.instrument();
    let of_principle = |principle| {
        let number = usize::from(crate::domain::instrument::Principle::number(principle));
        state.asked(principle).into_iter().map(move |statement| (number, statement))
    };
    instrument.principles().iter().flat_map(of_principle).collect()
}

fn page_of((principle, statement): &(usize, Statement)) -> Route {
    Route::Principle(*principle, Some(statement.id().clone()))
}
