//! The counts of a team that may be shown (rule 6 of the scoring rules). A screen, a report and a link of a team take
//! their figures from here, so that none of them holds what another hides.

use super::{GroupThreshold, Visibility, shown_groups};
use crate::domain::instrument::{Instrument, PerspectiveId, Principle, PrincipleId};
use crate::domain::ordered;
use crate::domain::{Count, Counts, Tally};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// People whose answers are only known added up.
///
/// A statement that fewer of them were asked than the threshold is not in the counts: the answer of the one person of
/// ten who did the long version would else be there to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    people: u32,
    counts: Counts,
}

impl Group {
    /// The group of these people, without the statements that too few of them were asked.
    #[must_use]
    pub fn new(people: u32, counts: &Counts, threshold: GroupThreshold) -> Self {
        let enough = counts.iter().filter(|(_, count)| is_enough(count.asked(), threshold));
        Self { people, counts: enough.map(|(statement, count)| (statement.clone(), count)).collect() }
    }

    fn of(tally: &Tally, threshold: GroupThreshold) -> Self {
        Self::new(u32::try_from(tally.len()).unwrap_or(u32::MAX), &tally.counts(), threshold)
    }

    /// How many people it is.
    #[must_use]
    pub fn people(&self) -> u32 {
        self.people
    }

    /// Their answers, counted per statement.
    #[must_use]
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    fn is_safe(&self, threshold: GroupThreshold) -> bool {
        let is_possible = |asked: u32| asked <= self.people && is_enough(asked, threshold);
        self.people > 0
            && is_enough(self.people, threshold)
            && self.counts.iter().all(|(_, count)| is_possible(count.asked()))
    }
}

/// The groups that are too small to be shown apart, and those that protect them, as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Together {
    /// The perspectives in it, two or more.
    pub perspectives: BTreeSet<PerspectiveId>,
    /// All of them as one group.
    pub group: Group,
}

/// A team's answers in groups of at least the threshold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GroupedCounts {
    threshold: GroupThreshold,
    apart: BTreeMap<PerspectiveId, Group>,
    together: Option<Together>,
}

/// A team of fewer people than the threshold, of which nothing may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{people} people are fewer than {}", threshold.people())]
pub struct TooFewPeople {
    /// How many people there are.
    pub people: usize,
    /// How many there have to be.
    pub threshold: GroupThreshold,
}

impl GroupedCounts {
    /// What may be shown of a tally.
    ///
    /// # Errors
    /// [`TooFewPeople`] when it has fewer responses than the threshold.
    pub fn of(tally: &Tally, threshold: GroupThreshold) -> Result<Self, TooFewPeople> {
        if tally.len() < threshold.people() {
            return Err(TooFewPeople { people: tally.len(), threshold });
        }
        let visibility = shown_groups(&tally.perspectives(), threshold);
        let (shown, hidden): (Vec<_>, Vec<_>) = tally
            .by_perspective()
            .into_iter()
            .partition(|(perspective, _)| visibility.get(perspective) == Some(&Visibility::Shown));
        let apart = shown.into_iter().map(|(perspective, tally)| (perspective, Group::of(&tally, threshold)));
        let perspectives = ordered::set(hidden.iter().map(|(perspective, _)| perspective.clone()));
        let rest: Tally = hidden.into_iter().map(|(_, tally)| tally).sum();
        let together =
            (!rest.is_empty()).then(|| Together { perspectives, group: Group::of(&rest, threshold) });
        Ok(Self { threshold, apart: ordered::map(apart), together })
    }

    /// What may be shown, from groups that were counted elsewhere: raised hands, a link. `None` when there is no group,
    /// when a group or a statement in it has fewer people than the threshold, when more people were asked a statement than
    /// there are, or when a perspective stands in two groups or alone in the one that is shown together.
    #[must_use]
    pub fn new(
        threshold: GroupThreshold,
        apart: BTreeMap<PerspectiveId, Group>,
        together: Option<Together>,
    ) -> Option<Self> {
        let is_split = together.as_ref().is_none_or(|together| {
            together.perspectives.len() > 1 && !together.perspectives.iter().any(|id| apart.contains_key(id))
        });
        let disclosed = Self { threshold, apart, together };
        let is_safe = disclosed.groups().all(|group| group.is_safe(threshold));
        (is_split && is_safe && disclosed.groups().next().is_some()).then_some(disclosed)
    }

    /// The fewest people of whom a group is shown.
    #[must_use]
    pub fn threshold(&self) -> GroupThreshold {
        self.threshold
    }

    /// The perspectives that are shown apart.
    #[must_use]
    pub fn apart(&self) -> &BTreeMap<PerspectiveId, Group> {
        &self.apart
    }

    /// The perspectives that are only shown together, where there are any.
    #[must_use]
    pub fn together(&self) -> Option<&Together> {
        self.together.as_ref()
    }

    /// How many people there are in all.
    #[must_use]
    pub fn people(&self) -> u32 {
        self.groups().map(Group::people).fold(0, u32::saturating_add)
    }

    /// The answers of all groups, added up.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.groups().fold(Counts::default(), |sum, group| sum + group.counts.clone())
    }

    /// The perspectives of which anybody answered.
    pub fn perspectives(&self) -> impl Iterator<Item = &PerspectiveId> {
        self.apart.keys().chain(self.together.iter().flat_map(|together| &together.perspectives))
    }

    /// Whether at least as many people as the threshold were asked anything about a principle, as far as the counts
    /// tell. They may tell fewer than were asked, and never more.
    pub(super) fn is_asked_enough(&self, principle: &PrincipleId, instrument: &Instrument) -> bool {
        let asked = instrument.principle(principle).map(|principle| self.people_asked(principle));
        asked.is_some_and(|asked| asked > 0 && is_enough(asked, self.threshold))
    }

    fn people_asked(&self, principle: &Principle) -> u32 {
        let asked_in = |group: &Group| {
            let counts =
                principle.statements().iter().filter_map(|statement| group.counts.get(statement.id()));
            counts.map(|count| Count::asked(&count)).max().unwrap_or_default()
        };
        self.groups().map(asked_in).fold(0, u32::saturating_add)
    }

    /// The same people as one group, for a link that is short enough for a QR code.
    #[must_use]
    pub fn merged(&self) -> Self {
        let perspectives = ordered::set(self.perspectives().cloned());
        if perspectives.len() < 2 {
            return self.clone();
        }
        let group = Group { people: self.people(), counts: self.counts() };
        let together = Some(Together { perspectives, group });
        Self { threshold: self.threshold, apart: BTreeMap::new(), together }
    }

    fn groups(&self) -> impl Iterator<Item = &Group> {
        self.apart.values().chain(self.together.iter().map(|together| &together.group))
    }
}

/// Whether so many people may be shown: nobody, or the threshold at least.
fn is_enough(people: u32, threshold: GroupThreshold) -> bool {
    people == 0 || usize::try_from(people).is_ok_and(|people| people >= threshold.people())
}
