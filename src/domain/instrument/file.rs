//! From the bytes of an instrument file to an [`Instrument`], or to all that is wrong with it.

use super::Instrument;
use super::file_ids::{Known, MOST};
use super::file_principle::principles;
use super::parts::{Choice, Closing, Confidence, Lens, Perspective, Scale, ScaleStep, Source, Status, Story};
use crate::domain::Language;
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
        let instrument = instrument(&Node::root(&value, &problems));
        let problems = problems.into_vec(&value);
        if problems.is_empty() { Ok(instrument) } else { Err(problems) }
    }

    /// Reads an instrument file as [`Instrument::read`] does, without listing what is wrong with it; `None` when
    /// anything is. A page that only has to know whether it can be used needs less code.
    #[must_use]
    pub fn read_whole(bytes: &[u8]) -> Option<Self> {
        let value = value_of(bytes).ok()?;
        let problems = ProblemCount::default();
        let instrument = instrument(&Node::root(&value, &problems));
        (problems.count() == 0).then_some(instrument)
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

fn instrument(node: &Node) -> Instrument {
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
    ]);
    let known = Known::of(node);
    Instrument {
        format: format(&fields.get("format")),
        id: fields.get("id").string(),
        version: fields.get("version").string(),
        status: fields.get("status").one_of([("concept", Status::Concept), ("final", Status::Final)]),
        title: fields.get("title").text(),
        tagline: fields.get("tagline").text(),
        disclosure: fields.get("disclosure").text(),
        about: fields.get("about").list(0, MOST, |item| item.text()),
        sources: fields.get("sources").unique_list(1, source),
        scale: scale(&fields.get("scale")),
        perspectives: fields.get("perspectives").unique_list(1, perspective),
        lenses: fields.get("lenses").unique_list(1, lens),
        principles: principles(&fields.get("principles"), &known),
        closing: closing(&fields.get("closing"), &known),
        phases: fields.get("phases").unique_list(1, choice),
        participation: fields.get("participation").unique_list(1, choice),
    }
}

fn format(node: &Node) -> u32 {
    let format = node.number(1, u32::MAX);
    if format > 0 && format != FORMAT {
        node.expected(Expected::Format(FORMAT));
    }
    format
}

fn source(node: &Node) -> Source {
    let fields = node.object(&["id", "title", "publisher", "year", "url", "language"]);
    let codes = Language::ALL.map(|language| (language.code(), language));
    Source {
        id: fields.get("id").string().into(),
        title: fields.get("title").string(),
        publisher: fields.get("publisher").string(),
        year: fields.get("year").optional(|year| year.number(1900, 2200)),
        url: fields.get("url").optional(Node::string),
        language: fields.get("language").optional(|language| language.one_of(codes)),
    }
}

fn scale(node: &Node) -> Scale {
    let fields = node.object(&["question", "steps", "unknown"]);
    Scale {
        question: fields.get("question").text(),
        steps: steps(&fields.get("steps")),
        unknown: fields.get("unknown").text(),
    }
}

/// The steps of the scale, 1 to 5 in this order.
fn steps(node: &Node) -> Vec<ScaleStep> {
    let steps = node.list(5, 5, step);
    let is_read = steps.iter().all(|step| step.value > 0);
    if is_read && steps.iter().zip(1..).any(|(step, value)| step.value != value) {
        let found: Vec<_> = steps.iter().map(|step| step.value.to_string()).collect();
        let in_order = ["1, 2, 3, 4, 5".to_owned()];
        node.expected_of(Expected::OneOf(in_order.into()), &found.join(", "));
    }
    steps
}

fn step(node: Node) -> ScaleStep {
    let fields = node.object(&["value", "label", "meaning"]);
    ScaleStep {
        value: u8::try_from(fields.get("value").number(1, 5)).unwrap_or_default(),
        label: fields.get("label").text(),
        meaning: fields.get("meaning").text(),
    }
}

fn perspective(node: &Node) -> Perspective {
    let fields = node.object(&["id", "label", "hint", "easy"]);
    Perspective {
        id: fields.get("id").string().into(),
        label: fields.get("label").text(),
        hint: fields.get("hint").text(),
        easy: fields.get("easy").truth(),
    }
}

fn lens(node: &Node) -> Lens {
    let fields = node.object(&["id", "label"]);
    Lens { id: fields.get("id").string().into(), label: fields.get("label").text() }
}

fn choice(node: &Node) -> Choice {
    let fields = node.object(&CHOICE);
    Choice {
        id: fields.get("id").string(),
        label: fields.get("label").text(),
        hint: fields.get("hint").text(),
    }
}

fn closing(node: &Node, known: &Known) -> Closing {
    let fields = node.object(&["confidence", "story"]);
    let asked = fields.get("confidence").object(&["question", "steps", "source"]);
    let confidence = Confidence {
        question: asked.get("question").text(),
        steps: asked.get("steps").list(5, 5, |item| item.text()),
        source: asked.get("source").source(known),
    };
    let story = fields.get("story").object(&["question"]);
    Closing { confidence, story: Story { question: story.get("question").text() } }
}
