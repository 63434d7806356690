//! The verbs that change a measurement: every change is numbered.

use super::{BEGUN, begun, questionnaire};
use crate::support::step;
use pro_monitor::domain::{
    Action, ActionId, ActionPart, ActionState, Answer, ClosingAnswers, Field, Heading, MAX_TEXT_BYTES,
    Measurement, Moment, Note, Step,
};

const LATER: Moment = Moment(BEGUN.0 + 60_000);

fn answer(measurement: &mut Measurement, statement: &str, answer: Option<Answer>) {
    measurement.set_answer(questionnaire(), &statement.into(), answer, LATER);
}

#[test]
fn a_measurement_begins_at_revision_0_and_nothing_has_a_stamp() {
    let measurement = begun("m");
    assert_eq!((measurement.revision(), measurement.begun(), measurement.changed()), (0, BEGUN, BEGUN));
    assert_eq!(measurement.stamp(&Field::Answer("1.1".into())), 0);
    assert_eq!(measurement.stamp(&Field::Team), 0);
}

#[test]
fn every_change_counts_one_revision_and_stamps_its_field() {
    let mut measurement = begun("m");
    answer(&mut measurement, "1.1", Some(step(4)));
    answer(&mut measurement, "2.1", Some(Answer::Unknown));
    answer(&mut measurement, "1.1", Some(step(5)));
    assert_eq!(measurement.revision(), 3);
    assert_eq!(measurement.stamp(&Field::Answer("1.1".into())), 3);
    assert_eq!(measurement.stamp(&Field::Answer("2.1".into())), 2);
    assert_eq!(measurement.changed(), LATER);
}

#[test]
fn an_answer_can_be_taken_back_and_that_is_a_change_too() {
    let mut measurement = begun("m");
    answer(&mut measurement, "1.1", Some(step(4)));
    answer(&mut measurement, "1.1", None);
    assert!(measurement.response().unwrap().answers.is_empty());
    assert_eq!(measurement.stamp(&Field::Answer("1.1".into())), 2);
    assert_eq!(Measurement::read(&measurement.to_stored()), Ok(measurement));
}

#[test]
fn giving_a_field_the_value_it_has_is_no_change() {
    let mut measurement = begun("m");
    answer(&mut measurement, "1.1", Some(step(4)));
    let before = measurement.clone();
    answer(&mut measurement, "1.1", Some(step(4)));
    measurement.set_note(&"wonen".into(), Note::default(), LATER);
    measurement.set_closing(ClosingAnswers::default(), LATER);
    measurement.set_heading(Heading::default(), LATER);
    assert_eq!(measurement, before);
}

#[test]
fn only_the_half_of_a_note_that_changed_is_stamped() {
    let mut measurement = begun("m");
    let principle = "wonen".into();
    let good = |better: &str| Note { good: "We eten samen.".to_owned(), better: better.to_owned() };
    measurement.set_note(&principle, good(""), LATER);
    measurement.set_note(&principle, good("Vaker."), LATER);
    assert_eq!(measurement.response().unwrap().notes[&principle], good("Vaker."));
    assert_eq!(measurement.stamp(&Field::Good(principle.clone())), 1);
    assert_eq!(measurement.stamp(&Field::Better(principle.clone())), 2);
    measurement.set_note(&principle, Note::default(), LATER);
    assert!(measurement.response().unwrap().notes.is_empty());
    assert_eq!(measurement.stamp(&Field::Better(principle)), 4);
}

#[test]
fn the_closing_and_the_heading_are_stamped_per_field() {
    let mut measurement = begun("m");
    let closing = ClosingAnswers { confidence: Some(Step::ALL[2]), story: "Bij het eten.".to_owned() };
    measurement.set_closing(closing.clone(), LATER);
    let heading = Heading { team: "De Linde".to_owned(), label: "najaar".to_owned(), ..Heading::default() };
    measurement.set_heading(heading.clone(), LATER);
    assert_eq!((&measurement.response().unwrap().closing, measurement.heading()), (&closing, &heading));
    let fields = [Field::Confidence, Field::Story, Field::Team, Field::Organisation, Field::Label];
    assert_eq!(fields.map(|field| measurement.stamp(&field)), [1, 2, 3, 0, 4]);
}

#[test]
fn the_clock_that_goes_back_changes_what_is_told_and_nothing_else() {
    let mut measurement = begun("m");
    answer(&mut measurement, "1.1", Some(step(4)));
    measurement.set_answer(questionnaire(), &"1.1".into(), Some(step(2)), Moment(1));
    assert_eq!(measurement.response().unwrap().answers[&"1.1".into()], step(2));
    assert_eq!((measurement.revision(), measurement.changed()), (2, Moment(1)));
}

