use super::ReportContext;
use crate::domain::instrument::Perspective;
use crate::domain::{GroupedCounts, Highlight, Practice, Scan};
use crate::report::dates;
use crate::report::locales::Texts;
use crate::report::model::{Block, Item, Level, ListStyle, Role};
use crate::report::subject::Reported;

/// The most of the name of a team that stands in the title, in characters; the facts have it whole.
const MOST_OF_TEAM: usize = 60;

/// The title of the document: the name of the questionnaire, and the team where it was context.
pub(in crate::report) fn title(context: &ReportContext) -> String {
    let name = context.text(context.instrument().title());
    let team = context.words.heading.team.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = team.char_indices().nth(MOST_OF_TEAM).map(|(at, _)| at);
    let cut = rest.and_then(|at| team.get(..at)).map(|start| format!("{}…", start.trim_end()));
    let team = cut.unwrap_or(team);
    if team.is_empty() { name.to_owned() } else { format!("{name} – {team}") }
}

/// The title, whose result it is, and the result in words.
pub(super) fn introduction(context: &ReportContext) -> Vec<Block> {
    let mut blocks = vec![Block::heading(Level::Title, title(context))];
    blocks.push(Block::list(ListStyle::Terms, facts(context)));
    blocks.push(Block::paragraph(Role::Lead, headline(context)));
    blocks.extend(context.summary.overall.score().map(|score| {
        Block::paragraph(Role::Body, context.texts.average(score.percent(), context.score(score)))
    }));
    blocks.push(Block::paragraph(Role::Hint, basis(context)));
    blocks
}

/// On how many answers the result rests.
pub(in crate::report) fn basis(context: &ReportContext) -> String {
    let answered = usize::try_from(context.profile.answered()).unwrap_or(usize::MAX);
    match context.subject.reported {
        Reported::Person { .. } => context.texts.answers(answered),
        Reported::Team { team, .. } => {
            let people = team.counts().threshold().people();
            [context.texts.answers_team(answered), context.texts.team_added_up(people)].join(" ")
        }
    }
}

/// Team, organisation, label, date, who filled it in and how much was asked.
fn facts(context: &ReportContext) -> Vec<Item> {
    let (texts, heading) = (context.texts, &context.words.heading);
    let facts = [
        (texts.fact_team(), heading.team.clone()),
        (texts.fact_organisation(), heading.organisation.clone()),
        (texts.fact_label(), heading.label.clone()),
        (texts.fact_date(), dates::long(context.subject.begun, texts)),
        (texts.fact_people(), people(context)),
        (texts.fact_scan(), scan(context).to_owned()),
    ];
    let stated = facts.into_iter().filter(|(_, text)| !text.trim().is_empty());
    stated.map(|(label, text)| Item { label: label.to_owned(), ..Item::of(text) }).collect()
}

/// How many people filled it in, and who they are.
pub(in crate::report) fn people(context: &ReportContext) -> String {
    let who = match context.subject.reported {
        Reported::Person { .. } => perspective(context).to_owned(),
        Reported::Team { team, .. } => groups(context, team.counts()),
    };
    context.texts.fact_people_number(context.profile.respondents(), who)
}

/// Who answers; empty for a team.
pub(in crate::report) fn perspective<'a>(context: &'a ReportContext) -> &'a str {
    context.perspective.map_or("", |perspective| context.text(perspective.label()))
}

/// The groups that may be shown, each with how many people it is where there are several. Those that are only shown
/// together come last.
fn groups(context: &ReportContext, team: &GroupedCounts) -> String {
    let label = |one: &Perspective| context.text(one.label()).to_owned();
    let perspectives = || context.instrument().perspectives().iter();
    let apart: Vec<_> =
        perspectives().filter_map(|one| Some((label(one), team.apart().get(one.id())?.people()))).collect();
    let together = team.together().map(|together| {
        let names = perspectives().filter(|one| together.perspectives.contains(one.id())).map(label);
        (names.collect::<Vec<_>>().join(", "), together.group.people())
    });
    match (apart.as_slice(), together) {
        ([], Some((names, _))) => names,
        ([(name, _)], None) => name.clone(),
        (apart, together) => {
            let apart = apart.iter().map(|(name, people)| context.texts.times(name, people));
            let apart = apart.collect::<Vec<_>>().join(", ");
            let together = together.map(|(names, people)| context.texts.people_together(people, names));
            [Some(apart), together].into_iter().flatten().collect::<Vec<_>>().join("; ")
        }
    }
}

/// How much was asked; empty for a team, of which each may have been asked another part.
pub(in crate::report) fn scan(context: &ReportContext) -> &'static str {
    let Reported::Person { response, .. } = context.subject.reported else { return "" };
    match response.scan {
        Scan::Full => context.texts.fact_scan_full(),
        Scan::Quick => context.texts.fact_scan_quick(),
    }
}

/// The result in one to three sentences.
pub(in crate::report) fn headline(context: &ReportContext) -> String {
    let first = |highlights: &[Highlight]| highlights.first().map(|first| context.short(&first.principle));
    let strongest = first(&context.summary.strengths).map(|principle| context.texts.strongest(principle));
    let chance = first(&context.summary.chances).map(|principle| context.texts.chance(principle));
    let practice = practice(context.texts, context.summary.practice).to_owned();
    [Some(practice), strongest, chance].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn practice(texts: Texts, practice: Practice) -> &'static str {
    match practice {
        Practice::NothingYet => texts.practice_nothing(),
        Practice::Partial => texts.practice_partial(),
        Practice::Startup => texts.practice_beginning(),
        Practice::Growing => texts.practice_growing(),
        Practice::Halfway => texts.practice_halfway(),
        Practice::Much => texts.practice_much(),
        Practice::Nearly => texts.practice_nearly(),
    }
}
