//! The result of one person for somebody who does not read charts.

use super::instrument::{Instrument, Statement};
use super::{Answer, Response, Step};
use std::cmp::Reverse;

/// The longest that each list gets: the whole then fits on two screens of a tablet.
const MOST: usize = 6;

/// From this step on somebody finds it good.
const GOOD_FROM: Step = Step::ALL[3];

/// What one person finds good and what there is to talk about, in two short lists of statements that got a step. What was
/// answered "weet ik niet" is in neither.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EasyResult<'a> {
    /// At most six with the steps 4 and 5, the highest first; of equal ones in the order of the questionnaire.
    pub good: Vec<(Step, &'a Statement)>,
    /// At most six with the steps 1, 2 and 3, the lowest first.
    pub talk: Vec<(Step, &'a Statement)>,
}

impl Response {
    /// The result as two easy lists of the statements that were asked.
    #[must_use]
    pub fn easy_result<'a>(&self, instrument: &'a Instrument) -> EasyResult<'a> {
        let asked = instrument.principles().iter().flat_map(|principle| self.asked(instrument, principle));
        let step = |statement: &'a Statement| {
            let step = self.answers.get(statement.id()).copied().and_then(Answer::step)?;
            Some((step, statement))
        };
        let (mut good, mut talk): (Vec<_>, Vec<_>) =
            asked.filter_map(step).partition(|(step, _)| *step >= GOOD_FROM);
        good.sort_by_key(|(step, _)| Reverse(*step));
        talk.sort_by_key(|(step, _)| *step);
        good.truncate(MOST);
        talk.truncate(MOST);
        EasyResult { good, talk }
    }
}
