//! A result as it is shown: one view for the pages, the PDF, the workbook and the CSV.

use crate::link::day;
use crate::link::samples::{full_measurement, full_result, full_team, shared_team};
use crate::support::{bytes_of, pro_monitor};
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::result::{
    Answered, Extras, ResultSource, ResultView, SharedWords, StatementKind, StatementList, StatementOrder,
    figures,
};
use pro_monitor::domain::{
    Action, ActionId, ActionState, Answer, GroupThreshold, GroupedCounts, Language, Moment, Outcome, Scan,
};

fn own(instrument: &Instrument) -> ResultView {
    let measurement = full_measurement(pro_monitor());
    ResultView::new(instrument, ResultSource::of(&measurement), Language::Dutch)
}

fn team(answers: &GroupedCounts) -> ResultView {
    let words = full_result(pro_monitor(), Extras::ALL).words().clone();
    let shared = shared_team(answers.clone(), pro_monitor(), day("2026-11-02"), words, Extras::ALL);
    ResultView::new(pro_monitor(), ResultSource::team(&shared).unwrap(), Language::Dutch)
}

/// The questionnaire with other words for every statement.
fn reworded() -> Instrument {
    let mut file: serde_json::Value =
        serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).unwrap();
    for principle in file["principles"].as_array_mut().unwrap() {
        for statement in principle["statements"].as_array_mut().unwrap() {
            statement["text"] = serde_json::json!({"nl": "Andere woorden.", "en": "Other words."});
        }
    }
    Instrument::read(file.to_string().as_bytes()).unwrap()
}

#[test]
fn rule_7_statements_show_in_the_words_in_which_they_were_asked() {
    let (then, now) = (own(pro_monitor()), own(&reworded()));
    assert!(now.statements().count() > 30);
    assert_eq!(now.principles, then.principles);
    assert_eq!(now.agenda, then.agenda);
    assert!(now.agenda.items().all(|item| item.sentence != "Andere woorden."));
}

/// The questionnaire after a change in its file.
fn pro_monitor_after(change: impl FnOnce(&mut serde_json::Value)) -> Instrument {
    let mut file = serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).unwrap();
    change(&mut file);
    Instrument::read(file.to_string().as_bytes()).unwrap()
}

#[test]
fn rule_7_answers_have_the_names_of_the_scale_on_which_they_were_given() {
    let turned = pro_monitor_after(|file| {
        let steps = file["scale"]["steps"].as_array_mut().unwrap();
        let labels: Vec<_> = steps.iter().rev().map(|step| step["label"].clone()).collect();
        steps.iter_mut().zip(labels).for_each(|(step, label)| step["label"] = label);
        file["scale"]["unknown"]["nl"] = "Geen idee".into();
    });
    let (then, now) = (own(pro_monitor()), own(&turned));
    assert_eq!(now.principles, then.principles);
    let labels = |view: &ResultView| view.scale.steps.clone().map(|step| step.label);
    assert_eq!((labels(&now), &now.scale.unknown), (labels(&then), &then.scale.unknown));
    assert!(then.scale.steps.iter().all(|step| !step.meaning.is_empty()));
    assert!(now.scale.steps.iter().all(|step| step.meaning.is_empty()), "it explains other words");
}

#[test]
fn rule_7_what_is_not_asked_any_more_is_named_with_its_answer_and_is_in_no_score() {
    let then = own(pro_monitor());
    assert!(then.gone.is_empty());
    let (_, first) = then.statements().next().unwrap();
    let without = pro_monitor_after(|file| {
        file["principles"][0]["statements"][0]["id"] = "1.9".into();
    });
    let now = own(&without);
    assert_eq!(now.gone.statements, std::slice::from_ref(first));
    assert!(now.statements().all(|(_, statement)| statement.id != first.id));
    assert_eq!(now.profile.asked(), then.profile.asked());
}

#[test]
fn rule_7_notes_with_a_principle_that_is_not_asked_any_more_are_shown() {
    let measurement = full_measurement(pro_monitor());
    let (principle, note) = measurement.response().unwrap().notes.iter().next().unwrap();
    let without = pro_monitor_after(|file| {
        let principles = file["principles"].as_array_mut().unwrap();
        let gone = principles.iter_mut().find(|one| one["id"] == principle.as_str()).unwrap();
        gone["id"] = "een-ander".into();
    });
    let now = own(&without);
    assert_eq!(now.gone.notes, std::slice::from_ref(note));
    assert_eq!(now.gone.statements, [], "its statements are still asked");
}

