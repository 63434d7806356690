use crate::domain::instrument::Instrument;
use crate::domain::{Day, Language, Measurement};

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The questionnaire.
    pub instrument: &'a Instrument,
    /// The measurement.
    pub measurement: &'a Measurement,
    /// The language of the report.
    pub language: Language,
    /// The day on which the measurement was begun, where the reader is.
    pub begun: Day,
    /// The day on which the report is made, where the reader is.
    pub made: Day,
}
