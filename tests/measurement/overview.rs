//! One line in the list of earlier measurements.

use super::{BEGUN, Edit, begun, questionnaire};
use crate::support::{bytes_of, pro_monitor};
use pro_monitor::domain::{
    Field, Filled, Measurement, MeasurementOverview, MeasurementTitle, Moment, Progress,
};

#[test]
fn a_measurement_is_named_by_its_label_or_else_its_team_or_else_the_role() {
    let mut measurement = begun("m");
    let title = |measurement: &Measurement| MeasurementOverview::new(measurement, questionnaire()).title;
    assert_eq!(title(&measurement), MeasurementTitle::Perspective("begeleider".into()));
    Edit::new(Field::Team, "De Linde").make(&mut measurement);
    assert_eq!(title(&measurement), MeasurementTitle::Team("De Linde".to_owned()));
    Edit::new(Field::Label, "najaar 2026").make(&mut measurement);
    assert_eq!(title(&measurement), MeasurementTitle::Label("najaar 2026".to_owned()));
    Edit::new(Field::Label, "  ").make(&mut measurement);
    assert_eq!(title(&measurement), MeasurementTitle::Team("De Linde".to_owned()));
}

#[test]
fn an_overview_tells_the_team_the_moments_and_how_full_it_is() {
    let mut measurement = begun("m");
    let mut edit = Edit::new(Field::Answer("1.1".into()), "unknown");
    edit.now = Moment(BEGUN.0 + 5);
    edit.make(&mut measurement);
    // Not asked in a quick scan: it counts for nothing.
    let mut extra = Edit::new(Field::Answer("1.2".into()), "4");
    extra.now = Moment(BEGUN.0 + 6);
    extra.make(&mut measurement);
    let overview = MeasurementOverview::new(&measurement, questionnaire());
    assert_eq!((overview.begun, overview.changed), (BEGUN, Moment(BEGUN.0 + 6)));
    assert_eq!(overview.filled, Filled::Progress(Progress { answered: 1, asked: 2 }));
    assert_eq!((overview.id.as_str(), overview.instrument.as_str()), ("m", "klein"));
    assert_eq!(overview.team, "");
}

#[test]
fn beside_another_questionnaire_the_words_that_were_kept_tell_how_full_it_is() {
    let mut measurement = begun("m");
    Edit::new(Field::Answer("1.1".into()), "4").make(&mut measurement);
    let overview = MeasurementOverview::new(&measurement, pro_monitor());
    assert_eq!(overview.filled, Filled::Progress(Progress { answered: 1, asked: 2 }));

    let frozen = String::from_utf8(bytes_of("tests/fixtures/measurements/format-1.json")).unwrap();
    let old = Measurement::read(&frozen).unwrap();
    assert_eq!(
        MeasurementOverview::new(&old, questionnaire()).filled,
        Filled::Answers(3),
        "nobody knows what was asked"
    );
    let filled = MeasurementOverview::new(&old, pro_monitor()).filled;
    let asked = pro_monitor().count_asked(&"begeleider".into(), old.response().unwrap().scan);
    assert_eq!(filled, Filled::Progress(Progress { answered: 3, asked }));
}
