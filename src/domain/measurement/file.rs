//! The file in which measurements are saved and opened: `.promonitor.json`.

use super::migrate::migrate;
use super::read::{self, DocumentError, MAX_STORED_BYTES};
use super::{FORMAT, Measurement};
use crate::domain::json::Json;
use crate::domain::node::Node;
use crate::domain::problem::Expected;
use serde::Serialize;

/// The version of the file around the measurements.
const FILE_FORMAT: u32 = 1;

/// The field with that version, by which such a file is known.
const MARK: &str = "promonitor";

/// The field with the measurements.
const MEASUREMENTS: &str = "measurements";

/// The most measurements in one file.
const MOST: usize = 1_000;

/// One or several measurements as one file: `{"promonitor": 1, "measurements": […]}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MeasurementFile {
    promonitor: u32,
    measurements: Vec<Measurement>,
}

impl MeasurementFile {
    /// A file with these measurements, each with another id.
    #[must_use]
    pub fn new(measurements: Vec<Measurement>) -> Self {
        Self { promonitor: FILE_FORMAT, measurements }
    }

    /// Its measurements, in order.
    #[must_use]
    pub fn measurements(&self) -> &[Measurement] {
        &self.measurements
    }

    /// Its measurements, in order.
    #[must_use]
    pub fn into_measurements(self) -> Vec<Measurement> {
        self.measurements
    }

    /// The bytes of the file: JSON, on one line; `None` when it would be larger than [`MAX_STORED_BYTES`], so that it
    /// could not be opened again.
    #[must_use]
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        serde_json::to_vec(self).ok().filter(|bytes| bytes.len() <= MAX_STORED_BYTES)
    }

    /// Reads a file, with measurements of this or an earlier format. The stored form of a single measurement, as a
    /// page that has crashed hands it out, is read too.
    ///
    /// # Errors
    /// [`DocumentError`]: what is not JSON, every problem with its place, or a newer format of the file or of any
    /// measurement in it. No part of such a file is used.
    pub fn read(bytes: &[u8]) -> Result<Self, DocumentError> {
        // Some editors put a byte order mark at the start; it says nothing.
        let mut value = read::parse(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes))?;
        if value.field(MARK).is_none() && value.field("format").is_some() {
            value = wrap(value);
        }
        read::refuse_newer(&value, MARK, FILE_FORMAT)?;
        let measurements = value.field_mut(MEASUREMENTS).and_then(Json::items_mut);
        for measurement in measurements.into_iter().flatten() {
            read::refuse_newer(measurement, "format", FORMAT)?;
            migrate(measurement);
        }
        read::read_all(&value, file)
    }
}

/// A file with one measurement.
fn wrap(measurement: Json) -> Json {
    let fields = [(MARK, Json::Whole(FILE_FORMAT.into())), (MEASUREMENTS, Json::List(vec![measurement]))];
    Json::Object(fields.map(|(name, value)| (name.to_owned(), value)).into())
}

fn file(node: &Node) -> Option<MeasurementFile> {
    let fields = node.object(&[MARK, MEASUREMENTS]);
    let promonitor = fields.get(MARK).number(FILE_FORMAT, FILE_FORMAT);
    let list = fields.get(MEASUREMENTS);
    let measurements = list.list(1, MOST, |item| read::measurement(&item));
    let mut seen = std::collections::BTreeSet::new();
    for id in list.items().filter_map(|item| item.peek("id")) {
        if id.as_text().is_some_and(|text| !seen.insert(text.to_owned())) {
            id.expected(Expected::UniqueId);
        }
    }
    Some(MeasurementFile { promonitor, measurements: measurements.into_iter().flatten().collect() })
}
