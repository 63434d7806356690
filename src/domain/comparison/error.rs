/// Why measurements cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComparisonError {
    /// There are fewer than two of them, or more than [six](super::MOST_COMPARED).
    #[error("{0} measurements were to be compared instead of two to six")]
    Number(usize),
    /// One belongs to another questionnaire, which has this id.
    #[error("a measurement belongs to the questionnaire {0:?}")]
    OtherInstrument(String),
}
