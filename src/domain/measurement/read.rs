//! From the stored form of a measurement back to a [`Measurement`], or to all that is wrong with it.
//!
//! It is read with the same [`Node`] as an instrument: what comes out of a browser's storage, a file or a link is as
//! hostile as any other file. Bounded are: the bytes, the depth (by `serde_json`, 128), the entries of each map and list,
//! and the length of each text that a person writes.

use super::migrate::migrate;
use super::parts::{Heading, MAX_TEXT_BYTES};
use super::read_content::content;
use super::stamps::Stamps;
use super::{FORMAT, Field, InstrumentReference, Measurement, MeasurementId, ScaleWords};
use crate::domain::json::Json;
use crate::domain::node::{Node, ProblemCount, ProblemSink as _, Problems};
use crate::domain::ordered;
use crate::domain::problem::{Expected, JsonPath, Problem};
use crate::domain::{Action, ActionPart, ActionState, Text};
use std::collections::BTreeMap;

/// The largest stored measurement, or file with measurements, that is read: 5 MB.
pub const MAX_STORED_BYTES: usize = 5_000_000;

/// The longest id of a measurement, in bytes; the browser's have 32.
const MAX_ID_BYTES: usize = 64;

/// The most entries of a map: statements with an answer, principles with a note, agreements.
pub(super) const MOST: usize = 2_000;

/// The most fields with a stamp: each answer, both halves of each note, each part of the agreements, and the single
/// ones.
pub(super) const MOST_STAMPS: usize = (3 + ActionPart::ALL.len()) * MOST + Field::SINGLE.len();

/// Why a stored measurement could not be read. What is stored is left as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// It is cut off, or no JSON at all: it breaks off at this line and column.
    #[error("not JSON: line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
    /// It is JSON, but not a measurement: every problem with its place. Or it is larger than [`MAX_STORED_BYTES`]:
    /// that one problem.
    #[error("not a measurement: {0:?}")]
    Damaged(Vec<Problem>),
    /// A newer version of the program wrote it.
    #[error("format {0} is newer than this program")]
    Newer(u64),
}

impl Measurement {
    /// Reads the stored form, which is JSON, in this or an earlier format.
    ///
    /// # Errors
    /// [`DocumentError`] when it is damaged (with every problem and its place) or newer than this program.
    pub fn read(stored: &str) -> Result<Self, DocumentError> {
        read_all(&value_of(stored)?, measurement)
    }

    /// Reads the stored form as [`Measurement::read`] does, without listing what is wrong with it: a page that only has
    /// to know whether it is whole needs less code.
    ///
    /// # Errors
    /// [`DocumentError`]; a damaged one names no problems.
    pub fn read_whole(stored: &str) -> Result<Self, DocumentError> {
        let value = value_of(stored)?;
        let problems = ProblemCount::default();
        let read = measurement(&Node::root(&value, &problems)).filter(|_| problems.count() == 0);
        read.ok_or(DocumentError::Damaged(Vec::new()))
    }
}

/// The JSON value of a stored measurement, in the format of now.
fn value_of(stored: &str) -> Result<Json, DocumentError> {
    let mut value = parse(stored.as_bytes())?;
    refuse_newer(&value, "format", FORMAT)?;
    migrate(&mut value);
    Ok(value)
}

/// The JSON value of these bytes.
pub(super) fn parse(bytes: &[u8]) -> Result<Json, DocumentError> {
    if bytes.len() > MAX_STORED_BYTES {
        let (expected, found) = (Expected::AtMostBytes(MAX_STORED_BYTES), bytes.len().to_string());
        return Err(DocumentError::Damaged(vec![Problem { place: JsonPath::default(), expected, found }]));
    }
    serde_json::from_slice(bytes)
        .map_err(|error| DocumentError::NotJson { line: error.line(), column: error.column() })
}

/// An error when the version in a field of a document is higher than the one that is known.
pub(super) fn refuse_newer(value: &Json, field: &str, known: u32) -> Result<(), DocumentError> {
    match value.field(field).and_then(Json::as_whole) {
        Some(newer) if newer > known.into() => Err(DocumentError::Newer(newer)),
        _ => Ok(()),
    }
}

/// What `read` makes of a value, or all its problems.
pub(super) fn read_all<T>(value: &Json, read: fn(&Node) -> Option<T>) -> Result<T, DocumentError> {
    let problems = Problems::default();
    let read = read(&Node::root(value, &problems));
    let problems = problems.into_vec(value);
    match read {
        Some(read) if problems.is_empty() => Ok(read),
        _ => Err(DocumentError::Damaged(problems)),
    }
}

