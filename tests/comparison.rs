//! Measurements side by side (rule 7): what moved, what that can mean, and what is not comparable.

use crate::instrument::small;
use crate::measurement::team::people;
use crate::support::{any_response, bytes_of, pro_monitor, response, step, thousand};
use pro_monitor::domain::comparison::{
    Change, ComparedMeasurement, ComparisonError, ComparisonView, Difference, NotComparable,
};
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::{
    Action, Answer, GroupThreshold, Heading, Language, Measurement, Moment, MomentLine, RadarFrame, Response,
    Scan, Score, TeamResult,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const YEAR: u64 = 365 * 24 * 60 * 60 * 1000;

/// When the measurement of a year was begun.
fn begun(year: u64) -> Moment {
    Moment((year - 1970) * YEAR)
}

fn heading(year: u64) -> Heading {
    Heading { team: "Wilgenhof".into(), label: format!("najaar {year}"), ..Heading::default() }
}

fn own(year: u64, instrument: &Instrument, response: Response) -> Measurement {
    Measurement::begin(format!("m{year}").into(), instrument, heading(year), begun(year), response)
}

fn team(year: u64, instrument: &Instrument, people: &[Response]) -> Measurement {
    let result = TeamResult::of(people, instrument, GroupThreshold::default()).expect("enough people");
    Measurement::of_team(format!("t{year}").into(), instrument, heading(year), begun(year), result)
}

fn try_compare(instrument: &Instrument, all: &[&Measurement]) -> Result<ComparisonView, ComparisonError> {
    let compared = all.iter().map(|one| ComparedMeasurement {
        measurement: one,
        date: format!("dag {}", one.begun().0 / YEAR + 1970),
    });
    ComparisonView::new(instrument, compared.collect(), Language::Dutch)
}

fn compare(all: &[&Measurement]) -> ComparisonView {
    try_compare(pro_monitor(), all).expect("two to six of one questionnaire")
}

/// The real questionnaire after a change in its file.
fn pro_monitor_after(change: impl FnOnce(&mut Value)) -> Instrument {
    let mut file = serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).unwrap();
    change(&mut file);
    Instrument::read(file.to_string().as_bytes()).unwrap()
}

/// The real questionnaire with other words for these statements (principle and statement count from 0).
fn reworded(places: &[(usize, usize)]) -> Instrument {
    pro_monitor_after(|file| {
        for (principle, statement) in places {
            file["principles"][*principle]["statements"][*statement]["text"] =
                json!({"nl": "Andere woorden.", "en": "Other words."});
        }
    })
}

/// A teamleider, who is asked everything, with one step for every statement of each principle.
fn steps(of_principles: [u8; 8]) -> Response {
    let mut response = response("r", "teamleider", &[]);
    for (principle, statement) in pro_monitor().statements() {
        let value = of_principles[usize::from(principle.number()) - 1];
        response.answers.insert(statement.id().clone(), step(value));
    }
    response
}

/// So many people of a role, who all give the same step to everything.
fn alike(count: usize, role: &str, value: u8) -> Vec<Response> {
    let person = |number| {
        let mut one = steps([value; 8]);
        one.id = format!("{role}{number}").into();
        one.perspective = role.into();
        one
    };
    (0..count).map(person).collect()
}

fn difference(first: f64, last: f64) -> Difference {
    Difference::between(Score::new(first).unwrap(), Score::new(last).unwrap())
}

#[test]
fn the_teamleider_of_these_tests_is_asked_everything() {
    assert_eq!(pro_monitor().count_asked(&"teamleider".into(), Scan::Full), 40);
}

#[test]
fn the_sentence_counts_what_moved_and_what_cannot_be_compared() {
    let now = reworded(&[(7, 0), (7, 1), (7, 2)]);
    let before = own(2025, pro_monitor(), steps([3, 2, 3, 3, 4, 3, 2, 3]));
    let after = own(2026, &now, steps([3, 3, 3, 3, 4, 3, 3, 4]));
    let view = try_compare(&now, &[&before, &after]).unwrap();
    assert_eq!(
        view.headline,
        "Twee uitgangspunten gingen vooruit, vijf bleven ongeveer gelijk, één is niet te vergelijken."
    );
    assert_eq!(view.kicker, "Wilgenhof · najaar 2025 en najaar 2026");
    let last = &view.principles[7];
    let why = NotComparable::TooFew { compared: 2, asked: 5, other_words: 3 };
    assert_eq!(last.change, Change::NotComparable(why));
    assert_eq!(last.explanation.lead, "Niet vergelijkbaar.");
    assert_eq!(last.explanation.detail, "3 van de 5 stellingen kregen andere woorden.");
    assert!(last.figures.iter().all(|figures| figures.score.is_none() && figures.n == 0));
}

