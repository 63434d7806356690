//! One line in the list of earlier measurements.

use super::{Content, Measurement, MeasurementId, Moment};
use crate::domain::Progress;
use crate::domain::instrument::{Instrument, PerspectiveId};

/// By what a measurement is named in a list; the date stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeasurementTitle {
    /// The name that a person gave it.
    Label(String),
    /// The team.
    Team(String),
    /// Who answered, where it has neither.
    Perspective(PerspectiveId),
    /// How many people a team has, where it has neither.
    People(u32),
}

/// How much a measurement holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// How many of the statements that one person is asked have an answer.
    Progress(Progress),
    /// The answers of one person, where nobody knows what was asked: it was begun with format 1, and its questionnaire
    /// is not loaded.
    Answers(usize),
    /// The result of so many people, which is complete.
    People(u32),
}

/// What a list shows of a measurement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasurementOverview {
    /// Its name for good.
    pub id: MeasurementId,
    /// The id of the questionnaire.
    pub instrument: String,
    /// What it is named by.
    pub title: MeasurementTitle,
    /// The team; empty when not filled in.
    pub team: String,
    /// When it was begun.
    pub begun: Moment,
    /// When it was last changed.
    pub changed: Moment,
    /// How much it holds.
    pub filled: Filled,
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
            filled: filled(measurement, loaded),
        }
    }
}

fn title(measurement: &Measurement) -> MeasurementTitle {
    let heading = measurement.heading();
    let filled_in = |text: &String| (!text.trim().is_empty()).then(|| text.clone());
    let label = filled_in(&heading.label).map(MeasurementTitle::Label);
    let title = label.or_else(|| filled_in(&heading.team).map(MeasurementTitle::Team));
    title.unwrap_or_else(|| match measurement.content() {
        Content::Response(response) => MeasurementTitle::Perspective(response.perspective.clone()),
        Content::Team(team) => MeasurementTitle::People(team.people()),
    })
}

/// What was asked is what the questionnaire asks now where it is loaded, as the pages count it; else what the
/// measurement knows to have been asked.
fn filled(measurement: &Measurement, loaded: &Instrument) -> Filled {
    let reference = measurement.instrument();
    let response = match measurement.content() {
        Content::Response(response) => response,
        Content::Team(team) => return Filled::People(team.people()),
    };
    if reference.id() == loaded.id() {
        return Filled::Progress(response.total_progress(loaded));
    }
    if reference.hash().is_empty() {
        return Filled::Answers(response.answers.len());
    }
    let asked = reference.statements();
    let answered = asked.keys().filter(|id| response.answers.contains_key(id)).count();
    Filled::Progress(Progress { answered, asked: asked.len() })
}
