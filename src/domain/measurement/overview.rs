//! One line in the list of earlier measurements.

use super::{Measurement, MeasurementId, Moment};
use crate::domain::Progress;
use crate::domain::instrument::{Instrument, PerspectiveId};

/// By what a measurement is named in a list; the date is told beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeasurementTitle {
    /// The name that a person gave it.
    Label(String),
    /// The team.
    Team(String),
    /// Who answered, where neither was told.
    Perspective(PerspectiveId),
}

/// What a list tells of a measurement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasurementOverview {
    /// Its name for good.
    pub id: MeasurementId,
    /// The id of the questionnaire.
    pub instrument: String,
    /// What it is named by.
    pub title: MeasurementTitle,
    /// The team; empty when not told.
    pub team: String,
    /// When it was begun.
    pub begun: Moment,
    /// When it was last changed.
    pub changed: Moment,
    /// How full it is; `None` when the measurement does not know what was asked (it was begun with format 1) and its
    /// questionnaire is not loaded.
    pub progress: Option<Progress>,
}

impl MeasurementOverview {
    /// The overview of a measurement, beside the questionnaire that is loaded now.
    #[must_use]
    pub fn new(measurement: &Measurement, loaded: &Instrument) -> Self {
        Self {
            id: measurement.id().clone(),
            instrument: measurement.instrument().id().to_owned(),
            title: title(measurement),
            team: measurement.heading().team.clone(),
            begun: measurement.begun(),
            changed: measurement.changed(),
            progress: progress(measurement, loaded),
        }
    }
}

fn title(measurement: &Measurement) -> MeasurementTitle {
    let heading = measurement.heading();
    let told = |text: &String| (!text.trim().is_empty()).then(|| text.clone());
    let label = told(&heading.label).map(MeasurementTitle::Label);
    let title = label.or_else(|| told(&heading.team).map(MeasurementTitle::Team));
    title.unwrap_or_else(|| MeasurementTitle::Perspective(measurement.response().perspective.clone()))
}

/// What was asked is what the questionnaire asks now where it is loaded, as the pages count it; else what the
/// measurement knows to have been asked.
fn progress(measurement: &Measurement, loaded: &Instrument) -> Option<Progress> {
    let (reference, response) = (measurement.instrument(), measurement.response());
    if reference.id() == loaded.id() {
        return Some(response.total_progress(loaded));
    }
    let asked = reference.statements();
    let answered = asked.keys().filter(|id| response.answers.contains_key(id)).count();
    (!reference.hash().is_empty()).then_some(Progress { answered, asked: asked.len() })
}
