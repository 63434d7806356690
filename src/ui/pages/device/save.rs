use crate::browser::storage::StorageScope;
use crate::browser::{clock, download};
use crate::domain::{ClosingAnswers, Content, Measurement, MeasurementFile, Response};
use crate::ui::state::State;

/// The outcome of saving measurements as a file.
pub(in crate::ui) enum Saving {
    /// The browser saves a file with this name.
    Saved(String),
    /// Together they are larger than a file that can be opened again.
    TooLarge,
}

/// Saves measurements as one file, and marks each stored one as saved.
pub(in crate::ui) fn save(state: State, measurements: Vec<(Option<StorageScope>, Measurement)>) -> Saving {
    let (places, measurements): (Vec<_>, Vec<_>) = measurements.into_iter().unzip();
    let file = MeasurementFile::new(measurements);
    let Some(text) = file.to_bytes().and_then(|bytes| String::from_utf8(bytes).ok()) else {
        return Saving::TooLarge;
    };
    let name = file.file_name(&clock::file_date(clock::now()));
    download::save_text(&name, &text);
    for (place, measurement) in places.into_iter().zip(file.measurements()) {
        if let Some(place) = place {
            state.mark_downloaded(place, measurement);
        }
    }
    Saving::Saved(name)
}

/// Saves a value that cannot be read, unchanged.
pub(in crate::ui) fn save_as_it_is(id: &str, stored: &str) -> String {
    let plain: String = id.chars().filter(char::is_ascii_alphanumeric).take(64).collect();
    let name = ["pro-monitor-", &plain, ".json"].concat();
    download::save_text(&name, stored);
    name
}

/// Whether a measurement has changes that are not in any file yet.
pub(in crate::ui) fn is_due(measurement: &Measurement, downloaded: Option<u32>) -> bool {
    let has_any = match measurement.content() {
        Content::Response(Response { answers, notes, closing, .. }) => {
            !answers.is_empty() || !notes.is_empty() || *closing != ClosingAnswers::default()
        }
        Content::Team(_) => true,
    };
    has_any && downloaded != Some(measurement.revision())
}