#[test]
fn rule_7_of_a_team_too_what_is_not_asked_any_more_is_named() {
    let answers = full_team(pro_monitor());
    let shared = shared_team(answers, pro_monitor(), day("2026-11-02"), SharedWords::default(), Extras::NONE);
    let ids = ["m", "r"].map(str::to_owned);
    let [id, response] = ids;
    let measurement = shared.to_measurement(pro_monitor(), id.into(), response.into(), Moment(0));
    let view = |of: &Instrument| ResultView::new(of, ResultSource::of(&measurement), Language::Dutch);
    let then = view(pro_monitor());
    let now = view(&pro_monitor_after(|file| file["principles"][0]["statements"][0]["id"] = "1.9".into()));
    assert_eq!(now.gone.statements, [then.principles[0].statements[0].clone()]);
}

#[test]
fn where_the_words_are_not_known_the_statements_show_as_they_are_now() {
    let answers = full_team(pro_monitor());
    let words = SharedWords::default();
    let shared = shared_team(answers, &reworded(), day("2026-11-02"), words, Extras::NONE);
    let view = ResultView::new(&reworded(), ResultSource::team(&shared).unwrap(), Language::English);
    assert!(view.statements().count() > 30);
    assert!(view.statements().all(|(_, statement)| statement.sentence == "Other words."));
}

#[test]
fn the_view_of_one_person_says_who_answered_and_each_answer_by_name() {
    let view = own(pro_monitor());
    let Answered::Person { perspective, is_easy, scan } = &view.respondents.answered else {
        panic!("a team")
    };
    assert_eq!((perspective.as_str(), is_easy, *scan), ("Teamleider of coach", &false, Scan::Full));
    assert_eq!(view.respondents.sentence, "Ingevuld door 1 persoon: Teamleider of coach");
    assert_eq!(view.respondents.people, "1 persoon: Teamleider of coach");
    let answers: Vec<_> = view.statements().take(5).map(|(_, statement)| statement).collect();
    assert_eq!(answers[0].answers, format!("4 – {}", answers[0].answer_name));
    assert_eq!((answers[3].answer, answers[3].answer_name.as_str()), (Some(Answer::Unknown), "Weet ik niet"));
    assert_eq!((answers[4].answer, answers[4].answers.as_str()), (None, "Open gelaten"));
    let [agenda] = &*view.agenda.lists else { panic!("of one person there is one list") };
    assert_eq!((agenda.title, agenda.lead), (None, "Begin met de stellingen met de laagste score."));
    assert_eq!(view.closing.confidence_counts, [0, 0, 1, 0, 0]);
}

#[test]
fn the_view_of_a_team_names_its_groups_and_counts_instead_of_answers() {
    // Of 30 people two groups of 2 are too small, and so is what they make together with nobody else: 4 is enough.
    let view = team(&full_team(pro_monitor()));
    let threshold = GroupThreshold::default();
    assert_eq!(view.respondents.answered, Answered::Team { people: 30, threshold });
    assert_eq!(view.respondents.sentence, "Ingevuld door 30 mensen");
    assert!(
        view.respondents.people.starts_with("30 personen: 11× Begeleider"),
        "{}",
        view.respondents.people
    );
    assert!(view.respondents.people.contains("; 4 samen: "), "{}", view.respondents.people);
    assert!(view.statements().all(|(_, statement)| statement.answer.is_none()));
    assert!(view.statements().all(|(_, statement)| statement.answers.contains('×')));
    let titles: Vec<_> = view.agenda.lists.iter().filter_map(|list| list.title).collect();
    assert_eq!(
        titles,
        ["Hier verschillen jullie", "Dit weten jullie niet", "Cliënten en naasten zien het anders"]
    );
}

#[test]
fn the_headline_names_the_first_strength_and_the_first_chance() {
    let view = own(pro_monitor());
    let [strength, chance] = [&view.strengths[0], &view.chances[0]].map(|highlight| &highlight.name);
    assert!(view.headline.contains(&format!("‘{strength}’")), "{}", view.headline);
    assert!(view.headline.contains(&format!("‘{chance}’")), "{}", view.headline);
    let overall = view.profile.overall().score().unwrap();
    assert!(view.average.unwrap().contains(&figures::score(overall, Language::Dutch)));
}

