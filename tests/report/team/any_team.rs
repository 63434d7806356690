use super::samples::Team;
use crate::any_measurement::any_measurement;
use crate::support::pro_monitor;
use pro_monitor::domain::result::SharedWords;
use pro_monitor::domain::{GroupThreshold, GroupedCounts, Measurement, Response, Tally};
use proptest::prelude::*;

/// Any team of which something may be shown, made of any measurements, with the words of all of them.
pub fn any_team() -> impl Strategy<Value = Team> {
    let threshold = GroupThreshold::LEAST..=GroupThreshold::MOST;
    let people = |threshold| proptest::collection::vec(any_measurement(), threshold..=14);
    threshold.prop_flat_map(move |threshold| (Just(threshold), people(threshold))).prop_map(
        |(threshold, measurements)| {
            let threshold = GroupThreshold::new(threshold).expect("a threshold");
            let answers = GroupedCounts::of(&tally(&measurements), threshold).expect("enough people");
            Team::new(answers, words(&measurements))
        },
    )
}

fn tally(measurements: &[Measurement]) -> Tally {
    let named = measurements.iter().enumerate().map(|(number, measurement)| Response {
        id: format!("r{number}").into(),
        ..measurement.response().unwrap().clone()
    });
    named.map(|response| Tally::of(&response, pro_monitor())).sum()
}

fn words(measurements: &[Measurement]) -> SharedWords {
    let mut all = SharedWords::default();
    for words in measurements.iter().map(SharedWords::of) {
        all.heading = words.heading;
        words.notes.into_iter().for_each(|(id, notes)| all.notes.entry(id).or_default().extend(notes));
        all.confidence.iter_mut().zip(words.confidence).for_each(|(sum, people)| *sum += people);
        all.stories.extend(words.stories);
        all.actions.extend(words.actions);
    }
    all
}
