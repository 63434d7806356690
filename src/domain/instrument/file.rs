//! From the bytes of an instrument file to an [`Instrument`], or to all that is wrong with it.

use super::Instrument;
use super::file_ids::{Known, MOST};
use super::file_principle::principles;
use super::parts::{Choice, Closing, Confidence, Lens, Perspective, Scale, ScaleStep, Source, Status, Story};
use crate::domain::json::Json;
use crate::domain::node::{Node, ProblemCount, ProblemSink as _, Problems};
use crate::domain::problem::{Expected, JsonPath, Problem};

/// The version of the file format that this reader knows.
pub const FORMAT: u32 = 1;

/// The largest file that is read, in bytes (1 MiB); the shipped ones are about 70 kB.
pub const MAX_BYTES: usize = 1024 * 1024;

/// The fields of a labelled choice.
const CHOICE: [&str; 3] = ["id", "label", "hint"];

impl Instrument {
    /// Reads an instrument file.
    ///
    /// # Errors
    /// Every [`Problem`] of the file, in the order of the format, at most
    /// [`MAX_PROBLEMS`](super::MAX_PROBLEMS): the size, the JSON, the
    /// shape, the languages, the scale, and each reference and id. A file that is not JSON, or too large, has that
    /// one problem.
    pub fn read(bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        let value = value_of(bytes)?;
        let problems = Problems::default();
        let read = instrument(&Node::root(&value, &problems));
        let problems = problems.into_vec(&value);
        match read {
            Some(instrument) if problems.is_empty() => Ok(instrument),
            _ => Err(problems),
        }
    }

    /// Reads an instrument file as [`Instrument::read`] does, without listing what is wrong with it; `None` when
    /// anything is. A page that only has to know whether it can be used needs less code.
    #[must_use]
    pub fn read_whole(bytes: &[u8]) -> Option<Self> {
        let value = value_of(bytes).ok()?;
        let problems = ProblemCount::default();
        instrument(&Node::root(&value, &problems)).filter(|_| problems.count() == 0)
    }
}

/// The JSON value of an instrument file.
fn value_of(bytes: &[u8]) -> Result<Json, Vec<Problem>> {
    let whole = |expected, found| vec![Problem { place: JsonPath::default(), expected, found }];
    if bytes.len() > MAX_BYTES {
        return Err(whole(Expected::AtMostBytes(MAX_BYTES), bytes.len().to_string()));
    }
    // Some editors put a byte order mark at the start; it says nothing.
    let json = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    serde_json::from_slice(json).map_err(|error| {
        // The end of an empty line is column 0 to serde_json.
        let (line, column) = (error.line().max(1), error.column().max(1));
        whole(Expected::Json { line, column }, String::new())
    })
}

fn instrument(node: &Node) -> Option<Instrument> {
    let fields = node.object(&[
        "format",
        "id",
        "version",
        "status",
        "title",
        "tagline",
        "disclosure",
        "about",
        "sources",
        "scale",
        "perspectives",
        "lenses",
        "principles",
        "closing",
        "phases",
        "participation",
    ])?;
    let format = format(&fields.get("format"));
    let id = fields.get("id").string();
    let version = fields.get("version").string();
    let status = fields.get("status").one_of(&[("concept", Status::Concept), ("final", Status::Final)]);
    let title = fields.get("title").text();
    let tagline = fields.get("tagline").text();
    let disclosure = fields.get("disclosure").text();
    let about = fields.get("about").list(0, MOST, |item| item.text());
    let sources = fields.get("sources").unique_list(1, source);
    let scale = scale(&fields.get("scale"));
    let perspectives = fields.get("perspectives").unique_list(1, perspective);
    let lenses = fields.get("lenses").unique_list(1, lens);
    let known = Known::of(node);
    let principles = principles(&fields.get("principles"), &known);
    let closing = closing(&fields.get("closing"), &known);
    let phases = fields.get("phases").unique_list(1, choice);
    let participation = fields.get("participation").unique_list(1, choice);
    Some(Instrument {
        format: format?,
        id: id?,
        version: version?,
        status: status?,
        title: title?,
        tagline: tagline?,
        disclosure: disclosure?,
        about: about?,
        sources: sources?,
        scale: scale?,
        perspectives: perspectives?,
        lenses: lenses?,
        principles: principles?,
        closing: closing?,
        phases: phases?,
        participation: participation?,
    })
}

fn format(node: &Node) -> Option<u32> {
    let format = node.number(1, u32::MAX)?;
    if format != FORMAT {
        node.expected(Expected::Format(FORMAT));
        return None;
    }
    Some(format)
}

fn source(node: &Node) -> Option<Source> {
    let fields = node.object(&["id", "title", "publisher", "year", "url"])?;
    let id = fields.get("id").string();
    let title = fields.get("title").string();
    let publisher = fields.get("publisher").string();
    let year = fields.get("year").optional(|year| year.number(1900, 2200));
    let url = fields.get("url").optional(Node::string);
    Some(Source { id: id?.into(), title: title?, publisher: publisher?, year: year?, url: url? })
}

fn scale(node: &Node) -> Option<Scale> {
    let fields = node.object(&["question", "steps", "unknown"])?;
    let question = fields.get("question").text();
    let steps = fields.get("steps").list(5, 5, |step| {
        let fields = step.object(&["value", "label", "meaning"])?;
        let value = fields.get("value").number(1, 5);
        let label = fields.get("label").text();
        let meaning = fields.get("meaning").text();
        Some(ScaleStep { value: u8::try_from(value?).ok()?, label: label?, meaning: meaning? })
    });
    if let Some(steps) = &steps
        && steps.iter().zip(1..).any(|(step, value)| step.value != value)
    {
        let found: Vec<_> = steps.iter().map(|step| step.value.to_string()).collect();
        let in_order = ["1, 2, 3, 4, 5".to_owned()];
        fields.get("steps").expected_of(Expected::OneOf(in_order.into()), &found.join(", "));
    }
    let unknown = fields.get("unknown").text();
    Some(Scale { question: question?, steps: steps?, unknown: unknown? })
}

fn perspective(node: &Node) -> Option<Perspective> {
    let fields = node.object(&["id", "label", "hint", "easy"])?;
    let id = fields.get("id").string();
    let label = fields.get("label").text();
    let hint = fields.get("hint").text();
    let easy = fields.get("easy").truth();
    Some(Perspective { id: id?.into(), label: label?, hint: hint?, easy: easy? })
}

fn lens(node: &Node) -> Option<Lens> {
    let fields = node.object(&["id", "label"])?;
    let id = fields.get("id").string();
    let label = fields.get("label").text();
    Some(Lens { id: id?.into(), label: label? })
}

fn choice(node: &Node) -> Option<Choice> {
    let fields = node.object(&CHOICE)?;
    let id = fields.get("id").string();
    let label = fields.get("label").text();
    let hint = fields.get("hint").text();
    Some(Choice { id: id?, label: label?, hint: hint? })
}

fn closing(node: &Node, known: &Known) -> Option<Closing> {
    let fields = node.object(&["confidence", "story"])?;
    let confidence = fields.get("confidence").object(&["question", "steps", "source"]).and_then(|fields| {
        let question = fields.get("question").text();
        let steps = fields.get("steps").list(5, 5, |item| item.text());
        let source = fields.get("source").source(known);
        Some(Confidence { question: question?, steps: steps?, source: source? })
    });
    let story = fields
        .get("story")
        .object(&["question"])
        .and_then(|fields| fields.get("question").text())
        .map(|question| Story { question });
    Some(Closing { confidence: confidence?, story: story? })
}