#[test]
fn the_sentence_begins_with_a_capital_and_names_one_in_words() {
    let before = own(2025, pro_monitor(), steps([3, 3, 3, 3, 3, 3, 3, 3]));
    let after = own(2026, pro_monitor(), steps([4, 2, 3, 3, 3, 3, 3, 3]));
    let headline = |language| {
        let compared =
            [&before, &after].map(|measurement| ComparedMeasurement { measurement, date: String::new() });
        ComparisonView::new(pro_monitor(), compared.into(), language).unwrap().headline
    };
    assert_eq!(
        headline(Language::Dutch),
        "Eén uitgangspunt ging vooruit, één kwam lager uit, zes bleven ongeveer gelijk."
    );
    assert_eq!(
        headline(Language::English),
        "One principle has gone up, one is lower, six are about the same."
    );
}

#[test]
fn rule_7_under_a_half_is_small_and_no_difference_is_none() {
    assert!(difference(3.0, 3.49).is_small() && !difference(3.0, 3.5).is_small());
    assert!(!difference(3.5, 3.0).is_small() && difference(3.5, 3.01).is_small());
    // The difference between two means that is a half on paper, whatever its last bits are.
    assert!(!difference(3.2, 3.7).is_small());
    assert!(difference(3.3, 3.3).is_none());
    let text = |first, last| difference(first, last).text(Language::Dutch);
    assert_eq!([text(3.0, 3.4), text(3.4, 3.0), text(3.0, 3.0)], ["+0,40", "−0,40", "0"]);
    // A small one never shows as the bound that it stays under.
    assert_eq!([text(3.0, 3.497), text(3.0, 3.5)], ["+0,49", "+0,50"]);
    assert_eq!(difference(1.0, 5.0).text(Language::English), "+4.00");
}

#[test]
fn rule_7_the_fewest_people_who_can_have_made_a_difference() {
    // One of eight moves the mean by 4/8 at most.
    assert_eq!(difference(3.0, 3.5).people(8), 1);
    assert_eq!(difference(3.0, 3.5).people(9), 2);
    assert_eq!(difference(1.0, 5.0).people(9), 9);
    assert_eq!(difference(3.0, 3.0).people(9), 0);
    assert_eq!(difference(2.0, 2.9).people(18), 5);
}

#[test]
fn rule_7_a_team_is_told_how_many_people_moved_and_one_person_is_not() {
    let (before, after) = (alike(12, "begeleider", 3), alike(12, "begeleider", 4));
    let explained = |some: &[Response]| {
        let view = compare(&[&team(2025, pro_monitor(), &before), &team(2026, pro_monitor(), some)]);
        let explanation = view.principles[0].explanation.clone();
        (explanation.lead, explanation.detail)
    };
    assert_eq!(explained(&after), ("Vooruit.", "Minstens 3 mensen kozen hoger.".to_owned()));
    let mut one_moved = before.clone();
    one_moved[0] = Response { answers: after[0].answers.clone(), ..one_moved[0].clone() };
    assert_eq!(explained(&one_moved), ("Klein verschil.", "Dit kan van één persoon komen.".to_owned()));
    assert_eq!(explained(&before), ("Gelijk.", String::new()));
    let down = compare(&[&team(2025, pro_monitor(), &after), &team(2026, pro_monitor(), &before)]);
    assert_eq!(down.principles[0].explanation.lead, "Lager.");
    assert_eq!(down.principles[0].explanation.detail, "Minstens 3 mensen kozen lager.");
    let own = compare(&[&own(2025, pro_monitor(), steps([3; 8])), &own(2026, pro_monitor(), steps([4; 8]))]);
    assert_eq!(own.principles[0].explanation.lead, "Vooruit.");
    assert_eq!(own.principles[0].explanation.detail, "", "of one's own answers that is known");
}

