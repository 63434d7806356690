//! From the stored form back to whose answers a measurement holds.

use super::Content;
use super::read::{map, text};
use crate::domain::instrument::PerspectiveId;
use crate::domain::node::{Fields, Node};
use crate::domain::ordered;
use crate::domain::problem::Expected;
use crate::domain::{
    Answer, ClosingAnswers, CollectedWords, Count, Counts, Group, GroupThreshold, GroupedCounts, Note,
    Response, Scan, Step, TeamNotes, TeamResult, Together,
};

/// The most people in one group.
const MOST_PEOPLE: u32 = 100_000;

/// The most texts in one list of a team.
const MOST_TEXTS: usize = 5_000;

/// The most perspectives that are shown together.
const MOST_TOGETHER: usize = 100;

/// What a measurement holds: `response` or `team`, and not both.
pub(super) fn content(fields: &Fields) -> Option<Content> {
    let (one, several) = (fields.get("response"), fields.get("team"));
    if several.is_absent() {
        return Some(Content::Response(response(&one)));
    }
    if !one.is_absent() {
        one.expected(Expected::KnownField);
    }
    team(&several).map(Content::Team)
}

fn response(node: &Node) -> Response {
    let fields = node.object(&["id", "perspective", "scan", "answers", "notes", "closing"]);
    let id = fields.get("id").string();
    let perspective = fields.get("perspective").string();
    let scan = fields.get("scan").one_of([Scan::Full, Scan::Quick].map(|scan| (scan.word(), scan)));
    let answers = map(&fields.get("answers"), answer, |_| true);
    // An empty note is no note, so that the same measurement always has the same form.
    let notes = map(&fields.get("notes"), note, |note| *note != Note::default());
    let closing = closing(&fields.get("closing"));
    Response { id: id.into(), perspective: perspective.into(), scan, answers, notes, closing }
}

fn answer(node: &Node) -> Answer {
    match node.as_text().and_then(Answer::of_word) {
        Some(Answer::Unknown) => Answer::Unknown,
        _ => step(node).map_or(Answer::Unknown, Answer::Step),
    }
}

fn step(node: &Node) -> Option<Step> {
    let step = node.as_whole().and_then(|number| Step::try_from(u8::try_from(number).ok()?).ok());
    if step.is_none() {
        node.expected(Expected::Number { least: 1, most: 5 });
    }
    step
}

fn note(node: &Node) -> Note {
    let fields = node.object(&["good", "better"]);
    let (good, better) = (text(&fields.get("good")), text(&fields.get("better")));
    Note { good, better }
}

fn closing(node: &Node) -> ClosingAnswers {
    let fields = node.object(&["confidence", "story"]);
    let confidence = fields.get("confidence").optional(step).flatten();
    let story = text(&fields.get("story"));
    ClosingAnswers { confidence, story }
}

/// The result of a team. One that would show fewer people than its threshold is refused: this program never makes it.
fn team(node: &Node) -> Option<TeamResult> {
    let fields = node.object(&["counts", "words"]);
    let (counts, words) = (counts(&fields.get("counts")), words(&fields.get("words")));
    let counts = counts?;
    let most = usize::try_from(counts.people()).unwrap_or(usize::MAX);
    let team = TeamResult::stored(counts, words);
    if team.is_none() {
        fields.get("words").expected(Expected::ItemCount { least: 0, most });
    }
    team
}

fn counts(node: &Node) -> Option<GroupedCounts> {
    let fields = node.object(&["threshold", "apart", "together"]);
    let before = node.problem_count();
    let k = threshold(&fields.get("threshold"));
    let apart = map(&fields.get("apart"), |node| group(node, k), |_| true);
    let together = fields.get("together").optional(|node| together(node, k));
    let counts = GroupedCounts::new(k, apart, together);
    if counts.is_none() && node.problem_count() == before {
        node.expected(Expected::GroupsOfAtLeast(k.people()));
    }
    counts
}

/// The threshold; the usual one where there is none, so that the groups are still read.
fn threshold(node: &Node) -> GroupThreshold {
    let [least, most] = [GroupThreshold::LEAST, GroupThreshold::MOST].map(|k| u32::try_from(k).unwrap_or(0));
    let k = usize::try_from(node.number(least, most)).unwrap_or_default();
    GroupThreshold::new(k).unwrap_or_default()
}

fn group(node: &Node, threshold: GroupThreshold) -> Group {
    let fields = node.object(&["people", "counts"]);
    let people = fields.get("people").number(1, MOST_PEOPLE);
    let counts = map(&fields.get("counts"), count, |_| true);
    Group::new(people, &counts.into_iter().collect::<Counts>(), threshold)
}

fn count(node: &Node) -> Count {
    let fields = node.object(&["steps", "unknown", "open"]);
    let people = |node: &Node| node.number(0, MOST_PEOPLE);
    let steps = steps(&fields.get("steps"));
    let (unknown, open) = (people(&fields.get("unknown")), people(&fields.get("open")));
    Count { steps, unknown, open }
}

/// How many people gave each of the five steps.
fn steps(node: &Node) -> [u32; 5] {
    node.list(5, 5, |people| people.number(0, MOST_PEOPLE)).try_into().unwrap_or_default()
}

fn together(node: &Node, threshold: GroupThreshold) -> Together {
    let fields = node.object(&["perspectives", "group"]);
    let perspectives = fields.get("perspectives").list(2, MOST_TOGETHER, |id| id.string());
    let group = group(&fields.get("group"), threshold);
    let perspectives = ordered::set(perspectives.into_iter().map(PerspectiveId::from));
    Together { perspectives, group }
}

fn words(node: &Node) -> CollectedWords {
    let fields = node.object(&["notes", "confidence", "stories"]);
    let notes = map(&fields.get("notes"), notes, |_| true);
    let confidence = steps(&fields.get("confidence"));
    let stories = texts(&fields.get("stories"));
    CollectedWords { notes, confidence, stories }
}

fn notes(node: &Node) -> TeamNotes {
    let fields = node.object(&["good", "better"]);
    let (good, better) = (texts(&fields.get("good")), texts(&fields.get("better")));
    TeamNotes { good, better }
}

fn texts(node: &Node) -> Vec<String> {
    node.list(0, MOST_TEXTS, |item| text(&item))
}
