use crate::domain::instrument::Instrument;
use crate::domain::result::ResultSource;
use crate::domain::{Day, Language};

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The questionnaire.
    pub instrument: &'a Instrument,
    /// Whose result it is. The report carries the measurement and can be opened again; a team that came by link has none
    /// to carry.
    pub source: ResultSource<'a>,
    /// The language of the report.
    pub language: Language,
    /// The day on which the measurement was begun, where the reader is.
    pub begun: Day,
    /// The day on which the report is made, where the reader is.
    pub made: Day,
}