#[test]
fn n_is_the_smaller_side_and_consensus_is_told_of_a_team() {
    let large = team(2025, pro_monitor(), &alike(12, "begeleider", 3));
    let small = team(2026, pro_monitor(), &alike(5, "begeleider", 4));
    let view = compare(&[&large, &small]);
    let principle = &view.principles[0];
    assert_eq!(principle.figures.iter().map(|one| one.n).collect::<Vec<_>>(), [12, 5]);
    assert!(matches!(principle.change, Change::Compared { n: 5, .. }));
    let consensus: Vec<_> = principle.figures.iter().map(|one| one.consensus.unwrap().value()).collect();
    assert_eq!(consensus, [1.0, 1.0]);
    let alone =
        compare(&[&own(2025, pro_monitor(), steps([3; 8])), &own(2026, pro_monitor(), steps([4; 8]))]);
    assert!(
        alone.principles[0].statements[0].figures.iter().all(|one| one.consensus.is_none() && one.n == 1)
    );
}

#[test]
fn a_change_in_who_answered_is_told_and_no_change_too() {
    let before = team(2025, pro_monitor(), &alike(12, "begeleider", 3));
    let same = compare(&[&before, &team(2026, pro_monitor(), &alike(12, "begeleider", 4))]).answered;
    assert!(!same.is_changed);
    let sentence =
        "Elke keer vulden 12 mensen in, in dezelfde rollen. Het hoeven niet dezelfde mensen te zijn.";
    assert_eq!(same.sentences, [sentence]);
    let mut more = alike(9, "teamleider", 4);
    more.extend(alike(9, "naaste", 4));
    let changed = compare(&[&before, &team(2026, pro_monitor(), &more)]).answered;
    assert!(changed.is_changed);
    assert_eq!(
        changed.sentences,
        [
            "Niet elke keer vulden evenveel mensen in: 12 (najaar 2025), 18 (najaar 2026).",
            "De laatste keer deden ook mee: Teamleider of coach, Naaste.",
            "De laatste keer deden niet mee: Begeleider.",
            "Een verschil kan daarvan komen.",
        ]
    );
    let mut quick = steps([3; 8]);
    quick.scan = Scan::Quick;
    let scans =
        compare(&[&own(2025, pro_monitor(), quick), &own(2026, pro_monitor(), steps([3; 8]))]).answered;
    assert_eq!(scans.sentences.len(), 2);
    assert!(scans.sentences[0].contains("dezelfde versie"), "{:?}", scans.sentences);
}

#[test]
fn rule_7_a_reworded_statement_shows_both_wordings_and_is_out_of_the_sums_on_both_sides() {
    let now = reworded(&[(0, 0)]);
    let mut later = steps([3; 8]);
    later.answers.insert("1.1".into(), step(5));
    let (before, after) = (own(2025, pro_monitor(), steps([3; 8])), own(2026, &now, later));
    let view = try_compare(&now, &[&before, &after]).unwrap();
    let principle = &view.principles[0];
    let scores: Vec<_> = principle.figures.iter().map(|one| one.score.unwrap().value()).collect();
    assert_eq!(scores, [3.0, 3.0]);
    assert_eq!(principle.basis, "Over 4 van de 5 stellingen.");
    let statement = &principle.statements[0];
    assert_eq!(statement.change, Change::NotComparable(NotComparable::OtherWords));
    assert_eq!(statement.sentence, "Andere woorden.");
    let [other] = &view.other_words[..] else { panic!("{:?}", view.other_words) };
    let words: Vec<_> = other.words.iter().map(|one| (one.moment.as_str(), one.words.as_str())).collect();
    let then = "Onze zorg begint bij wat de cliënt als mens nodig heeft.";
    assert_eq!(words, [("najaar 2025", then), ("najaar 2026", "Andere woorden.")]);
}

