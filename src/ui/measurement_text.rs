//! What the pages say about a measurement.

use crate::browser::clock;
use crate::browser::storage::StorageError;
use crate::domain::instrument::Instrument;
use crate::domain::{Filled, Heading, Measurement, MeasurementOverview, MeasurementTitle, Moment};
use crate::ui::locales::Texts;
use crate::ui::state::State;

/// The title of a measurement: its name, else its team, else who answered.
pub(super) fn title(texts: Texts, instrument: &Instrument, measurement: &Measurement) -> String {
    match MeasurementOverview::new(measurement, instrument).title {
        MeasurementTitle::Label(told) | MeasurementTitle::Team(told) => told,
        MeasurementTitle::Perspective(id) => {
            let perspective = instrument.perspective(&id);
            perspective.map_or(id.as_str(), |known| known.label().get(texts.language())).to_owned()
        }
        MeasurementTitle::People(people) => texts.measurements_team(people as usize),
    }
}

/// Team and organisation, then the role, as far as they were filled in.
pub(super) fn who(texts: Texts, instrument: &Instrument, measurement: &Measurement) -> [String; 2] {
    let Heading { team, organisation, .. } = measurement.heading();
    let id = measurement.response().map_or("", |response| response.perspective.as_str());
    let role = instrument.perspective(&id.into()).map_or(id, |known| known.label().get(texts.language()));
    [joined([team, organisation]), role.to_owned()]
}

/// The role, or the number of people of a team; and the names of the team and of the measurement that is filled in.
pub(super) fn whose(state: State) -> [String; 2] {
    let Some(measurement) = state.measurement() else { return Default::default() };
    let Heading { team, label, .. } = measurement.heading();
    let [_, mut role] = who(state.texts(), &state.instrument(), &measurement);
    if let Some(team) = measurement.team() {
        role = state.texts().measurements_team(team.counts().people() as usize);
    }
    [role, joined([team, label])]
}

/// The parts that are not empty, on one line.
pub(super) fn joined<'a>(parts: impl IntoIterator<Item = &'a String>) -> String {
    let stated = parts.into_iter().map(String::as_str).filter(|part| !part.trim().is_empty());
    stated.collect::<Vec<_>>().join(" · ")
}

/// How much is filled in, in words.
pub(super) fn progress(texts: Texts, instrument: &Instrument, measurement: &Measurement) -> String {
    match MeasurementOverview::new(measurement, instrument).filled {
        Filled::Progress(progress) => texts.tasks_answered(progress.answered, progress.asked),
        Filled::Answers(answers) => texts.measurements_answers(answers),
        Filled::People(people) => texts.measurements_people(people as usize),
    }
}

/// A moment: `3 november 2026 om 14:03`.
pub(super) fn moment(texts: Texts, moment: Moment) -> String {
    let language = texts.language();
    texts.measurements_moment(clock::long_date(moment, language), clock::time_of_day(moment, language))
}

/// Why a storage action failed.
pub(super) fn error(texts: Texts, error: StorageError) -> &'static str {
    match error {
        StorageError::Denied => texts.storage_denied(),
        StorageError::Full => texts.storage_refused(),
        // The other errors are about a measurement that changes while somebody fills it in, which is not the case here.
        _ => texts.storage_not_read_back(),
    }
}
