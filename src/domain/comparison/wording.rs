//! Rule 7: what was asked is what is shown, and what was asked otherwise is not compared.

use super::answered::differ;
use super::{ComparisonContext, MomentView};
use crate::domain::instrument::StatementId;
use crate::domain::{ScaleWords, ordered};

/// The words of something at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsAt {
    /// The name of the moment.
    pub moment: String,
    /// Its words then.
    pub words: String,
}

/// A statement that was asked in other words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherWords {
    /// Which statement.
    pub id: StatementId,
    /// Its words at each moment that asked it, the earliest first.
    pub words: Vec<WordsAt>,
}

/// The scales, which did not have the same words each time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherScale {
    /// The words of the five steps and of "weet ik niet" at each moment of which they are known.
    pub words: Vec<WordsAt>,
}

/// A statement that was asked at some of the moments only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedSometimes {
    /// Which statement.
    pub id: StatementId,
    /// The words in which it was asked the last time that it was; its id where these are not known.
    pub sentence: String,
    /// The names of the moments at which it was asked.
    pub moments: Vec<String>,
}

impl ComparisonContext<'_> {
    /// Whether answers were given on scales with different words, as far as these are known.
    pub(super) fn has_other_scale(&self) -> bool {
        differ(self.asked.iter().filter_map(|moment| moment.scale))
    }
}

pub(super) fn other_scale(context: &ComparisonContext, moments: &[MomentView]) -> Option<OtherScale> {
    let known = moments.iter().zip(&context.asked).filter_map(|(moment, asked)| Some((moment, asked.scale?)));
    let words = |(moment, scale): (&MomentView, &ScaleWords)| {
        let labels = scale.steps.iter().chain([&scale.unknown]);
        let labels: Vec<&str> = labels.map(|label| label.get(context.language())).collect();
        WordsAt { moment: moment.name.clone(), words: labels.join(", ") }
    };
    context.has_other_scale().then(|| OtherScale { words: known.map(words).collect() })
}

pub(super) fn other_words(context: &ComparisonContext, moments: &[MomentView]) -> Vec<OtherWords> {
    let other = |id: StatementId| {
        let known = || {
            moments
                .iter()
                .zip(&context.asked)
                .filter_map(|(moment, asked)| Some((moment, asked.get(&id)?.words?)))
        };
        let words = known().map(|(moment, words)| WordsAt {
            moment: moment.name.clone(),
            words: words.get(context.language()).to_owned(),
        });
        let words = differ(known().map(|(_, words)| words)).then(|| words.collect())?;
        Some(OtherWords { id: id.clone(), words })
    };
    all(context).into_iter().filter_map(other).collect()
}

/// The statements that were asked the last time and not each time before.
pub(super) fn new(context: &ComparisonContext, moments: &[MomentView]) -> Vec<AskedSometimes> {
    sometimes(context, moments, true)
}

/// The statements that were asked before and not the last time.
pub(super) fn gone(context: &ComparisonContext, moments: &[MomentView]) -> Vec<AskedSometimes> {
    sometimes(context, moments, false)
}

fn sometimes(context: &ComparisonContext, moments: &[MomentView], is_last: bool) -> Vec<AskedSometimes> {
    let one = |id: StatementId| {
        let asked: Vec<_> = moments.iter().zip(context.asked.iter().map(|asked| asked.get(&id))).collect();
        let times: Vec<_> = asked.iter().filter_map(|(moment, asked)| Some((moment, (*asked)?))).collect();
        let is_asked_last = asked.last().is_some_and(|(_, asked)| asked.is_some());
        if times.len() == moments.len() || is_asked_last != is_last {
            return None;
        }
        let words = times.iter().rev().find_map(|(_, asked)| asked.words);
        Some(AskedSometimes {
            sentence: words.map_or(id.as_str(), |words| words.get(context.language())).to_owned(),
            moments: times.iter().map(|(moment, _)| moment.name.clone()).collect(),
            id: id.clone(),
        })
    };
    all(context).into_iter().filter_map(one).collect()
}

/// Every statement that was ever asked: in the order of the instrument, and then those that it does not ask any more.
fn all(context: &ComparisonContext) -> Vec<StatementId> {
    let asked = ordered::set(context.asked.iter().flat_map(|asked| asked.ids()));
    let still: Vec<&StatementId> = context.instrument.statements().map(|(_, one)| one.id()).collect();
    let gone = asked.iter().copied().filter(|id| context.instrument.statement(id).is_none());
    still.iter().copied().filter(|id| asked.contains(id)).chain(gone).cloned().collect()
}
