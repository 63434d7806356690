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
    assert_eq!((chart.points[0].number, chart.points[0].label.as_str()), (1, "Menselijke behoeften"));
    assert_eq!(chart.points[0].caption, "1 Menselijke behoeften Some(40)");
    assert_eq!(chart.points[0].value, Some(score(4.0)));
    assert_eq!(chart.points[0].group.as_deref(), Some(lens));
}

#[test]
fn too_few_answers_make_a_point_without_a_value_and_not_asked_makes_none() {
    let chart = chart(Language::Dutch);
    assert_eq!(chart.points.len(), 2);
    assert_eq!((chart.points[1].number, chart.points[1].value), (7, None));
}

#[test]
fn the_labels_follow_the_language() {
    let chart = chart(Language::English);
    let first = &pro_monitor().principles()[0];
    assert_eq!(chart.points[0].label, first.short().get(Language::English));
    assert_ne!(chart.points[0].label, first.short().get(Language::Dutch));
}