pub(super) fn measurement(node: &Node) -> Option<Measurement> {
    let fields = node.object(&[
        "format",
        "id",
        "revision",
        "begun",
        "changed",
        "instrument",
        "heading",
        "response",
        "team",
        "actions",
        "stamps",
    ]);
    let format = fields.get("format").number(FORMAT, FORMAT);
    let id = id(&fields.get("id"));
    let revision = fields.get("revision").number(0, u32::MAX);
    let begun = fields.get("begun").moment();
    let changed = fields.get("changed").moment();
    let instrument = instrument(&fields.get("instrument"));
    let heading = heading(&fields.get("heading"));
    let content = content(&fields);
    let actions = map(&fields.get("actions"), action, |action| !action.is_open());
    // Where the revision cannot be read, that is the only problem with the stamps.
    let latest = if fields.get("revision").as_whole().is_some() { revision } else { u32::MAX };
    let stamps = stamps(&fields.get("stamps"), latest);
    Some(Measurement {
        format,
        id: MeasurementId::from(id.to_owned()),
        revision,
        begun,
        changed,
        instrument,
        heading,
        content: content?,
        actions,
        stamps,
    })
}

/// The id of a measurement. It is part of storage keys, so nothing but letters, digits and hyphens.
fn id<'a>(node: &Node<'a>) -> &'a str {
    let is_plain = |id: &&str| {
        id.len() <= MAX_ID_BYTES && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let id = node.as_text().filter(is_plain);
    if id.is_none() {
        node.expected(Expected::PlainId);
    }
    id.unwrap_or_default()
}

fn instrument(node: &Node) -> InstrumentReference {
    let fields = node.object(&["id", "version", "hash", "scale", "statements"]);
    let (id, version) = (fields.get("id").string(), fields.get("version").string());
    let hash = text(&fields.get("hash"));
    let scale = fields.get("scale").optional(scale);
    let statements = map(&fields.get("statements"), |text| text.text(), |_| true);
    InstrumentReference { id, version, hash, scale, statements }
}

fn scale(node: &Node) -> ScaleWords {
    let fields = node.object(&["steps", "unknown"]);
    let steps = fields.get("steps").list(5, 5, |step| step.text());
    let unknown = fields.get("unknown").text();
    ScaleWords { steps: steps.try_into().unwrap_or([const { Text::UNREAD }; 5]), unknown }
}

fn heading(node: &Node) -> Heading {
    let fields = node.object(&["team", "organisation", "label"]);
    let free = |name| text(&fields.get(name));
    let (team, organisation, label) = (free("team"), free("organisation"), free("label"));
    Heading { team, organisation, label }
}

/// The entries of an object that are to be kept, as a map.
pub(super) fn map<K: From<String> + Ord, V>(
    node: &Node,
    read: impl Fn(&Node) -> V,
    is_kept: impl Fn(&V) -> bool,
) -> BTreeMap<K, V> {
    let read = node.entries(MOST).map(|(key, node)| (K::from(key.to_owned()), read(&node)));
    ordered::map(read.filter(|(_, value)| is_kept(value)))
}

/// A text that a person writes: it may be empty, and has a greatest length.
pub(super) fn text(node: &Node) -> String {
    let text = node.free_text();
    if text.len() > MAX_TEXT_BYTES {
        node.expected_of(Expected::AtMostBytes(MAX_TEXT_BYTES), &text.len().to_string());
    }
    text
}

/// An agreement. A part that says nothing is open.
fn action(node: &Node) -> Action {
    let fields = node.object(&ActionPart::ALL.map(ActionPart::word));
    let mut action = Action::default();
    for part in ActionPart::ALL {
        let node = fields.get(part.word());
        let text = node.optional(text).unwrap_or_default();
        if action.put(part, text).is_none() {
            node.expected(expected_of(part));
        }
    }
    action
}

fn expected_of(part: ActionPart) -> Expected {
    match part {
        ActionPart::State => Expected::OneOf(ActionState::ALL.map(|state| state.word().to_owned()).into()),
        _ => Expected::Day,
    }
}

/// The stamps: each of a field that can be changed, and none later than the last change.
fn stamps(node: &Node, latest: u32) -> Stamps {
    let mut stamps = Stamps::default();
    for (key, node) in node.entries(MOST_STAMPS) {
        let stamp = node.number(1, latest);
        match Field::of_key(key) {
            Some(field) => stamps.set(field, stamp),
            None => node.expected(Expected::KnownField),
        }
    }
    stamps
}
