use super::ReportContext;
use crate::domain::Scan;
use crate::domain::result::Answered;
use crate::report::dates;
use crate::report::model::{Block, Item, Level, ListStyle, Role};

/// The most of the name of a team that stands in the title, in characters; the facts have it whole.
const MOST_OF_TEAM: usize = 60;

/// The title of the document: the name of the questionnaire, and that of the team where it has one.
pub(in crate::report) fn title(context: &ReportContext) -> String {
    let name = context.text(context.instrument().title());
    let team = context.view.heading.team.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = team.char_indices().nth(MOST_OF_TEAM).map(|(at, _)| at);
    let cut = rest.and_then(|at| team.get(..at)).map(|start| format!("{}…", start.trim_end()));
    let team = cut.unwrap_or(team);
    if team.is_empty() { name.to_owned() } else { format!("{name} – {team}") }
}

/// The title, whose result it is, and the result in words.
pub(super) fn introduction(context: &ReportContext) -> Vec<Block> {
    let mut blocks = vec![Block::heading(Level::Title, title(context))];
    blocks.push(Block::list(ListStyle::Terms, facts(context)));
    blocks.push(Block::paragraph(Role::Lead, &*context.view.headline));
    blocks.extend(context.view.average.as_ref().map(|average| Block::paragraph(Role::Body, &**average)));
    blocks.push(Block::paragraph(Role::Hint, basis(context)));
    blocks
}

/// On how many answers the result rests; of a team also that these were added up.
pub(in crate::report) fn basis(context: &ReportContext) -> String {
    let basis = context.view.basis.clone();
    match &context.view.respondents.answered {
        Answered::Person { .. } => basis,
        Answered::Team { threshold, .. } => {
            [basis, context.texts.team_added_up(threshold.people())].join(" ")
        }
    }
}

/// Team, organisation, label, date, who filled it in and how much was asked.
fn facts(context: &ReportContext) -> Vec<Item> {
    let (texts, heading) = (context.texts, &context.view.heading);
    let facts = [
        (texts.fact_team(), heading.team.clone()),
        (texts.fact_organisation(), heading.organisation.clone()),
        (texts.fact_label(), heading.label.clone()),
        (texts.fact_date(), dates::long(context.subject.begun, texts)),
        (texts.fact_people(), context.view.respondents.people.clone()),
        (texts.fact_scan(), scan(context).to_owned()),
    ];
    let stated = facts.into_iter().filter(|(_, text)| !text.trim().is_empty());
    stated.map(|(label, text)| Item { label: label.to_owned(), ..Item::of(text) }).collect()
}

/// How much was asked; empty for a team, of which each may have been asked another part.
pub(in crate::report) fn scan(context: &ReportContext) -> &'static str {
    match context.view.respondents.answered {
        Answered::Person { scan: Scan::Full, .. } => context.texts.fact_scan_full(),
        Answered::Person { scan: Scan::Quick, .. } => context.texts.fact_scan_quick(),
        Answered::Team { .. } => "",
    }
}
