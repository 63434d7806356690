//! A place in a JSON value that is being read: asks for what should be there and notes what is not.
//!
//! serde's derive stops at the first problem; a person who edits an instrument wants to see them all. Measurements are
//! read with it too.
//!
//! What cannot be read is noted, and an empty value takes its place: whoever reads a whole file refuses it when anything
//! was noted. An `Option` at every step would only cost code.

use super::json::Json;
use super::problem::{Expected, JsonPath, MAX_PROBLEMS, Problem};
use super::{Moment, Text};
use crate::domain::ordered;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// The longest piece of a file that a problem quotes, in characters.
const QUOTE: usize = 60;

/// What is done with the problems of a value that is being read.
///
/// Listing them takes code that a page needs only for a file that is wrong, so it is a trait: the first part of the page
/// counts them ([`ProblemCount`]), and a later part lists them ([`Problems`]).
pub(super) trait ProblemSink {
    /// Notes that something else was expected at a node, of which `found` is quoted, or else its value.
    fn note(&self, node: &Node, expected: Expected, found: Option<&str>);

    /// The number of problems noted.
    fn count(&self) -> usize;
}

/// The number of problems of a value that is being read.
#[derive(Default)]
pub(super) struct ProblemCount(Cell<usize>);

impl ProblemSink for ProblemCount {
    fn note(&self, _: &Node, _: Expected, _: Option<&str>) {
        self.0.set(self.0.get() + 1);
    }

    fn count(&self) -> usize {
        self.0.get()
    }
}

/// The problems of a value that is being read.
///
/// A problem knows its place by the address of its value. The paths of all of them are worked out at the end, in one walk
/// through the value: a walk for each would take seconds on a hostile file.
#[derive(Default)]
pub(super) struct Problems(RefCell<Vec<Noted>>);

/// A problem whose path is not known yet.
struct Noted {
    /// The address of the value, or of the object that lacks a field.
    address: usize,
    /// The name of a field that is not there.
    absent: Option<&'static str>,
    expected: Expected,
    found: String,
}

impl ProblemSink for Problems {
    fn note(&self, node: &Node, expected: Expected, found: Option<&str>) {
        let here = node.value.or(node.absent.map(|(object, _)| object));
        if let Some(here) = here {
            let absent = node.absent.map(|(_, name)| name);
            let found = match found {
                Some(found) => shorten(found),
                None => shorten(&node.value.map_or_else(String::new, quote)),
            };
            self.0.borrow_mut().push(Noted { address: address(here), absent, expected, found });
        }
    }

    fn count(&self) -> usize {
        self.0.borrow().len()
    }
}

impl Problems {
    /// All that was noted while `whole` was read, in that order.
    pub(super) fn into_vec(self, whole: &Json) -> Vec<Problem> {
        let noted = self.0.into_inner();
        if noted.is_empty() {
            return Vec::new();
        }
        let addresses = ordered::set(noted.iter().map(|problem| problem.address));
        let mut walk = Walk { addresses, path: Vec::new(), places: BTreeMap::new() };
        walk.visit(whole);
        let place_of = |problem: &Noted| {
            let place = walk.places.get(&problem.address).cloned().unwrap_or_default();
            problem.absent.map_or(place.clone(), |name| place.field(name))
        };
        let problem =
            |noted: Noted| Problem { place: place_of(&noted), expected: noted.expected, found: noted.found };
        noted.into_iter().map(problem).collect()
    }
}

/// A walk through a value that finds where the values with these addresses stand.
struct Walk<'a> {
    addresses: BTreeSet<usize>,
    path: Vec<Step<'a>>,
    places: BTreeMap<usize, JsonPath>,
}

/// One step of the way from a value to one inside it.
enum Step<'a> {
    Field(&'a str),
    Item(usize),
}

impl<'a> Walk<'a> {
    fn visit(&mut self, value: &'a Json) {
        let address = address(value);
        if self.addresses.contains(&address) {
            let place = self.path.iter().fold(JsonPath::default(), |place, step| match step {
                Step::Field(name) => place.field(&shorten(name)),
                Step::Item(index) => place.item(*index),
            });
            self.places.insert(address, place);
        }
        match value {
            Json::Object(fields) => {
                fields.iter().for_each(|(name, value)| self.step(Step::Field(name), value));
            }
            Json::List(items) => {
                items.iter().enumerate().for_each(|(index, item)| self.step(Step::Item(index), item));
            }
            _ => {}
        }
    }

