use crate::domain::result::AskedOtherwise;

/// Why something cannot go into a link. A file can hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkRefusal {
    /// It belongs to another questionnaire than the one that is handed in, or was asked in other words. A link does not
    /// hold the words, so whoever opens it would read answers to questions that were not asked.
    #[error("it belongs to another questionnaire, or to other words of it")]
    AnotherInstrument,
    /// It is a team's measurement. That does not go on elsewhere by link: its result does, and can be kept there.
    #[error("a team's measurement goes along as its result")]
    Team,
    /// It is too much.
    #[error("it is too large for a link")]
    TooLarge,
}

impl From<AskedOtherwise> for LinkRefusal {
    fn from(_: AskedOtherwise) -> Self {
        Self::AnotherInstrument
    }
}