#[test]
fn rule_7_on_a_scale_with_other_words_nothing_is_compared() {
    let now = pro_monitor_after(|file| {
        file["scale"]["steps"][4]["label"] = json!({"nl": "Overal", "en": "Everywhere"});
    });
    let (before, after) = (own(2025, pro_monitor(), steps([3; 8])), own(2026, &now, steps([3; 8])));
    let view = try_compare(&now, &[&before, &after]).unwrap();
    assert_eq!(view.headline, "Deze metingen zijn niet met elkaar te vergelijken.");
    let scale = view.other_scale.expect("two scales");
    assert!(scale.words[1].words.contains("Overal") && !scale.words[0].words.contains("Overal"));
    let statement = &view.principles[0].statements[0];
    assert_eq!(statement.change, Change::NotComparable(NotComparable::OtherScale));
}

#[test]
fn new_and_gone_statements_are_listed_and_not_compared() {
    let now = pro_monitor_after(|file| file["principles"][0]["statements"][0]["id"] = json!("1.9"));
    let mut later = steps([3; 8]);
    later.answers.insert("1.9".into(), step(5));
    let (before, after) = (own(2025, pro_monitor(), steps([3; 8])), own(2026, &now, later));
    let view = try_compare(&now, &[&before, &after]).unwrap();
    let ids = |list: &[pro_monitor::domain::comparison::AskedSometimes]| {
        list.iter().map(|one| (one.id.as_str().to_owned(), one.moments.join(" "))).collect::<Vec<_>>()
    };
    assert_eq!(ids(&view.new), [("1.9".to_owned(), "najaar 2026".to_owned())]);
    assert_eq!(ids(&view.gone), [("1.1".to_owned(), "najaar 2025".to_owned())]);
    let change = view.principles[0].change;
    assert_eq!(change.difference().map(Difference::value), Some(0.0), "{change:?}");
}

#[test]
fn statements_without_a_score_each_time_leave_too_few_below_half() {
    let mut few = steps([4; 8]);
    for id in ["1.1", "1.2", "1.3"] {
        few.answers.insert(id.into(), Answer::Unknown);
    }
    few.answers.remove(&"2.1".into());
    let view = compare(&[&own(2025, pro_monitor(), steps([3; 8])), &own(2026, pro_monitor(), few)]);
    assert_eq!(view.principles[0].explanation.detail, "Maar 2 van de 5 stellingen zijn te vergelijken.");
    assert_eq!(view.principles[1].basis, "Over 4 van de 5 stellingen.");
    let statement = &view.principles[0].statements[0];
    assert_eq!(statement.change, Change::NotComparable(NotComparable::NoScore));
    assert!(statement.figures[0].score.is_some() && statement.figures[1].score.is_none());
}

#[test]
fn a_principle_that_was_never_asked_is_not_in_the_sentence_and_keeps_its_axis() {
    let now = pro_monitor_after(|file| {
        for statement in file["principles"][6]["statements"].as_array_mut().unwrap() {
            let roles = statement["perspectives"].as_array_mut().unwrap();
            roles.retain(|role| role != "teamleider");
        }
    });
    let person = |value| steps([value; 8]);
    let (before, after) = (own(2025, &now, person(3)), own(2026, &now, person(3)));
    let view = try_compare(&now, &[&before, &after]).unwrap();
    assert_eq!(view.headline, "Zeven uitgangspunten bleven ongeveer gelijk.");
    assert!(!view.principles[6].is_asked());
    assert_eq!((view.chart.axes.len(), view.chart.compared()), (8, 7));
    assert_eq!(view.chart.axes[6].caption, "niet gevraagd");
}

#[test]
fn all_moments_are_in_one_radar_and_in_one_row() {
    let years = [2023, 2024, 2025, 2026];
    let all: Vec<_> =
        years.iter().zip(1..).map(|(year, value)| own(*year, pro_monitor(), steps([value; 8]))).collect();
    let view = compare(&all.iter().rev().collect::<Vec<_>>());
    assert_eq!(
        view.moments.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
        ["najaar 2023", "najaar 2024", "najaar 2025", "najaar 2026"]
    );
    let frame = RadarFrame { middle: (0.0, 0.0), radius: 1.0, lowest: 0.2, gap: 0.1 };
    let radars = view.chart.radars(frame);
    assert_eq!(radars.len(), 4);
    assert!(radars.iter().all(|radar| radar.axes.len() == 8 && radar.axes[0].end == radars[0].axes[0].end));
    let figures = |moments: usize| view.principles[0].figures[..moments].to_vec();
    let MomentLine::Slope { points, lines } =
        pro_monitor::domain::comparison::MomentFigures::line(&figures(4))
    else {
        panic!("a slope of four")
    };
    assert_eq!((points[0], points[3]), (Some((0.0, 1.0)), Some((1.0, 0.25))));
    assert_eq!(lines.len(), 3);
    let two = pro_monitor::domain::comparison::MomentFigures::line(&figures(2));
    assert_eq!(two, MomentLine::Dumbbell(Some(((0.0, 0.5), (0.25, 0.5)))));
}