#[test]
fn a_text_that_is_too_long_to_be_read_back_is_cut_between_two_characters() {
    let mut measurement = begun("m");
    // One byte and then characters of four: the bound lies within one of them.
    let text = format!("x{}", "🙂".repeat(MAX_TEXT_BYTES / 4));
    measurement.set_note(&"wonen".into(), Note { good: text.clone(), better: String::new() }, LATER);
    measurement.set_heading(Heading { team: text.clone(), ..Heading::default() }, LATER);
    let kept = &measurement.response().unwrap().notes[&"wonen".into()].good;
    assert!(text.starts_with(kept.as_str()) && kept.len() == MAX_TEXT_BYTES - 3, "{}", kept.len());
    let heading = Heading { label: text, ..Heading::default() };
    let response = measurement.response().unwrap().clone();
    let begun = Measurement::begin("n".to_owned().into(), questionnaire(), heading, BEGUN, response);
    for measurement in [measurement, begun] {
        assert_eq!(Measurement::read(&measurement.to_stored()), Ok(measurement));
    }
}

#[test]
fn what_the_pages_offer_for_a_note_is_kept_whole() {
    // 5,000 characters as a browser counts them (units of UTF-16), of the largest kind: three bytes each.
    let text = "€".repeat(5_000);
    let mut measurement = begun("m");
    let note = Note { good: text.clone(), better: text };
    measurement.set_note(&"wonen".into(), note.clone(), LATER);
    assert_eq!(measurement.response().unwrap().notes[&"wonen".into()], note);
}

#[test]
fn every_field_has_a_key_of_its_own_by_which_it_is_found() {
    let fields = [
        Field::Answer("1.1".into()),
        Field::Answer("good".into()),
        Field::Good("1.1".into()),
        Field::Better("1.1".into()),
        Field::Good("1.1/better".into()),
        Field::Better("1.1/good".into()),
        Field::Confidence,
        Field::Story,
        Field::Team,
        Field::Organisation,
        Field::Label,
    ];
    let keys: std::collections::BTreeSet<_> = fields.iter().map(Field::key).collect();
    assert_eq!(keys.len(), fields.len());
    for field in fields {
        assert_eq!(Field::of_key(&field.key()), Some(field));
    }
    for key in ["", "answers", "notes/1.1", "notes/1.1/worse", "Team", "__proto__"] {
        assert_eq!(Field::of_key(key), None, "{key}");
    }
}

#[test]
fn an_agreement_is_stamped_per_part_and_deleted_by_opening_every_part() {
    let mut measurement = begun("m");
    let id = ActionId::from("a".to_owned());
    let mut action = Action { what: "Samen eten.".to_owned(), who: "Sam".to_owned(), ..Action::default() };
    measurement.set_action(&id, &action, LATER);
    action.state = ActionState::Done;
    measurement.set_action(&id, &action, LATER);
    assert_eq!(measurement.actions()[&id], action);
    let stamp = |part| measurement.stamp(&Field::Action(id.clone(), part));
    let parts = [ActionPart::What, ActionPart::Who, ActionPart::Due, ActionPart::State];
    assert_eq!(parts.map(stamp), [1, 2, 0, 3]);
    assert_eq!(Measurement::read(&measurement.to_stored()).as_ref(), Ok(&measurement));
    measurement.set_action(&id, &Action::default(), LATER);
    assert!(measurement.actions().is_empty());
    assert_eq!(measurement.revision(), 6);
}

#[test]
fn an_agreement_without_words_is_none() {
    let mut measurement = begun("m");
    measurement.set_action(&"a".to_owned().into(), &Action::default(), LATER);
    assert_eq!(measurement, begun("m"));
}

#[test]
fn a_correction_changes_the_answer_and_keeps_the_words_in_which_it_was_asked() {
    let mut measurement = begun("m");
    answer(&mut measurement, "1.1", Some(step(4)));
    let words = measurement.instrument().clone();
    measurement.correct_answer(&"1.1".into(), Some(step(4)), LATER);
    assert_eq!(measurement.revision(), 1, "the same answer is no change");
    measurement.correct_answer(&"1.1".into(), Some(Answer::Unknown), LATER);
    measurement.correct_answer(&"2.1".into(), None, LATER);
    assert_eq!(measurement.response().unwrap().answers, [("1.1".into(), Answer::Unknown)].into());
    assert_eq!((measurement.revision(), measurement.instrument()), (2, &words));
}

#[test]
fn a_measurement_begun_like_another_asks_the_same_in_the_same_words_and_has_no_past() {
    let mut handed_out = begun("empty");
    handed_out.set_heading(Heading { team: "De Linde".to_owned(), ..Heading::default() }, LATER);
    let begun = handed_out.begin_like("m".to_owned().into(), "r2".to_owned().into(), LATER).unwrap();
    assert_eq!((begun.id().as_str(), begun.response().unwrap().id.as_str()), ("m", "r2"));
    assert_eq!((begun.revision(), begun.begun(), begun.changed()), (0, LATER, LATER));
    assert_eq!(begun.stamp(&Field::Team), 0);
    assert_eq!((begun.instrument(), &*begun.heading().team), (handed_out.instrument(), "De Linde"));
    assert_eq!(Measurement::read(&begun.to_stored()), Ok(begun));
}
