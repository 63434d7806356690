//! A result that is shared comes back as it was sent.

use super::samples::{
    any_day, any_disclosed, any_extras, any_measurement, any_words, full_measurement, full_result,
    shared_team,
};
use super::{day, fragment_of, read};
use crate::instrument::small;
use crate::support::{pro_monitor, thousand};
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::link::{LINK_MARK, LinkContent, LinkFragment, LinkRefusal};
use pro_monitor::domain::result::{
    AskedOtherwise, Extras, Respondents, ResultSource, ResultView, SharedResult, SharedWords,
};
use pro_monitor::domain::{Heading, Language, Moment};
use proptest::prelude::*;

fn result_in(fragment: &str) -> SharedResult {
    match read(fragment) {
        Ok(LinkContent::Result(result)) => *result,
        other => panic!("{other:?}"),
    }
}

#[test]
fn without_a_tick_only_the_answers_go_along() {
    let result = result_in(&fragment_of(&full_result(pro_monitor(), Extras::NONE)));
    assert_eq!(result.words(), &SharedWords::default());
    let Respondents::One(own) = result.respondents() else { panic!("a team") };
    assert_eq!(own.perspective.as_str(), "teamleider");
    assert_eq!(&own.answers, &full_measurement(pro_monitor()).response().unwrap().answers);
}

#[test]
fn each_tick_adds_what_it_says_and_nothing_else() {
    let all = full_result(pro_monitor(), Extras::ALL).words().clone();
    assert_eq!(all.heading.team, "De Linde");
    assert_eq!((all.notes.len(), all.confidence, all.stories.len()), (2, [0, 0, 1, 0, 0], 1));
    assert_eq!(all.actions[0].who, "Sanne");
    let only = |extras| full_result(pro_monitor(), extras).words().clone();
    let none = SharedWords::default;
    assert_eq!(only(Extras { names: true, ..Extras::NONE }), SharedWords { heading: all.heading, ..none() });
    assert_eq!(only(Extras { notes: true, ..Extras::NONE }), SharedWords { notes: all.notes, ..none() });
    let confidence = only(Extras { confidence: true, ..Extras::NONE });
    assert_eq!(confidence, SharedWords { confidence: all.confidence, ..none() });
    assert_eq!(only(Extras { story: true, ..Extras::NONE }), SharedWords { stories: all.stories, ..none() });
}

#[test]
fn who_sees_to_an_agreement_is_a_name_and_stays_out_with_the_names() {
    let words = full_result(pro_monitor(), Extras { actions: true, ..Extras::NONE }).words().clone();
    assert_eq!((words.heading, words.actions.len()), (Heading::default(), 1));
    assert_eq!(
        (words.actions[0].what.as_str(), words.actions[0].who.as_str()),
        ("Samen het weekmenu maken", "")
    );
}

#[test]
fn answers_to_what_was_not_asked_stay_out() {
    let mut measurement = full_measurement(pro_monitor());
    measurement.set_answer(pro_monitor(), &"9.9".into(), crate::support::step(2).into(), Moment(0));
    let result = SharedResult::of_measurement(&measurement, pro_monitor(), day("2026-11-02"), Extras::NONE);
    assert_eq!(result, Ok(full_result(pro_monitor(), Extras::NONE)));
}

#[test]
fn a_result_that_was_asked_in_other_words_is_refused() {
    let mut file: serde_json::Value =
        serde_json::from_slice(&crate::support::bytes_of("public/instruments/pro-monitor.json")).unwrap();
    file["principles"][0]["statements"][0]["text"]["nl"] = "Andere woorden.".into();
    let reworded = Instrument::read(file.to_string().as_bytes()).unwrap();
    let other = Instrument::read(small().to_string().as_bytes()).unwrap();
    let mut file: serde_json::Value =
        serde_json::from_slice(&crate::support::bytes_of("public/instruments/pro-monitor.json")).unwrap();
    file["scale"]["steps"][0]["label"]["nl"] = "Andere naam".into();
    let other_scale = Instrument::read(file.to_string().as_bytes()).unwrap();
    for instrument in [reworded, other_scale, other] {
        let of = SharedResult::of_measurement(
            &full_measurement(pro_monitor()),
            &instrument,
            day("2026-11-02"),
            Extras::NONE,
        );
        assert_eq!(of, Err(AskedOtherwise));
        let fragment = LinkFragment::of_result(&full_result(pro_monitor(), Extras::NONE), &instrument);
        assert_eq!(fragment, Err(LinkRefusal::AnotherInstrument));
    }
}

#[test]
fn the_view_of_a_shared_result_is_that_of_the_measurement() {
    let measurement = full_measurement(pro_monitor());
    let copy = result_in(&fragment_of(&full_result(pro_monitor(), Extras::ALL))).to_measurement(
        pro_monitor(),
        "copy".to_owned().into(),
        "r".to_owned().into(),
        Moment(5),
    );
    let view = |of| ResultView::new(pro_monitor(), ResultSource::of(of), Language::Dutch);
    assert_eq!(view(&copy), view(&measurement));
}

#[test]
fn a_copy_of_a_shared_result_is_a_measurement_with_all_that_came_along() {
    let shared = result_in(&fragment_of(&full_result(pro_monitor(), Extras::ALL)));
    let copy =
        shared.to_measurement(pro_monitor(), "copy".to_owned().into(), "r".to_owned().into(), Moment(5));
    let original = full_measurement(pro_monitor());
    assert_eq!(copy.heading(), original.heading());
    assert_eq!(copy.response().unwrap().answers, original.response().unwrap().answers);
    assert_eq!(copy.response().unwrap().notes, original.response().unwrap().notes);
    assert_eq!(copy.response().unwrap().closing, original.response().unwrap().closing);
    assert!(copy.actions().values().eq(original.actions().values()));
    assert_eq!(
        (copy.id().as_str(), copy.response().unwrap().id.as_str(), copy.begun()),
        ("copy", "r", Moment(5))
    );
    let again = SharedResult::of_measurement(&copy, pro_monitor(), shared.begun(), Extras::ALL);
    assert_eq!(again, Ok(shared));
}

#[test]
fn a_fragment_takes_the_place_of_the_one_that_a_page_has() {
    let fragment = LinkFragment::of_result(&full_result(pro_monitor(), Extras::NONE), pro_monitor()).unwrap();
    assert_eq!(
        fragment.url("https://x.nl/p?lang=en#/result"),
        format!("https://x.nl/p?lang=en#{}", fragment.as_str())
    );
    assert!(fragment.as_str().starts_with(LINK_MARK));
}

proptest! {
    #![proptest_config(thousand())]

    #[test]
    fn what_one_person_shares_comes_back_as_it_was(
        measurement in any_measurement(), begun in any_day(), extras in any_extras(),
    ) {
        let result = SharedResult::of_measurement(&measurement, pro_monitor(), begun, extras).unwrap();
        prop_assert_eq!(result_in(&fragment_of(&result)), result);
    }

    #[test]
    fn what_a_team_shares_comes_back_as_it_was(
        team in any_disclosed(), words in any_words(4), begun in any_day(), extras in any_extras(),
    ) {
        let result = shared_team(team, pro_monitor(), begun, words, extras);
        prop_assert_eq!(result_in(&fragment_of(&result)), result);
    }
}