    fn step(&mut self, step: Step<'a>, value: &'a Json) {
        self.path.push(step);
        self.visit(value);
        self.path.pop();
    }
}

/// By which a value is known while it is read: nothing moves it.
fn address(value: &Json) -> usize {
    std::ptr::from_ref(value).addr()
}

/// A value (or nothing) at a place, and the list in which its problems are noted.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    value: Option<&'a Json>,
    /// The object and the name of a field that is not there.
    absent: Option<(&'a Json, &'static str)>,
    problems: &'a dyn ProblemSink,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Json, problems: &'a dyn ProblemSink) -> Self {
        Self { value: Some(value), absent: None, problems }
    }

    /// A value that is inside this one.
    fn at(self, value: &'a Json) -> Self {
        Self { value: Some(value), absent: None, ..self }
    }

    /// Notes that something else was expected here.
    pub(super) fn expected(&self, expected: Expected) {
        self.note(expected, None);
    }

    /// Notes that something else was expected of a part of what is here: `found`. At most [`MAX_PROBLEMS`] are kept, so
    /// that a hostile file cannot fill the memory with them.
    pub(super) fn expected_of(&self, expected: Expected, found: &str) {
        self.note(expected, Some(found));
    }

    fn note(&self, expected: Expected, found: Option<&str>) {
        if !self.is_full() {
            self.problems.note(self, expected, found);
        }
    }

    /// Whether so many problems were noted that no more are kept.
    pub(super) fn is_full(&self) -> bool {
        self.problems.count() >= MAX_PROBLEMS
    }

    /// A field of what is here, without noting anything when it is not there. With it the checks of ids and
    /// references look at the file itself, so that a fault in one item does not hide another fault.
    pub(super) fn peek(&self, name: &str) -> Option<Self> {
        Some(self.at(self.value?.field(name)?))
    }

    /// The items of the list that is here, without noting anything when there is none.
    pub(super) fn items(&self) -> impl Iterator<Item = Self> {
        let items = self.value.and_then(Json::items).unwrap_or_default();
        items.iter().map(|item| self.at(item))
    }

    /// The text that is here, if any, without noting anything.
    pub(super) fn as_text(&self) -> Option<&'a str> {
        self.value.and_then(Json::as_text).filter(|text| !text.trim().is_empty())
    }

    /// What is here, if it is true or false, without noting anything.
    pub(super) fn as_truth(&self) -> Option<bool> {
        if let Some(Json::Truth(truth)) = self.value { Some(*truth) } else { None }
    }

    /// The whole number that is here, if any, without noting anything.
    pub(super) fn as_whole(&self) -> Option<u64> {
        self.value.and_then(Json::as_whole)
    }

    /// What is here in the form that was wanted; where there is nothing, that is noted and an empty value stands for it.
    fn want<T: Default>(&self, value: Option<T>, expected: Expected) -> T {
        if value.is_none() {
            self.expected(expected);
        }
        value.unwrap_or_default()
    }

    /// How many problems were noted so far, in the whole file.
    pub(super) fn problem_count(&self) -> usize {
        self.problems.count()
    }

    /// Whether there is nothing here, or `null`.
    pub(super) fn is_absent(&self) -> bool {
        matches!(self.value, None | Some(Json::Null))
    }

    /// The fields of an object; a field that is not in `known` is noted as a problem.
    pub(super) fn object(&self, known: &[&str]) -> Fields<'a> {
        let fields = self.want(self.value.and_then(Json::fields), Expected::Object);
        for (_, value) in fields.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
            self.at(value).expected(Expected::KnownField);
        }
        Fields { object: self.value.filter(|value| value.fields().is_some()), node: *self }
    }

    /// The entries of an object with any names, at most `most` of them.
    pub(super) fn entries(&self, most: usize) -> impl Iterator<Item = (&'a String, Self)> {
        let mut fields = self.want(self.value.and_then(Json::fields), Expected::Object);
        if fields.len() > most {
            self.expected(Expected::ItemCount { least: 0, most });
            fields = &[];
        }
        fields.iter().map(|(name, value)| (name, self.at(value)))
    }

    /// The items of a list of `least` to `most`, each read with `read`.
    pub(super) fn list<T>(&self, least: usize, most: usize, read: impl Fn(Self) -> T) -> Vec<T> {
        let mut items = self.want(self.value.and_then(Json::items), Expected::List);
        let is_list = self.value.is_some_and(|value| value.items().is_some());
        if is_list && (items.len() < least || items.len() > most) {
            self.expected(Expected::ItemCount { least, most });
            items = &[];
        }
        items.iter().map(|item| read(self.at(item))).collect()
    }

    pub(super) fn string(&self) -> String {
        self.want(self.as_text(), Expected::Text).to_owned()
    }

    /// A text that may be empty.
    pub(super) fn free_text(&self) -> String {
        self.want(self.value.and_then(Json::as_text), Expected::Text).to_owned()
    }

    /// A moment: milliseconds since 1970, of which a date can be made.
    pub(super) fn moment(&self) -> Moment {
        Moment(self.want(self.as_whole().filter(|moment| *moment <= Moment::LATEST.0), Expected::Moment))
    }

    /// A whole number from `least` to `most`; 0 where there is none.
    pub(super) fn number(&self, least: u32, most: u32) -> u32 {
        let number = self.as_whole().and_then(|number| u32::try_from(number).ok());
        let in_range = number.filter(|number| (least..=most).contains(number));
        self.want(in_range, Expected::Number { least, most })
    }

    pub(super) fn truth(&self) -> bool {
        self.want(self.as_truth(), Expected::TrueOrFalse)
    }

    /// One of the choices, by its word; the first where there is none.
    pub(super) fn one_of<T: Copy, const N: usize>(&self, choices: [(&str, T); N]) -> T {
        const { assert!(N > 0) }
        let chosen = self.choice(&choices.map(|(word, _)| word));
        choices.get(chosen).unwrap_or(&choices[0]).1
    }

    /// The place of the word that is here among these words; 0 where there is none.
    fn choice(&self, words: &[&str]) -> usize {
        let word = self.value.and_then(Json::as_text);
        let chosen = words.iter().position(|choice| word == Some(choice));
        if chosen.is_none() {
            self.expected(Expected::OneOf(words.iter().map(|word| (*word).to_owned()).collect()));
        }
        chosen.unwrap_or_default()
    }

    /// A text in both languages.
    pub(super) fn text(&self) -> Text {
        let fields = self.object(&["nl", "en"]);
        let [nl, en] = ["nl", "en"].map(|code| {
            let node = fields.get(code);
            node.want(node.as_text(), Expected::TextInLanguage(code)).to_owned()
        });
        Text::new(nl, en).unwrap_or(Text::UNREAD)
    }

    /// What `read` makes of it; `None` where there is nothing.
    pub(super) fn optional<T>(&self, read: impl Fn(&Self) -> T) -> Option<T> {
        (!self.is_absent()).then(|| read(self))
    }
}

