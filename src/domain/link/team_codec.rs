//! How what may be shown of a team is written: the threshold, what becomes of each perspective, and each group.

use super::mixed_radix::{DigitReader, DigitWriter};
use super::{LinkRefusal, counts_codec};
use crate::domain::instrument::Instrument;
use crate::domain::{Count, Counts, Group, GroupThreshold, GroupedCounts, Together};
use std::collections::{BTreeMap, BTreeSet};

/// Every threshold.
fn thresholds() -> Vec<usize> {
    (GroupThreshold::LEAST..=GroupThreshold::MOST).collect()
}

/// What becomes of a perspective.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nobody of it answered.
    Nowhere,
    /// It is shown apart.
    Apart,
    /// It is one of those that are shown together.
    Together,
}

const PLACES: [Place; 3] = [Place::Nowhere, Place::Apart, Place::Together];

/// Writes the groups of the perspectives that the instrument has.
pub(super) fn write(
    digits: &mut DigitWriter,
    team: &GroupedCounts,
    instrument: &Instrument,
) -> Result<(), LinkRefusal> {
    digits.choice(&thresholds(), |one| *one == team.threshold().people())?;
    let together = team.together();
    let is_together = |id| together.is_some_and(|together| together.perspectives.contains(id));
    for perspective in instrument.perspectives() {
        let id = perspective.id();
        let place = match (team.apart().contains_key(id), is_together(id)) {
            (true, _) => Place::Apart,
            (_, true) => Place::Together,
            _ => Place::Nowhere,
        };
        digits.choice(&PLACES, |one| *one == place)?;
    }
    let apart = instrument.perspectives().iter().filter_map(|perspective| team.apart().get(perspective.id()));
    apart
        .chain(together.map(|together| &together.group))
        .try_for_each(|group| write_group(digits, group, instrument))
}

/// Reads a team; `None` for what no writer makes, and for what may not be shown.
pub(super) fn read(digits: &mut DigitReader, instrument: &Instrument) -> Option<GroupedCounts> {
    let threshold = GroupThreshold::new(*digits.choice(&thresholds())?).ok()?;
    let (mut alone, mut perspectives) = (Vec::new(), BTreeSet::new());
    for perspective in instrument.perspectives() {
        match digits.choice(&PLACES)? {
            Place::Nowhere => {}
            Place::Apart => alone.push(perspective.id().clone()),
            Place::Together => _ = perspectives.insert(perspective.id().clone()),
        }
    }
    let mut apart = BTreeMap::new();
    for id in alone {
        apart.insert(id, read_group(digits, threshold, instrument)?);
    }
    let together = if perspectives.is_empty() {
        None
    } else {
        Some(Together { perspectives, group: read_group(digits, threshold, instrument)? })
    };
    GroupedCounts::new(threshold, apart, together)
}

/// Writes a group: how many people, of how many a statement was asked at all (of all of them, or of those who did the
/// long version, …: these are few different numbers), for each statement which of these, and its count.
fn write_group(digits: &mut DigitWriter, group: &Group, instrument: &Instrument) -> Result<(), LinkRefusal> {
    digits.whole(group.people().into())?;
    let statements = instrument.statements();
    let counts: Vec<_> =
        statements.map(|(_, statement)| group.counts().get(statement.id()).unwrap_or_default()).collect();
    let numbers: BTreeSet<u32> = counts.iter().map(Count::asked).collect();
    let numbers: Vec<u32> = numbers.into_iter().collect();
    digits.many(numbers.len(), group.people().saturating_add(1))?;
    numbers.iter().try_for_each(|asked| digits.digit((*asked).into(), u64::from(group.people()) + 1))?;
    counts.into_iter().try_for_each(|count| {
        digits.choice(&numbers, |asked| *asked == count.asked())?;
        counts_codec::write(digits, count)
    })
}

fn read_group(digits: &mut DigitReader, threshold: GroupThreshold, instrument: &Instrument) -> Option<Group> {
    let people = digits.many(counts_codec::MOST_PEOPLE)?;
    let different = digits.many(people + 1)?;
    let number = |_| u32::try_from(digits.digit(u64::from(people) + 1)?).ok();
    let numbers: Vec<u32> = (0..different).map(number).collect::<Option<_>>()?;
    if !numbers.is_sorted_by(|one, next| one < next) {
        return None;
    }
    let mut counts = Counts::default();
    for (_, statement) in instrument.statements() {
        let asked = *digits.choice(&numbers)?;
        counts.add_to(statement.id().clone(), counts_codec::read(digits, asked)?);
    }
    Some(Group::new(people, &counts, threshold))
}