#[test]
fn the_table_has_a_row_per_principle_per_lens_and_in_total_and_sums_have_no_counts() {
    let view = own(pro_monitor());
    let (sums, principles): (Vec<_>, Vec<_>) = view.figures.iter().partition(|row| row.is_sum);
    assert_eq!((principles.len(), sums.len()), (8, 4));
    assert!(sums.iter().all(|row| row.counts.is_none()));
    let asked: u32 = principles.iter().filter_map(|row| row.counts).flatten().sum();
    assert_eq!(asked, view.profile.asked());
    assert_eq!(sums[3].outcome, view.profile.overall());
    assert!(view.figures.iter().all(|row| row.counts.is_none() || row.outcome != Outcome::NotAsked));
}

#[test]
fn agreements_stand_with_what_is_still_to_do_first_then_by_date() {
    let mut measurement = full_measurement(pro_monitor());
    let mut agree = |id: &str, what: &str, due: Option<&str>, state| {
        let due = due.map(crate::link::day);
        let action = Action { what: what.into(), due, state, ..Action::default() };
        measurement.set_action(&ActionId::from(id.to_owned()), &action, Moment(0));
    };
    agree("d1", "klaar", Some("2026-01-01"), ActionState::Done);
    agree("d2", "zonder datum", None, ActionState::Open);
    agree("d3", "eerder", Some("2026-11-30"), ActionState::Open);
    let view = ResultView::new(pro_monitor(), ResultSource::of(&measurement), Language::Dutch);
    let whats: Vec<_> = view.agreements.iter().map(|agreement| agreement.what.as_str()).collect();
    assert_eq!(whats, ["eerder", "Samen het weekmenu maken", "zonder datum", "klaar"]);
    let menu = &view.agreements[1];
    assert_eq!((menu.phase.as_str(), menu.state), ("Uitproberen", "Bezig"));
    assert_eq!(menu.principle.as_deref(), Some("1. Menselijke behoeften"));
}

fn listed(view: &ResultView, list: StatementList) -> Vec<String> {
    list.of(view).into_iter().map(|(_, statement)| statement.id.to_string()).collect()
}

#[test]
fn the_statements_are_listed_by_score_and_those_without_one_come_last() {
    let view = own(pro_monitor());
    let asked: Vec<_> = view.statements().map(|(_, statement)| statement.id.to_string()).collect();
    assert_eq!(listed(&view, StatementList::default()), asked);
    let scores = |order| {
        let list = StatementList { order, ..StatementList::default() };
        list.of(&view).into_iter().map(|(_, statement)| statement.score).collect::<Vec<_>>()
    };
    let (low, high) = (scores(StatementOrder::LowestFirst), scores(StatementOrder::HighestFirst));
    let without = low.iter().filter(|score| score.is_none()).count();
    assert!(without > 0 && without < low.len());
    let scored = low.len() - without;
    assert!(low[..scored].is_sorted() && low[scored..].iter().all(Option::is_none));
    assert!(high[..scored].iter().rev().is_sorted() && high[scored..].iter().all(Option::is_none));
}

#[test]
fn the_statements_on_which_people_differ_most_come_first_when_asked_for() {
    let view = team(&full_team(pro_monitor()));
    let list = StatementList { order: StatementOrder::MostDifferent, ..StatementList::default() };
    let consensus: Vec<_> =
        list.of(&view).into_iter().filter_map(|(_, statement)| statement.count.consensus()).collect();
    assert!(consensus.len() > 30);
    assert!(consensus.is_sorted());
}

#[test]
fn the_statements_can_be_those_of_a_lens_those_not_known_and_those_with_a_note() {
    let view = own(pro_monitor());
    let of_lens = listed(&view, StatementList { lens: Some(1), ..StatementList::default() });
    assert!(!of_lens.is_empty() && of_lens.iter().all(|id| id.starts_with("7.")));
    let kind = |kind| StatementList { kind, ..StatementList::default() }.of(&view);
    let unknown = kind(StatementKind::Unknown);
    assert!(!unknown.is_empty());
    assert!(unknown.iter().all(|(_, statement)| statement.count.given() < statement.count.asked()));
    let noted = kind(StatementKind::Noted);
    assert!(!noted.is_empty());
    assert!(noted.iter().all(|(principle, _)| !principle.notes.is_empty()));
    assert!(unknown.len() < view.statements().count() && noted.len() <= view.statements().count());
}
