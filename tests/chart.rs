//! Charts as data.

use crate::support::{given, open, pro_monitor, profile, score};
use pro_monitor::domain::{
    ChartModel, LabelSide, Language, Outcome, Profile, Radar, RadarFrame, Score, bars, label_lines,
};

fn example() -> Profile {
    // Principle 1 scores 4, of principle 7 the one asked statement is open, of the others nothing is asked.
    profile(&[("1.1", given(&[4])), ("7.1", open())])
}

fn chart(language: Language) -> ChartModel {
    let caption = |number, label: &str, outcome: Outcome| {
        format!("{number} {label} {:?}", outcome.score().map(Score::tenths))
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
    let [first, ..] = &client.points[..] else { panic!("no principle") };
    assert_eq!((first.number, first.label.as_str()), (1, "Menselijke behoeften"));
    assert_eq!(first.caption, "1 Menselijke behoeften Some(40)");
    assert_eq!(first.outcome, Outcome::Scored(score(4.0)));
}

#[test]
fn every_principle_is_a_point_and_without_a_score_it_says_why() {
    let chart = chart(Language::Dutch);
    let outcomes: Vec<_> = chart.points().map(|point| (point.number, point.outcome)).collect();
    let too_few = Outcome::TooFew { scored: 0, asked: 1 };
    let expected = (1..=8).map(|number| match number {
        1 => (1, Outcome::Scored(score(4.0))),
        7 => (7, too_few),
        other => (other, Outcome::NotAsked),
    });
    assert_eq!(outcomes, expected.collect::<Vec<_>>());
    assert_eq!(chart.asked().map(|point| point.number).collect::<Vec<_>>(), [1, 7]);
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
fn a_lens_carries_the_score_of_its_principles() {
    let groups: Vec<_> =
        chart(Language::Dutch).groups.into_iter().map(|group| (group.points.len(), group.value)).collect();
    // Of the clients' lens one principle was asked, and it has a score.
    assert_eq!(groups, [(6, Some(score(4.0))), (1, None), (1, None)]);
}

const FRAME: RadarFrame = RadarFrame { middle: (100.0, 100.0), radius: 50.0, lowest: 0.2, gap: 10.0 };

fn rounded(points: &[(f64, f64)]) -> Vec<(i32, i32)> {
    points.iter().map(|(x, y)| (x.round() as i32, y.round() as i32)).collect()
}

#[test]
fn a_radar_goes_clockwise_from_the_top_and_the_lowest_score_lies_off_the_middle() {
    let radar = Radar::new(&[Some(0.0), Some(1.0), Some(0.5), Some(1.0)], FRAME);
    let values: Vec<_> = radar.axes.iter().filter_map(|axis| axis.value).collect();
    assert_eq!(rounded(&values), [(100, 90), (150, 100), (100, 130), (50, 100)]);
    let rings: Vec<_> = radar.rings.iter().map(|ring| (ring.number, ring.top.1.round() as i32)).collect();
    assert_eq!(rings, [(1, 90), (2, 80), (3, 70), (4, 60), (5, 50)]);
    assert_eq!(rounded(&radar.rings[4].outline), [(100, 50), (150, 100), (100, 150), (50, 100)]);
}

#[test]
fn labels_stand_outside_the_rings_each_to_its_own_side() {
    let radar = Radar::new(&[None; 4], FRAME);
    let labels: Vec<_> = radar.axes.iter().map(|axis| axis.label).collect();
    assert_eq!(
        labels.iter().map(|label| label.side).collect::<Vec<_>>(),
        [LabelSide::Middle, LabelSide::Begin, LabelSide::Middle, LabelSide::End]
    );
    let places: Vec<_> = labels.iter().map(|label| label.at).collect();
    assert_eq!(rounded(&places), [(100, 40), (160, 100), (100, 160), (40, 100)]);
    // All of it above the radar, half above the axis beside it, nothing above its foot.
    let above: Vec<_> = labels.iter().map(|label| (label.above * 2.0).round() as i32).collect();
    assert_eq!(above, [2, 1, 0, 1]);
}

#[test]
fn with_every_score_one_line_goes_all_the_way_round() {
    let radar = Radar::new(&[Some(1.0); 4], FRAME);
    let [line] = &radar.lines[..] else { panic!("one line") };
    assert_eq!((line.len(), line.first()), (5, line.last()));
    assert_eq!(radar.area.len(), 4);
}

#[test]
fn a_missing_score_is_a_gap_in_the_line_and_the_surface_goes_through_the_middle() {
    let radar = Radar::new(&[Some(1.0), Some(1.0), None, Some(1.0), Some(1.0)], FRAME);
    assert_eq!(radar.axes[2].value, None);
    // The line begins behind the gap and goes over the top.
    let [line] = &radar.lines[..] else { panic!("one line") };
    let at = |index: usize| radar.axes[index].value.expect("a score");
    assert_eq!(*line, [at(3), at(4), at(0), at(1)]);
    assert_eq!(radar.area, [at(0), at(1), FRAME.middle, at(3), at(4)]);
}

#[test]
fn a_score_between_two_gaps_is_a_point_without_a_line() {
    let radar = Radar::new(&[Some(1.0), None, Some(1.0), None], FRAME);
    assert_eq!(radar.lines, Vec::<Vec<(f64, f64)>>::new());
    assert_eq!(radar.axes.iter().filter(|axis| axis.value.is_some()).count(), 2);
}

#[test]
fn bars_run_from_1_to_5_and_the_lowest_score_can_be_seen() {
    assert_eq!(bars::share(score(1.0)), 0.0);
    assert_eq!(bars::share(score(3.0)), 0.5);
    assert_eq!(bars::ticks().collect::<Vec<_>>(), [(1, 0.0), (2, 0.25), (3, 0.5), (4, 0.75), (5, 1.0)]);
    assert_eq!(bars::length(0.0, 200.0, 7.0), 7.0);
    assert_eq!(bars::length(0.5, 200.0, 7.0), 100.0);
}

#[test]
fn a_label_breaks_at_spaces_and_not_after_its_number() {
    assert_eq!(label_lines("2. Zo gewoon mogelijk", 1000.0, 10.0), ["2. Zo gewoon mogelijk"]);
    assert_eq!(label_lines("2. Zo gewoon mogelijk", 80.0, 10.0), ["2. Zo gewoon", "mogelijk"]);
    assert_eq!(label_lines("8. Hele organisatie", 30.0, 10.0)[0], "8. Hele");
}

#[test]
fn a_word_wider_than_its_line_is_hyphenated_between_syllables() {
    assert_eq!(label_lines("6. Ondersteuningsrelatie", 76.0, 10.0), ["6. Ondersteu-", "ningsrelatie"]);
    assert_eq!(label_lines("7. Medewerkers", 60.0, 10.0), ["7. Mede-", "werkers"]);
    assert_eq!(label_lines("4. (Zelf)vertrouwen", 50.0, 10.0), ["4. (Zelf)-", "vertrou-", "wen"]);
    // Without a place for a hyphen it stays whole.
    assert_eq!(label_lines("schrift", 10.0, 10.0), ["schrift"]);
}
