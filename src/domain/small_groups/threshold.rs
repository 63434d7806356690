//! Small groups: which perspectives may be shown apart (rule 6 of the scoring rules).

use crate::domain::instrument::PerspectiveId;
use serde::Serialize;
use std::collections::BTreeMap;

/// k: the fewest people of whom a group is shown. It is set when a session is made and stands in the invitation
/// that people see before they answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct GroupThreshold(usize);

/// A number that cannot be a [`GroupThreshold`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a threshold from 3 to 10")]
pub struct NotAThreshold(pub usize);

impl GroupThreshold {
    /// The lowest threshold.
    pub const LEAST: usize = 3;

    /// The highest threshold.
    pub const MOST: usize = 10;

    /// A threshold of `people`.
    ///
    /// # Errors
    /// [`NotAThreshold`] when it is not from [`Self::LEAST`] to [`Self::MOST`].
    pub fn new(people: usize) -> Result<Self, NotAThreshold> {
        if (Self::LEAST..=Self::MOST).contains(&people) {
            Ok(Self(people))
        } else {
            Err(NotAThreshold(people))
        }
    }

    /// The number of people.
    #[must_use]
    pub const fn people(self) -> usize {
        self.0
    }
}

impl Default for GroupThreshold {
    /// Four people.
    fn default() -> Self {
        Self(4)
    }
}

/// Whether a group is shown apart, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Visibility {
    /// It is shown.
    Shown,
    /// It is hidden: fewer people than the threshold.
    TooSmall,
    /// It is large enough, and hidden because a smaller group could else be found by subtraction.
    HiddenToProtect,
}

/// Which groups, given as the number of people of each, are shown apart next to the total (rule 6).
///
/// A group of fewer people than the threshold is hidden. The total less the shown groups is what the hidden groups
/// make together; so while that is a single group, or fewer people than the threshold, the smallest shown group is
/// hidden too (of equal ones the first by id). Groups of nobody do not exist and are not in the answer.
#[must_use]
pub fn shown_groups(
    groups: &BTreeMap<PerspectiveId, usize>,
    threshold: GroupThreshold,
) -> BTreeMap<PerspectiveId, Visibility> {
    let mut by_size: Vec<_> = groups.iter().filter(|(_, people)| **people > 0).collect();
    by_size.sort_by_key(|(id, people)| (**people, *id));
    let mut hidden_people: usize = 0;
    by_size
        .into_iter()
        .map(|(id, people)| {
            let visibility = if *people < threshold.people() {
                Visibility::TooSmall
            } else if (1..threshold.people()).contains(&hidden_people) {
                // One hidden group always comes here: it is hidden because it has fewer people than the threshold.
                Visibility::HiddenToProtect
            } else {
                Visibility::Shown
            };
            if visibility != Visibility::Shown {
                hidden_people = hidden_people.saturating_add(*people);
            }
            (id.clone(), visibility)
        })
        .collect()
}
