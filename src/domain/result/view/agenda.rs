use super::ViewContext;
use crate::domain::instrument::{PerspectiveId, StatementId};
use crate::domain::result::{ResultSource, figures};
use crate::domain::{
    AgendaItem, NoComparison, Profile, Score, SeenItem, TeamAgenda, TeamResult, UnknownItem, talk_agenda,
};

/// How many statements a list names at most.
const MOST: usize = 5;

/// What to talk about first (rule 5 of the scoring rules): one list of one person, three of a team.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaView {
    /// The lists; none of one person without a score.
    pub lists: Vec<AgendaListView>,
}

/// Statements to talk about for one reason.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaListView {
    /// What they have in common; `None` for the only list of one person.
    pub title: Option<&'static str>,
    /// How the statements were chosen, or why there is none.
    pub lead: &'static str,
    /// The statements; there may be none.
    pub items: Vec<AgendaItemView>,
}

/// A statement to talk about.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaItemView {
    /// Which statement.
    pub statement: StatementId,
    /// The statement, in the words in which it was asked.
    pub sentence: String,
    /// Its score; `None` where nobody gave a step, and where groups have a score each.
    pub score: Option<Score>,
    /// On how many people that rests, or the score of each group; empty for one person.
    pub basis: String,
    /// A question to begin with.
    pub question: String,
}

impl AgendaView {
    /// Each statement, list by list.
    pub fn items(&self) -> impl Iterator<Item = &AgendaItemView> {
        self.lists.iter().flat_map(|list| &list.items)
    }
}

pub(super) fn agenda(context: &ViewContext, profile: &Profile) -> AgendaView {
    let lists = match context.source {
        ResultSource::Person { .. } => of_person(context, profile),
        ResultSource::Team { team, .. } => of_team(context, profile, team),
    };
    AgendaView { lists }
}

fn of_person(context: &ViewContext, profile: &Profile) -> Vec<AgendaListView> {
    let agenda = talk_agenda(context.instrument, profile);
    let items = first(&agenda, |item| view(context, item, String::new()));
    let list = AgendaListView { title: None, lead: context.texts.agenda_lead(), items };
    if list.items.is_empty() { Vec::new() } else { vec![list] }
}

fn of_team(context: &ViewContext, profile: &Profile, team: &TeamResult) -> Vec<AgendaListView> {
    let texts = context.texts;
    let agenda = TeamAgenda::of(context.instrument, profile, team.counts());
    let differ = first(&agenda.differ, |item| {
        let asked = profile_count(profile, item).unwrap_or(item.n);
        view(context, item, texts.agenda_given(asked, item.n))
    });
    let unknown = first(&agenda.unknown, |UnknownItem { item, count }| {
        let unknown = count.unknown.saturating_add(count.open);
        view(context, item, texts.agenda_unknown_of(count.asked(), unknown as usize))
    });
    let (seen, why_none) = match &agenda.seen_differently {
        Ok(seen) => (first(seen, |seen| seen_view(context, seen)), texts.agenda_seen_none()),
        Err(NoComparison::NobodyAnswered) => (Vec::new(), texts.agenda_seen_nobody()),
        Err(NoComparison::TooFew) => (Vec::new(), texts.agenda_seen_too_few()),
        Err(NoComparison::NoStaff) => (Vec::new(), texts.agenda_seen_no_staff()),
    };
    vec![
        list(texts.agenda_differ(), texts.agenda_differ_lead(), texts.agenda_differ_none(), differ),
        list(texts.agenda_unknown(), texts.agenda_unknown_lead(), texts.agenda_unknown_none(), unknown),
        list(texts.agenda_seen(), texts.agenda_seen_lead(), why_none, seen),
    ]
}

fn list(
    title: &'static str,
    lead: &'static str,
    none: &'static str,
    items: Vec<AgendaItemView>,
) -> AgendaListView {
    AgendaListView { title: Some(title), lead: if items.is_empty() { none } else { lead }, items }
}

/// The views of the first items.
fn first<T>(items: &[T], view: impl Fn(&T) -> Option<AgendaItemView>) -> Vec<AgendaItemView> {
    items.iter().take(MOST).filter_map(view).collect()
}

/// How many people were asked the statement of an item.
fn profile_count(profile: &Profile, item: &AgendaItem) -> Option<u32> {
    let principle = profile.principle(&item.principle)?;
    principle.statements.iter().find(|one| one.id == item.statement).map(|one| one.count.asked())
}

fn view(context: &ViewContext, item: &AgendaItem, basis: String) -> Option<AgendaItemView> {
    let (_, statement) = context.instrument.statement(&item.statement)?;
    Some(AgendaItemView {
        statement: item.statement.clone(),
        sentence: context.wording(statement).to_owned(),
        score: item.score,
        basis,
        question: context.text(&item.question).to_owned(),
    })
}

fn seen_view(context: &ViewContext, seen: &SeenItem) -> Option<AgendaItemView> {
    let score = |score| figures::score(score, context.language());
    let name = |id: &PerspectiveId| Some(context.text(context.instrument.perspective(id)?.label()));
    let groups: Vec<_> = seen.seen_by.iter().filter_map(name).collect();
    let basis = context.texts.agenda_seen_scores(groups.join(", "), score(seen.staff), score(seen.theirs));
    Some(AgendaItemView { score: None, ..view(context, &seen.item, basis)? })
}
