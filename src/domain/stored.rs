//! From the stored form of a measurement back to a [`Measurement`], or to all that is wrong with it.
//!
//! It is read with the same [`Node`] as an instrument: what comes out of a browser's storage, a file or a link is as
//! hostile as any other file, and one way of reading keeps the first load small.

use super::measurement::{DocumentError, FORMAT, Heading, InstrumentReference, Measurement, Moment};
use super::node::Node;
use super::problem::Expected;
use super::response::UNKNOWN;
use super::{Answer, ClosingAnswers, Note, Response, Scan, Step};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The most entries of a map: statements with an answer, principles with a note.
const MOST: usize = 2_000;

impl Measurement {
    /// Reads the stored form, which is JSON.
    ///
    /// # Errors
    /// [`DocumentError`] when it is damaged (with every problem and its place) or newer than this program.
    pub fn read(stored: &str) -> Result<Self, DocumentError> {
        let value: Value = serde_json::from_slice(stored.as_bytes())
            .map_err(|error| DocumentError::NotJson { line: error.line(), column: error.column() })?;
        let problems = RefCell::default();
        let root = Node::root(&value, &problems);
        if let Some(newer) =
            root.peek("format").and_then(|format| format.as_whole()).filter(|it| *it > FORMAT.into())
        {
            return Err(DocumentError::Newer(newer));
        }
        let read = measurement(&root);
        let problems = problems.into_inner();
        match read {
            Some(measurement) if problems.is_empty() => Ok(measurement),
            _ => Err(DocumentError::Damaged(problems)),
        }
    }
}

fn measurement(node: &Node) -> Option<Measurement> {
    let fields = node.object(&["format", "id", "instrument", "heading", "begun", "response"])?;
    let format = fields.get("format").number(FORMAT, FORMAT);
    let id = fields.get("id").string();
    let instrument = instrument(&fields.get("instrument"));
    let heading = heading(&fields.get("heading"));
    let begun = fields.get("begun").whole().map(Moment);
    let response = response(&fields.get("response"));
    Some(Measurement {
        format: format?,
        id: id?.into(),
        instrument: instrument?,
        heading: heading?,
        begun: begun?,
        response: response?,
    })
}

fn instrument(node: &Node) -> Option<InstrumentReference> {
    let fields = node.object(&["id", "version"])?;
    let (id, version) = (fields.get("id").string(), fields.get("version").string());
    Some(InstrumentReference { id: id?, version: version? })
}

fn heading(node: &Node) -> Option<Heading> {
    let fields = node.object(&["team", "organisation", "label"])?;
    let free = |name| fields.get(name).free_text();
    let (team, organisation, label) = (free("team"), free("organisation"), free("label"));
    Some(Heading { team: team?, organisation: organisation?, label: label? })
}

fn response(node: &Node) -> Option<Response> {
    let fields = node.object(&["id", "perspective", "scan", "answers", "notes", "closing"])?;
    let id = fields.get("id").string();
    let perspective = fields.get("perspective").string();
    let scan = fields.get("scan").one_of(&[Scan::Full, Scan::Quick].map(|scan| (scan.word(), scan)));
    let answers = map(&fields.get("answers"), answer);
    let notes = map(&fields.get("notes"), note);
    let closing = closing(&fields.get("closing"));
    Some(Response {
        id: id?.into(),
        perspective: perspective?.into(),
        scan: scan?,
        answers: answers?,
        notes: notes?,
        closing: closing?,
    })
}

/// The entries of an object as a map; `None` when any could not be read.
fn map<K: From<String> + Ord, V>(node: &Node, read: fn(&Node) -> Option<V>) -> Option<BTreeMap<K, V>> {
    let entries = node.entries(MOST)?;
    entries.into_iter().map(|(key, node)| Some((K::from(key.to_owned()), read(&node)?))).collect()
}

fn answer(node: &Node) -> Option<Answer> {
    match node.as_text() {
        Some(UNKNOWN) => Some(Answer::Unknown),
        _ => step(node).map(Answer::Step),
    }
}

fn step(node: &Node) -> Option<Step> {
    let step = node.as_whole().and_then(|number| Step::try_from(u8::try_from(number).ok()?).ok());
    if step.is_none() {
        node.expected(Expected::Number { least: 1, most: 5 });
    }
    step
}

fn note(node: &Node) -> Option<Note> {
    let fields = node.object(&["good", "better"])?;
    let (good, better) = (fields.get("good").free_text(), fields.get("better").free_text());
    Some(Note { good: good?, better: better? })
}

fn closing(node: &Node) -> Option<ClosingAnswers> {
    let fields = node.object(&["confidence", "story"])?;
    let confidence = fields.get("confidence").optional(step);
    let story = fields.get("story").free_text();
    Some(ClosingAnswers { confidence: confidence?, story: story? })
}
