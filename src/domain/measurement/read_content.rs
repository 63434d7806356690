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
        return response(&one).map(Content::Response);
    }
    if !one.is_absent() {
        one.expected(Expected::KnownField);
    }
    team(&several).map(Content::Team)
}

fn response(node: &Node) -> Option<Response> {
    let fields = node.object(&["id", "perspective", "scan", "answers", "notes", "closing"])?;
    let id = fields.get("id").string();
    let perspective = fields.get("perspective").string();
    let scan = fields.get("scan").one_of(&[Scan::Full, Scan::Quick].map(|scan| (scan.word(), scan)));
    let answers = map(&fields.get("answers"), answer, |_| true);
    // An empty note is no note, so that the same measurement always has the same form.
    let notes = map(&fields.get("notes"), note, |note| *note != Note::default());
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

fn answer(node: &Node) -> Option<Answer> {
    match node.as_text().and_then(Answer::of_word) {
        Some(Answer::Unknown) => Some(Answer::Unknown),
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
    let (good, better) = (text(&fields.get("good")), text(&fields.get("better")));
    Some(Note { good: good?, better: better? })
}

fn closing(node: &Node) -> Option<ClosingAnswers> {
    let fields = node.object(&["confidence", "story"])?;
    let confidence = fields.get("confidence").optional(step);
    let story = text(&fields.get("story"));
    Some(ClosingAnswers { confidence: confidence?, story: story? })
}

/// The result of a team. One that would show fewer people than its threshold is refused: this program never makes it.
fn team(node: &Node) -> Option<TeamResult> {
    let fields = node.object(&["counts", "words"])?;
    let (counts, words) = (counts(&fields.get("counts")), words(&fields.get("words")));
    let (counts, words) = (counts?, words?);
    let most = usize::try_from(counts.people()).unwrap_or(usize::MAX);
    let team = TeamResult::stored(counts, words);
    if team.is_none() {
        fields.get("words").expected(Expected::ItemCount { least: 0, most });
    }
    team
}

fn counts(node: &Node) -> Option<GroupedCounts> {
    let fields = node.object(&["threshold", "apart", "together"])?;
    let threshold = threshold(&fields.get("threshold"));
    // Without a threshold the groups are still read, so that their problems are noted too.
    let k = threshold.unwrap_or_default();
    let apart = map(&fields.get("apart"), |node| group(node, k), |_| true);
    let together = fields.get("together").optional(|node| together(node, k));
    let counts = GroupedCounts::new(threshold?, apart?, together?);
    if counts.is_none() {
        node.expected(Expected::GroupsOfAtLeast(k.people()));
    }
    counts
}

fn threshold(node: &Node) -> Option<GroupThreshold> {
    let [least, most] = [GroupThreshold::LEAST, GroupThreshold::MOST].map(|k| u32::try_from(k).unwrap_or(0));
    GroupThreshold::new(usize::try_from(node.number(least, most)?).ok()?).ok()
}

fn group(node: &Node, threshold: GroupThreshold) -> Option<Group> {
    let fields = node.object(&["people", "counts"])?;
    let people = fields.get("people").number(1, MOST_PEOPLE);
    let counts = map(&fields.get("counts"), count, |_| true);
    Some(Group::new(people?, &counts?.into_iter().collect::<Counts>(), threshold))
}

fn count(node: &Node) -> Option<Count> {
    let fields = node.object(&["steps", "unknown", "open"])?;
    let people = |node: &Node| node.number(0, MOST_PEOPLE);
    let steps = steps(&fields.get("steps"));
    let (unknown, open) = (people(&fields.get("unknown")), people(&fields.get("open")));
    Some(Count { steps: steps?, unknown: unknown?, open: open? })
}

/// How many people gave each of the five steps.
fn steps(node: &Node) -> Option<[u32; 5]> {
    node.list(5, 5, |people| people.number(0, MOST_PEOPLE))?.try_into().ok()
}

fn together(node: &Node, threshold: GroupThreshold) -> Option<Together> {
    let fields = node.object(&["perspectives", "group"])?;
    let perspectives = fields.get("perspectives").list(2, MOST_TOGETHER, |id| id.string());
    let group = group(&fields.get("group"), threshold);
    let perspectives = ordered::set(perspectives?.into_iter().map(PerspectiveId::from));
    Some(Together { perspectives, group: group? })
}

fn words(node: &Node) -> Option<CollectedWords> {
    let fields = node.object(&["notes", "confidence", "stories"])?;
    let notes = map(&fields.get("notes"), notes, |_| true);
    let confidence = steps(&fields.get("confidence"));
    let stories = texts(&fields.get("stories"));
    Some(CollectedWords { notes: notes?, confidence: confidence?, stories: stories? })
}

fn notes(node: &Node) -> Option<TeamNotes> {
    let fields = node.object(&["good", "better"])?;
    let (good, better) = (texts(&fields.get("good")), texts(&fields.get("better")));
    Some(TeamNotes { good: good?, better: better? })
}

fn texts(node: &Node) -> Option<Vec<String>> {
    node.list(0, MOST_TEXTS, |item| text(&item))
}