/// The fields of an object that is being read.
pub(super) struct Fields<'a> {
    /// `None` where there is no object; nothing is noted of its fields then.
    object: Option<&'a Json>,
    node: Node<'a>,
}

impl<'a> Fields<'a> {
    /// The field with this name, present or not.
    pub(super) fn get(&self, name: &'static str) -> Node<'a> {
        let value = self.object.and_then(|object| object.field(name));
        let absent = self.object.filter(|_| value.is_none()).map(|object| (object, name));
        Node { value, absent, ..self.node }
    }
}

fn quote(value: &Json) -> String {
    match value {
        Json::Object(_) => "{…}".to_owned(),
        Json::List(items) => format!("[…] ({})", items.len()),
        Json::Text(text) => serde_json::to_string(text).unwrap_or_default(),
        Json::Null => "null".to_owned(),
        Json::Truth(truth) => truth.to_string(),
        Json::Whole(number) => number.to_string(),
        Json::Negative(number) => number.to_string(),
        // Without what is after the point: the code that writes fractions has large tables.
        Json::Fraction(number) => format!("{}…", *number as i64),
    }
}

/// A text from outside as a problem quotes it: of a longer one its first 59 characters, with a sign that there is more.
#[must_use]
pub fn shorten(whole: &str) -> String {
    // It looks at no more than it keeps: a hostile text may be a mebibyte long.
    match whole.char_indices().nth(QUOTE) {
        None => whole.to_owned(),
        Some(_) => whole.chars().take(QUOTE - 1).chain(['…']).collect(),
    }
}
