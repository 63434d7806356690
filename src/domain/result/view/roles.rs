use super::ViewContext;
use crate::domain::instrument::{Instrument, Perspective, PrincipleId};
use crate::domain::result::ResultSource;
use crate::domain::{Group, GroupedCounts, Outcome, Profile};

/// The groups of a team beside each other, as far as rule 6 of the scoring rules shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolesView {
    /// The groups: two or more.
    pub groups: Vec<RoleView>,
    /// A row for each principle of which any of them was asked.
    pub rows: Vec<RolesRow>,
    /// Why some groups are only shown together; empty where none is.
    pub together: String,
}

/// A group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleView {
    /// The name of its perspective, or of those that are only shown together.
    pub label: String,
    /// How many people it is.
    pub people: u32,
}

/// The scores of the groups with a principle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolesRow {
    /// Which principle.
    pub principle: PrincipleId,
    /// Its number and short name.
    pub name: String,
    /// The score of each group, in the order of the groups.
    pub outcomes: Vec<Outcome>,
}

/// The groups of a team; `None` for one person, and for a team that is shown as one group.
pub(super) fn roles(context: &ViewContext) -> Option<RolesView> {
    let ResultSource::Team { team, .. } = context.source else { return None };
    let NamedGroups { apart, together } = named_groups(context, team.counts());
    let groups: Vec<_> = apart.into_iter().chain(together).collect();
    if groups.len() < 2 {
        return None;
    }
    let profiles: Vec<_> = groups.iter().map(|(_, group)| profile(context.instrument, group)).collect();
    let rows = context.instrument.principles().iter().map(|principle| RolesRow {
        principle: principle.id().clone(),
        name: context.name(principle),
        outcomes: profiles
            .iter()
            .map(|profile| {
                profile.principle(principle.id()).map_or(Outcome::NotAsked, |scored| scored.outcome)
            })
            .collect(),
    });
    let is_asked = |row: &RolesRow| row.outcomes.iter().any(|outcome| *outcome != Outcome::NotAsked);
    let threshold = team.counts().threshold().people();
    let together = team.counts().together().map(|_| context.texts.roles_together(threshold));
    Some(RolesView {
        rows: rows.filter(is_asked).collect(),
        groups: groups.into_iter().map(|(label, group)| RoleView { label, people: group.people() }).collect(),
        together: together.unwrap_or_default(),
    })
}

/// The groups of a team by name: those that are shown apart, in the order of the questionnaire, and those that are only
/// shown together.
pub(super) struct NamedGroups<'a> {
    pub apart: Vec<(String, &'a Group)>,
    pub together: Option<(String, &'a Group)>,
}

/// The groups that may be shown of a team, by the names of their perspectives.
pub(super) fn named_groups<'a>(context: &ViewContext, counts: &'a GroupedCounts) -> NamedGroups<'a> {
    let label = |one: &Perspective| context.text(one.label()).to_owned();
    let perspectives = || context.instrument.perspectives().iter();
    let apart = perspectives().filter_map(|one| Some((label(one), counts.apart().get(one.id())?)));
    let together = counts.together().map(|together| {
        let names = perspectives().filter(|one| together.perspectives.contains(one.id())).map(label);
        (names.collect::<Vec<_>>().join(", "), &together.group)
    });
    NamedGroups { apart: apart.collect(), together }
}

fn profile(instrument: &Instrument, group: &Group) -> Profile {
    let people = usize::try_from(group.people()).unwrap_or(usize::MAX);
    Profile::score(instrument, group.counts(), people)
}
