use super::{ComparisonContext, MomentView};
use crate::domain::instrument::PerspectiveId;
use crate::domain::{Content, Measurement};

/// Who answered each time. A difference may come from a change in that, so it is told first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnsweredView {
    /// Whether other roles, another number of people or another amount of questions took part.
    pub is_changed: bool,
    /// What changed, or that nothing did; never empty.
    pub sentences: Vec<String>,
}

pub(super) fn answered(context: &ComparisonContext, moments: &[MomentView]) -> AnsweredView {
    let texts = context.texts;
    let people = || moments.iter().map(|moment| moment.respondents);
    let scans = || context.measurements.iter().filter_map(|one| one.response()).map(|one| one.scan);
    let (joined, left) = sometimes(context);
    let changed = [
        differ(people()).then(|| texts.comparison_other_number(numbers(moments))),
        (!joined.is_empty()).then(|| texts.comparison_joined(joined.join(", "))),
        (!left.is_empty()).then(|| texts.comparison_left(left.join(", "))),
        differ(scans()).then(|| texts.comparison_other_scan().to_owned()),
    ];
    let mut sentences: Vec<String> = changed.into_iter().flatten().collect();
    let is_changed = !sentences.is_empty();
    sentences.push(match moments.first() {
        _ if is_changed => texts.comparison_may_come_from_it().to_owned(),
        Some(first) if !context.is_of_persons() => texts.comparison_same_team(first.respondents),
        Some(first) => texts.comparison_same_person(&first.people),
        None => String::new(),
    });
    AnsweredView { is_changed, sentences }
}

/// Whether these are not all the same.
pub(super) fn differ<T: PartialEq>(mut all: impl Iterator<Item = T>) -> bool {
    let first = all.next();
    all.any(|other| first.as_ref() != Some(&other))
}

/// How many people answered each time: `14 (najaar 2025), 18 (najaar 2026)`.
fn numbers(moments: &[MomentView]) -> String {
    let number = |moment: &MomentView| format!("{} ({})", moment.respondents, moment.name);
    moments.iter().map(number).collect::<Vec<_>>().join(", ")
}

/// The roles that took part the last time and not each time before, and those that took part before and not the last time.
fn sometimes(context: &ComparisonContext) -> (Vec<String>, Vec<String>) {
    let roles: Vec<Vec<&PerspectiveId>> = context.measurements.iter().map(|one| roles(one)).collect();
    let Some(last) = roles.last() else { return (Vec::new(), Vec::new()) };
    let (mut joined, mut left) = (Vec::new(), Vec::new());
    for perspective in context.instrument.perspectives() {
        let times = roles.iter().filter(|roles| roles.contains(&perspective.id())).count();
        if times == 0 || times == roles.len() {
            continue;
        }
        let list = if last.contains(&perspective.id()) { &mut joined } else { &mut left };
        list.push(perspective.label().get(context.language()).to_owned());
    }
    (joined, left)
}

/// The roles that took part, as far as they may be shown.
fn roles(measurement: &Measurement) -> Vec<&PerspectiveId> {
    match measurement.content() {
        Content::Response(response) => vec![&response.perspective],
        Content::Team(team) => team.counts().perspectives().collect(),
    }
}