#[test]
fn moments_without_distinct_labels_are_named_by_their_dates() {
    let plain = |year: u64| {
        let mut one = own(year, pro_monitor(), steps([3; 8]));
        one.set_heading(Heading { label: "najaar".into(), ..Heading::default() }, begun(year));
        one
    };
    let view = compare(&[&plain(2025), &plain(2026)]);
    let names: Vec<_> = view.moments.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["najaar (dag 2025)", "najaar (dag 2026)"]);
    let same = compare(&[&plain(2025), &plain(2025)]);
    let names: Vec<_> = same.moments.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["najaar (dag 2025) [1]", "najaar (dag 2025) [2]"]);
}

#[test]
fn the_agreements_of_earlier_moments_stand_beside_what_moved() {
    let mut before = own(2025, pro_monitor(), steps([3; 8]));
    let mut after = own(2026, pro_monitor(), steps([4; 8]));
    let agreement = |what: &str| Action { what: what.into(), ..Action::default() };
    before.set_action(&"a".to_owned().into(), &agreement("Elke maand intervisie"), begun(2025));
    after.set_action(&"b".to_owned().into(), &agreement("Iets nieuws"), begun(2026));
    let view = compare(&[&before, &after]);
    assert_eq!(
        view.agreements.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(),
        ["Elke maand intervisie"]
    );
}

#[test]
fn one_seven_and_another_questionnaire_are_refused() {
    let one = own(2025, pro_monitor(), steps([3; 8]));
    assert_eq!(try_compare(pro_monitor(), &[&one]).unwrap_err(), ComparisonError::Number(1));
    assert_eq!(try_compare(pro_monitor(), &[&one; 7]).unwrap_err(), ComparisonError::Number(7));
    let other = Instrument::read(small().to_string().as_bytes()).unwrap();
    let foreign = own(2026, &other, response("r", "begeleider", &[]));
    let error = try_compare(pro_monitor(), &[&one, &foreign]).unwrap_err();
    assert_eq!(error, ComparisonError::OtherInstrument(other.id().to_owned()));
}

/// Rule 6: the two clients and three relatives of this team are only shown together; nothing in a comparison counts
/// other people than its result shows.
#[test]
fn rule_6_of_a_team_only_what_its_result_shows_is_used() {
    let all = people();
    let (before, after) = (team(2025, pro_monitor(), &all), team(2026, pro_monitor(), &all));
    let shown = before.team().unwrap().counts().counts();
    let view = compare(&[&before, &after]);
    let mut seen = 0;
    for statement in view.principles.iter().flat_map(|principle| &principle.statements) {
        let count = shown.get(&statement.id).expect("only what is shown");
        assert!(statement.figures.iter().all(|one| one.n == count.given() && one.score == count.mean()));
        seen += 1;
    }
    assert_eq!(seen, shown.len());
    // One person alone was asked what the others were not: it is hidden in the result, and so it is here.
    let mut with_one = alike(6, "client", 3);
    with_one.extend(alike(1, "bestuurder", 5));
    let hidden = team(2026, pro_monitor(), &with_one);
    let view = compare(&[&before, &hidden]);
    let shown = hidden.team().unwrap().counts().counts();
    let statements = || view.principles.iter().flat_map(|principle| &principle.statements);
    assert!(statements().any(|one| shown.get(&one.id).is_none()));
    assert!(statements().all(|one| shown.get(&one.id).is_some() || one.figures[1].n == 0));
}

/// A measurement of one person or of a team, with random answers.
fn any_measurement(year: u64) -> impl Strategy<Value = Measurement> {
    let people = proptest::collection::vec(any_response(), 1..8);
    people.prop_map(move |mut people| {
        if people.len() < 4 {
            return own(year, pro_monitor(), people.remove(0));
        }
        let numbered = people.into_iter().enumerate();
        let apart: Vec<_> =
            numbered.map(|(number, one)| Response { id: format!("p{number}").into(), ..one }).collect();
        team(year, pro_monitor(), &apart)
    })
}

