use super::{AgendaItem, give_own_questions};
use crate::domain::instrument::{Instrument, Perspective, PerspectiveId, StatementId};
use crate::domain::{Count, Counts, GroupedCounts, Profile, Score, StatementProfile};
use std::cmp::Ordering;

/// The fewest scores of which a difference is a difference between people (rule 5 of the scoring rules).
const SCORES: u32 = 3;

/// From what share of the people on, who do not know or left it open, a team does not know (rule 5): more than a third.
const UNKNOWN: u64 = 3;

/// From how far on clients and relatives see it differently, in points of the scale.
const APART: f64 = 1.0;

/// What a team has to talk about (rule 5 of the scoring rules).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamAgenda {
    /// Where people differ: at least 3 scores, which are not all the same; the lowest consensus first.
    pub differ: Vec<AgendaItem>,
    /// What people do not know: more than a third said so or left it open; the most first.
    pub unknown: Vec<UnknownItem>,
    /// What clients and relatives see differently, or why that cannot be told.
    pub seen_differently: Result<Vec<SeenItem>, NoComparison>,
}

/// A statement that many people do not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownItem {
    /// The statement, with a question to begin with.
    pub item: AgendaItem,
    /// How people answered.
    pub count: Count,
}

/// A statement of which a group of clients or relatives has another picture than staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenItem {
    /// The statement, with a question to begin with; its score is that of all.
    pub item: AgendaItem,
    /// The perspectives of that group: clients, relatives, or both where they are only shown together.
    pub seen_by: Vec<PerspectiveId>,
    /// The score of that group.
    pub theirs: Score,
    /// The score of staff, as far as it is shown apart from them.
    pub staff: Score,
}

/// Why nobody can tell what clients and relatives see differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoComparison {
    /// No client and no relative answered.
    NobodyAnswered,
    /// They are too few to be shown apart from staff (rule 6).
    TooFew,
    /// Nobody of staff answered, or too few to be shown apart.
    NoStaff,
}

impl TeamAgenda {
    /// What a team with these counts has to talk about. `profile` is that of all its people.
    #[must_use]
    pub fn of(instrument: &Instrument, profile: &Profile, groups: &GroupedCounts) -> Self {
        let statements = || profile.principles().iter().flat_map(|principle| &principle.statements);
        let mut differ: Vec<_> = statements()
            .filter(|one| one.count.given() >= SCORES && one.consensus.is_some_and(|it| it.value() < 1.0))
            .filter_map(|one| AgendaItem::find(instrument, one))
            .collect();
        differ.sort_by_key(|item| (item.consensus, item.score));
        give_own_questions(instrument, &mut differ);
        let mut unknown: Vec<_> = statements().filter_map(|one| unknown_item(instrument, one)).collect();
        unknown.sort_by(|one, other| most_unknown_first(&one.count, &other.count));
        let mut items: Vec<_> = unknown.iter().map(|one| one.item.clone()).collect();
        give_own_questions(instrument, &mut items);
        for (one, item) in unknown.iter_mut().zip(items) {
            one.item = item;
        }
        Self { differ, unknown, seen_differently: seen_differently(instrument, profile, groups) }
    }
}

fn unknown_item(instrument: &Instrument, statement: &StatementProfile) -> Option<UnknownItem> {
    let count = statement.count;
    let is_unknown = unknown_of(&count) * UNKNOWN > u64::from(count.asked());
    let item = is_unknown.then(|| AgendaItem::find(instrument, statement))??;
    Some(UnknownItem { item, count })
}

fn unknown_of(count: &Count) -> u64 {
    u64::from(count.unknown) + u64::from(count.open)
}

/// Compares shares as products of whole numbers, without a rounding.
fn most_unknown_first(one: &Count, other: &Count) -> Ordering {
    let share = |one: &Count, other: &Count| u128::from(unknown_of(one)) * u128::from(other.asked());
    share(other, one).cmp(&share(one, other))
}

/// A group whose answers stand beside those of staff.
struct Group<'a> {
    perspectives: Vec<PerspectiveId>,
    counts: &'a Counts,
}

fn seen_differently(
    instrument: &Instrument,
    profile: &Profile,
    groups: &GroupedCounts,
) -> Result<Vec<SeenItem>, NoComparison> {
    let is_theirs = |id: &PerspectiveId| instrument.perspective(id).is_some_and(Perspective::receives_care);
    if !groups.perspectives().any(is_theirs) {
        return Err(NoComparison::NobodyAnswered);
    }
    let apart = groups
        .apart()
        .iter()
        .map(|(id, group)| Group { perspectives: vec![id.clone()], counts: group.counts() });
    let together = groups.together().map(|together| Group {
        perspectives: together.perspectives.iter().cloned().collect(),
        counts: together.group.counts(),
    });
    // A group in which clients and staff are only shown together tells nothing of either.
    let all: Vec<_> = apart.chain(together).collect();
    let (theirs, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|group| group.perspectives.iter().all(is_theirs));
    let staff: Vec<_> =
        others.into_iter().filter(|group| !group.perspectives.iter().any(is_theirs)).collect();
    if theirs.is_empty() {
        return Err(NoComparison::TooFew);
    }
    if staff.is_empty() {
        return Err(NoComparison::NoStaff);
    }
    let staff = staff.into_iter().fold(Counts::default(), |sum, group| sum + group.counts.clone());
    let statements = profile.principles().iter().flat_map(|principle| &principle.statements);
    let mut seen: Vec<_> = statements
        .flat_map(|statement| {
            theirs.iter().filter_map(|group| seen_item(instrument, statement, group, &staff))
        })
        .collect();
    seen.sort_by(farthest_first);
    let mut items: Vec<_> = seen.iter().map(|one| one.item.clone()).collect();
    give_own_questions(instrument, &mut items);
    for (one, item) in seen.iter_mut().zip(items) {
        one.item = item;
    }
    Ok(seen)
}

fn seen_item(
    instrument: &Instrument,
    statement: &StatementProfile,
    group: &Group,
    staff: &Counts,
) -> Option<SeenItem> {
    let score = |counts: &Counts, id: &StatementId| {
        counts.get(id).filter(|count| count.given() >= SCORES).and_then(|count| count.mean())
    };
    let (theirs, staff) = (score(group.counts, &statement.id)?, score(staff, &statement.id)?);
    let is_apart = theirs.distance(staff) >= APART;
    let item = is_apart.then(|| AgendaItem::find(instrument, statement))??;
    Some(SeenItem { item, seen_by: group.perspectives.clone(), theirs, staff })
}

/// The greatest distance first.
fn farthest_first(one: &SeenItem, other: &SeenItem) -> Ordering {
    let distance = |item: &SeenItem| item.theirs.distance(item.staff);
    distance(other).total_cmp(&distance(one))
}
