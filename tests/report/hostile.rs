//! Whatever is filled in, there is a report.

use crate::any_measurement::any_measurement;
use crate::properties::cases;
use crate::samples::{day, full, written};
use crate::support::pro_monitor;
use crate::tools::{attached, flowing, text};
use pro_monitor::domain::result::ResultSource;
use pro_monitor::domain::{Language, MeasurementFile, Moment, Note};
use pro_monitor::report::{Subject, pdf};
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn any_measurement_makes_a_report(measurement in any_measurement(), is_dutch in any::<bool>()) {
        let language = if is_dutch { Language::Dutch } else { Language::English };
        let (begun, made) = (day(2026, 1, 1), day(2026, 1, 2));
        let source = ResultSource::of(&measurement);
        let subject = Subject { instrument: pro_monitor(), source, language, begun, made };
        let made = pdf(&subject);
        prop_assert!(made.as_ref().is_ok_and(|bytes| bytes.starts_with(b"%PDF-1.7")), "{:?}", made.err());
    }
}

#[test]
fn a_character_that_the_font_lacks_is_replaced_with_an_explanation() {
    let mut measurement = full();
    let principle = pro_monitor().principles()[0].id();
    let good = "Samen koken 👩🏽‍🍳 is fijn; 你好 ook. Soft\u{ad}hyphen en cafe\u{301}.".to_owned();
    measurement.set_note(principle, Note { good, better: String::new() }, Moment(9));
    let told = flowing(&text(&written("emoji", &measurement, Language::Dutch)));
    // The accent is drawn as one letter and read as it was typed.
    let told = told.replace("e\u{301}", "é");
    assert!(told.contains("Samen koken [?] is fijn; [?] ook. Softhyphen en café."), "{told}");
    assert!(told.contains("Waar [?] staat, stond een teken of emoji"), "{told}");
}

#[test]
fn text_in_another_script_is_replaced_on_the_page_and_kept_in_the_attached_file() {
    let mut measurement = full();
    let good =
        "Привет, مرحبا, שלום, 你好, ελλάδα: ’ “ ” – … € é ë ĳ Ĳ œ ß Š ž ł ő ș £ × ÷ ½ © ° •".to_owned();
    let note = Note { good: good.clone(), better: String::new() };
    measurement.set_note(pro_monitor().principles()[0].id(), note, Moment(9));
    let pdf = written("scripts", &measurement, Language::English);
    let told = flowing(&text(&pdf));
    let drawn = "[?], [?], [?], [?], [?]: ’ “ ” – … € é ë ĳ Ĳ œ ß Š ž ł ő ș £ × ÷ ½ © ° •";
    assert!(told.contains(drawn), "{told}");
    assert!(told.contains("Where it says [?], there was a character or emoji"), "{told}");
    let file = MeasurementFile::read(&attached(&pdf)).expect("it opens");
    assert_eq!(
        file.measurements()[0].response().unwrap().notes[pro_monitor().principles()[0].id()].good,
        good
    );
}

#[test]
fn there_is_no_explanation_where_nothing_was_replaced() {
    assert!(!text(&written("full", &full(), Language::Dutch)).contains("[?]"));
}