/// Every change in a comparison: of each principle, and of each of its statements.
fn changes(view: &ComparisonView) -> Vec<Change> {
    let own = |principle: &pro_monitor::domain::comparison::PrincipleComparison| {
        let statements = principle.statements.iter().map(|one| one.change).collect::<Vec<_>>();
        [vec![principle.change], statements].concat()
    };
    view.principles.iter().flat_map(own).collect()
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn comparing_with_itself_is_no_difference(one in any_measurement(2026)) {
        let view = compare(&[&one, &one]);
        prop_assert!(!view.answered.is_changed);
        prop_assert!(view.new.is_empty() && view.gone.is_empty() && view.other_words.is_empty());
        for change in changes(&view) {
            prop_assert!(change.difference().is_none_or(Difference::is_none), "{change:?}");
        }
    }

    #[test]
    fn the_order_of_moments_only_turns_signs(one in any_measurement(2025), other in any_measurement(2025)) {
        let later = |measurement: &Measurement| {
            let stored = measurement.to_stored().replace(
                &format!("\"begun\":{}", begun(2025).0), &format!("\"begun\":{}", begun(2026).0));
            Measurement::read(&stored).expect("the same a year later")
        };
        let forth = changes(&compare(&[&one, &later(&other)]));
        let back = changes(&compare(&[&other, &later(&one)]));
        prop_assert_eq!(forth.len(), back.len());
        for (forth, back) in forth.into_iter().zip(back) {
            match (forth, back) {
                (Change::Compared { difference, n }, Change::Compared { difference: turned, n: same }) => {
                    prop_assert_eq!(difference.value(), -turned.value());
                    prop_assert_eq!((n, difference.is_small()), (same, turned.is_small()));
                    prop_assert_eq!(difference.people(n), turned.people(n));
                    prop_assert_eq!(difference.hundredths(), -turned.hundredths());
                }
                (forth, back) => prop_assert_eq!(forth, back),
            }
        }
    }

    #[test]
    fn a_statement_out_of_the_sums_never_moves_a_mean(
        one in any_response(), other in any_response(), place in (0_usize..8, 0_usize..5), given in 0_u8..=6,
    ) {
        let now = reworded(&[place]);
        let id = now.principles()[place.0].statements()[place.1].id().clone();
        let before = own(2025, pro_monitor(), one);
        let mut changed = other.clone();
        match given {
            0 => drop(changed.answers.remove(&id)),
            6 => drop(changed.answers.insert(id.clone(), Answer::Unknown)),
            value => drop(changed.answers.insert(id.clone(), step(value))),
        }
        let principle = |response: Response| {
            let view = try_compare(&now, &[&before, &own(2026, &now, response)]).unwrap();
            let principle = view.principles[place.0].clone();
            (principle.figures, principle.change)
        };
        // An easy sentence was not reworded: it is still in the sums.
        prop_assume!(other.perspective != "client".into());
        prop_assert_eq!(principle(other), principle(changed));
    }

    #[test]
    fn one_person_of_n_can_make_4_over_n_and_less(n in 1_u32..500, moved in 1_u32..=4) {
        // One person moves by `moved` steps, all others stay.
        let last = 1.0 + f64::from(moved) / f64::from(n);
        prop_assert_eq!(difference(1.0, last).people(n), 1);
        prop_assert_eq!(difference(last, 1.0).people(n), 1);
    }

    #[test]
    fn a_principle_moves_as_the_mean_of_its_statements_in_the_sums(
        one in any_measurement(2025), other in any_measurement(2026),
    ) {
        let view = compare(&[&one, &other]);
        for principle in &view.principles {
            let Some(difference) = principle.change.difference() else { continue };
            let own: Vec<f64> = principle
                .statements
                .iter()
                .filter_map(|one| one.change.difference())
                .map(Difference::value)
                .collect();
            let mean = own.iter().sum::<f64>() / own.len() as f64;
            prop_assert!((mean - difference.value()).abs() < 1e-9, "{mean} and {difference:?}");
        }
    }
}
