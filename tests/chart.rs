//! Charts as data.

use crate::support::{given, open, pro_monitor, profile, score};
use pro_monitor::domain::{ChartModel, Language, Profile, Score};

fn example() -> Profile {
    // Principle 1 scores 4, of principle 7 the one asked statement is open, of the others nothing is asked.
    profile(&[("1.1", given(&[4])), ("7.1", open())])
}

fn chart(language: Language) -> ChartModel {
    let caption = |number, label: &str, score: Option<Score>| {
        format!("{number} {label} {:?}", score.map(Score::tenths))
    };
    ChartModel::new(pro_monitor(), &example(), language, caption)
}

#[test]
fn a_point_carries_number_name_score_and_lens() {
    let chart = chart(Language::Dutch);
    assert_eq!(chart.scale, (1, 5));
    let lens = pro_monitor().lenses()[0].label().get(Language::Dutch);
    let [client, ..] = &chart.groups[..] else { panic!("no lens") };
    assert_eq!(client.label, lens);
    let [first] = &client.points[..] else { panic!("one principle of it was asked") };
    assert_eq!((first.number, first.label.as_str()), (1, "Menselijke behoeften"));
    assert_eq!(first.caption, "1 Menselijke behoeften Some(40)");
    assert_eq!(first.value, Some(score(4.0)));
}

#[test]
fn too_few_answers_make_a_point_without_a_value_and_not_asked_makes_none() {
    let chart = chart(Language::Dutch);
    let points: Vec<_> = chart.points().map(|point| (point.number, point.value)).collect();
    assert_eq!(points, [(1, Some(score(4.0))), (7, None)]);
}

#[test]
fn the_labels_follow_the_language() {
    let chart = chart(Language::English);
    let first = &pro_monitor().principles()[0];
    let label = &chart.points().next().expect("a principle").label;
    assert_eq!(label, first.short().get(Language::English));
    assert_ne!(label, first.short().get(Language::Dutch));
}

#[test]
fn a_lens_carries_the_score_of_its_principles_and_one_of_which_nothing_was_asked_is_left_out() {
    let groups: Vec<_> =
        chart(Language::Dutch).groups.into_iter().map(|group| (group.points.len(), group.value)).collect();
    // Of the clients' lens one principle was asked, and it has a score; of the employees' lens none has; the
    // organisation's was not asked.
    assert_eq!(groups, [(1, Some(score(4.0))), (1, None)]);
}
