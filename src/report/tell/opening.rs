use super::Told;
use crate::domain::{Highlight, Practice, Scan};
use crate::report::dates;
use crate::report::locales::Texts;
use crate::report::model::{Block, Item, Level, ListStyle, Role};

/// The most of the name of a team that stands in the title, in characters; the facts have it whole.
const MOST_OF_TEAM: usize = 60;

/// The title of the document: the name of the questionnaire, and the team where it was told.
pub(in crate::report) fn title(told: &Told) -> String {
    let name = told.text(told.instrument().title());
    let team = told.subject.measurement.heading().team.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = team.char_indices().nth(MOST_OF_TEAM).map(|(at, _)| at);
    let cut = rest.and_then(|at| team.get(..at)).map(|start| format!("{}…", start.trim_end()));
    let team = cut.unwrap_or(team);
    if team.is_empty() { name.to_owned() } else { format!("{name} – {team}") }
}

/// The title, whose result it is, and the result in words.
pub(super) fn opening(told: &Told) -> Vec<Block> {
    let mut blocks = vec![Block::heading(Level::Title, title(told))];
    blocks.push(Block::list(ListStyle::Terms, facts(told)));
    blocks.push(Block::paragraph(Role::Lead, headline(told)));
    blocks.extend(
        told.summary.overall.score().map(|score| {
            Block::paragraph(Role::Body, told.texts.average(score.percent(), told.score(score)))
        }),
    );
    let answered = usize::try_from(told.profile.answered()).unwrap_or(usize::MAX);
    blocks.push(Block::paragraph(Role::Hint, told.texts.answers(answered)));
    blocks
}

/// Team, organisation, label, date, who filled it in and how much was asked.
fn facts(told: &Told) -> Vec<Item> {
    let (texts, heading) = (told.texts, told.subject.measurement.heading());
    let facts = [
        (texts.fact_team(), heading.team.clone()),
        (texts.fact_organisation(), heading.organisation.clone()),
        (texts.fact_label(), heading.label.clone()),
        (texts.fact_date(), dates::long(told.subject.begun, texts)),
        (texts.fact_people(), people(told)),
        (texts.fact_scan(), scan(told).to_owned()),
    ];
    let stated = facts.into_iter().filter(|(_, text)| !text.trim().is_empty());
    stated.map(|(label, text)| Item { label: label.to_owned(), ..Item::of(text) }).collect()
}

/// How many people filled it in, and who they are.
pub(in crate::report) fn people(told: &Told) -> String {
    told.texts.fact_people_number(told.profile.respondents(), perspective(told))
}

/// Who answers.
pub(in crate::report) fn perspective<'a>(told: &'a Told) -> &'a str {
    let perspective = told.instrument().perspective(&told.response().perspective);
    perspective.map_or("", |perspective| told.text(perspective.label()))
}

/// How much was asked.
pub(in crate::report) fn scan(told: &Told) -> &'static str {
    match told.response().scan {
        Scan::Full => told.texts.fact_scan_full(),
        Scan::Quick => told.texts.fact_scan_quick(),
    }
}

/// The result in one to three sentences.
pub(in crate::report) fn headline(told: &Told) -> String {
    let first = |highlights: &[Highlight]| highlights.first().map(|first| told.short(&first.principle));
    let strongest = first(&told.summary.strengths).map(|principle| told.texts.strongest(principle));
    let chance = first(&told.summary.chances).map(|principle| told.texts.chance(principle));
    let practice = practice(told.texts, told.summary.practice).to_owned();
    [Some(practice), strongest, chance].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn practice(texts: Texts, practice: Practice) -> &'static str {
    match practice {
        Practice::NothingYet => texts.practice_nothing(),
        Practice::Partial => texts.practice_partial(),
        Practice::Beginning => texts.practice_beginning(),
        Practice::Growing => texts.practice_growing(),
        Practice::Halfway => texts.practice_halfway(),
        Practice::Much => texts.practice_much(),
        Practice::Nearly => texts.practice_nearly(),
    }
}
