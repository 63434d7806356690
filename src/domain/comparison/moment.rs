use crate::domain::result::{ResultTexts, ResultView};
use crate::domain::{Heading, Measurement, MeasurementId};

/// A measurement that is compared.
#[derive(Clone, Debug)]
pub struct ComparedMeasurement<'a> {
    /// The measurement.
    pub measurement: &'a Measurement,
    /// The day on which it was begun, in words, where the reader is: `22 november 2026`.
    pub date: String,
}

/// One of the moments that are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentView {
    /// Which measurement.
    pub id: MeasurementId,
    /// What it is called here; no other moment has the same name.
    pub name: String,
    /// The day on which it was begun, in words.
    pub date: String,
    /// The team; empty when not filled in.
    pub team: String,
    /// How many people answered, and who they are: `9 personen: 5× begeleider, 4× naaste`.
    pub people: String,
    /// How many people answered.
    pub respondents: usize,
    /// Whether it is the result of a team.
    pub is_team: bool,
    /// Its name with how many people answered: `Najaar 2025, 14 mensen`.
    pub legend: String,
}

pub(super) fn moments(
    compared: &[ComparedMeasurement],
    results: &[ResultView],
    texts: ResultTexts,
) -> Vec<MomentView> {
    let headings: Vec<&Heading> = results.iter().map(|result| &result.heading).collect();
    let dates = compared.iter().map(|one| one.date.as_str());
    let all = compared.iter().zip(results).zip(names(&headings, &dates.collect::<Vec<_>>()));
    let moment = |((one, result), name): ((&ComparedMeasurement, &ResultView), String)| {
        let respondents = result.profile.respondents();
        MomentView {
            id: one.measurement.id().clone(),
            legend: texts.comparison_legend(respondents, &name),
            name,
            date: one.date.clone(),
            team: result.heading.team.trim().to_owned(),
            people: result.respondents.people.clone(),
            respondents,
            is_team: result.respondents.is_team(),
        }
    };
    all.map(moment).collect()
}

/// The shortest names that tell the moments apart: their labels, else their teams, else their dates with the labels, and
/// where these are the same too, with a number.
fn names(headings: &[&Heading], dates: &[&str]) -> Vec<String> {
    let labels: Vec<String> = headings.iter().map(|heading| heading.label.trim().to_owned()).collect();
    let teams: Vec<String> = headings.iter().map(|heading| heading.team.trim().to_owned()).collect();
    let dated = |(label, date): (&String, &&str)| {
        if label.is_empty() { (*date).to_owned() } else { format!("{label} ({date})") }
    };
    let dated: Vec<String> = labels.iter().zip(dates).map(dated).collect();
    if let Some(distinct) = [&labels, &teams, &dated].into_iter().find(|names| are_distinct(names)) {
        return distinct.clone();
    }
    (1..).zip(dated).map(|(number, name)| format!("{name} [{number}]")).collect()
}

/// Whether each is filled in and no two are the same.
fn are_distinct(names: &[String]) -> bool {
    let is_known = |(place, name): (usize, &String)| {
        name.is_empty() || names.iter().take(place).any(|earlier| earlier == name)
    };
    !names.iter().enumerate().any(is_known)
}

/// Which team it is about, where it is one, and which moments.
pub(super) fn kicker(moments: &[MomentView], results: &[ResultView], texts: ResultTexts) -> String {
    let names: Vec<&str> = moments.iter().map(|moment| moment.name.as_str()).collect();
    let names = match names.as_slice() {
        [before @ .., last] if !before.is_empty() => texts.comparison_and(before.join(", "), last),
        other => other.join(", "),
    };
    let team = results.first().map(|result| result.heading.team.trim()).filter(|team| !team.is_empty());
    let is_one = |team: &&str| moments.iter().all(|moment| moment.team == *team && moment.name != *team);
    match team.filter(is_one) {
        Some(team) => format!("{team} · {names}"),
        None => names,
    }
}
