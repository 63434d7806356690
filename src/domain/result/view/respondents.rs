use super::ViewContext;
use super::roles::{NamedGroups, named_groups};
use crate::domain::instrument::Perspective;
use crate::domain::result::ResultSource;
use crate::domain::{GroupThreshold, GroupedCounts, Scan};

/// Who answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RespondentsView {
    /// One person or a team.
    pub answered: Answered,
    /// How many people, in a short sentence; of one person also who: `Ingevuld door 1 persoon: begeleider`.
    pub sentence: String,
    /// How many people, and who they are: `9 personen: 5× begeleider, 4× naaste`.
    pub people: String,
}

/// Whether one person answered or a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// One person.
    Person {
        /// The name of their perspective.
        perspective: String,
        /// Whether that perspective gets the easy version.
        is_easy: bool,
        /// How much was asked.
        scan: Scan,
    },
    /// A team, of which each may have been asked another part.
    Team {
        /// How many people.
        people: u32,
        /// The fewest people of whom a group is shown.
        threshold: GroupThreshold,
    },
}

impl RespondentsView {
    /// Whether several people answered.
    #[must_use]
    pub fn is_team(&self) -> bool {
        matches!(self.answered, Answered::Team { .. })
    }
}

pub(super) fn respondents(context: &ViewContext) -> RespondentsView {
    let texts = context.texts;
    match context.source {
        ResultSource::Person { response, .. } => {
            let known = context.perspective();
            let perspective = known.map_or("", |known| context.text(known.label())).to_owned();
            RespondentsView {
                sentence: texts.kicker(&perspective),
                people: texts.people_number(1, &perspective),
                answered: Answered::Person {
                    perspective,
                    is_easy: known.is_some_and(Perspective::is_easy),
                    scan: response.scan,
                },
            }
        }
        ResultSource::Team { team, .. } => {
            let number = usize::try_from(team.people()).unwrap_or(usize::MAX);
            RespondentsView {
                sentence: texts.kicker_team(number),
                people: texts.people_number(number, groups(context, team.counts())),
                answered: Answered::Team { people: team.people(), threshold: team.counts().threshold() },
            }
        }
    }
}

/// The groups that may be shown, each with how many people it is where there are several. Those that are only shown
/// together come last.
fn groups(context: &ViewContext, team: &GroupedCounts) -> String {
    let NamedGroups { apart, together } = named_groups(context, team);
    match (apart.as_slice(), together) {
        ([], Some((names, _))) => names,
        ([(name, _)], None) => name.clone(),
        (apart, together) => {
            let apart = apart.iter().map(|(name, group)| context.texts.times(name, group.people()));
            let apart = apart.collect::<Vec<_>>().join(", ");
            let together =
                together.map(|(names, group)| context.texts.people_together(group.people(), names));
            [Some(apart), together].into_iter().flatten().collect::<Vec<_>>().join("; ")
        }
    }
}
