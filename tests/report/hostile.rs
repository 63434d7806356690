//! Whatever is filled in, there is a report.

use crate::samples::{day, full, written};
use crate::support::{pro_monitor, step};
use crate::tools::{flowing, text};
use pro_monitor::domain::{
    Answer, ClosingAnswers, Heading, Language, Measurement, MeasurementId, Moment, Note, Response, Scan, Step,
};
use pro_monitor::report::{Subject, pdf};
use proptest::prelude::*;

/// Signs that have broken other programs: controls, directions, joiners, no characters, private ones, marks on nothing.
pub fn hostile_text() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        Just("\0".to_owned()),
        Just("\u{202e}".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("\u{fffe}\u{ffff}\u{fffd}".to_owned()),
        Just("\u{e000}\u{10ffff}".to_owned()),
        Just("👨‍👩‍👧‍👦🏽🇳🇱".to_owned()),
        Just("\u{301}\u{308}\u{327}".to_owned()),
        Just("e\u{301}".to_owned()),
        Just("\r\n\r\u{2028}\u{2029}\t\u{b}".to_owned()),
        Just("مرحبا שלום 你好 नमस्ते".to_owned()),
        Just("a".repeat(300)),
        Just("</x:xmpmeta>&amp;<![CDATA[)(\\".to_owned()),
        Just("ĳ’“”–…€".to_owned()),
        any::<String>(),
        any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(sign, 0..8).prop_map(|signs| signs.concat())
}

prop_compose! {
    pub fn any_measurement()(
        perspective in prop_oneof![Just("begeleider"), Just("client"), Just("naaste"), Just("nobody")],
        is_quick in any::<bool>(),
        // 0 is open, 1–5 a step, 6 "weet ik niet".
        answers in proptest::collection::vec(0_u8..=6, 40),
        texts in proptest::collection::vec(hostile_text(), 8),
        confidence in 0_u8..=5,
    ) -> Measurement {
        let scan = if is_quick { Scan::Quick } else { Scan::Full };
        let mut response = Response::new("r1".to_owned().into(), perspective.into(), scan);
        let codes = pro_monitor().statements().zip(answers).filter(|(_, code)| *code > 0);
        response.answers = codes
            .map(|((_, statement), code)| {
                (statement.id().clone(), if code > 5 { Answer::Unknown } else { step(code) })
            })
            .collect();
        let halves = pro_monitor().principles().iter().zip(&texts).zip(texts.iter().rev());
        response.notes = halves
            .map(|((principle, good), better)| {
                (principle.id().clone(), Note { good: good.clone(), better: better.clone() })
            })
            .collect();
        response.closing =
            ClosingAnswers { confidence: Step::try_from(confidence).ok(), story: texts[0].clone() };
        let heading =
            Heading { team: texts[1].clone(), organisation: texts[2].clone(), label: texts[3].clone() };
        Measurement::begin(MeasurementId::from("m1".to_owned()), pro_monitor(), heading, Moment(1), response)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_measurement_makes_a_report(measurement in any_measurement(), is_dutch in any::<bool>()) {
        let language = if is_dutch { Language::Dutch } else { Language::English };
        let (begun, made) = (day(2026, 1, 1), day(2026, 1, 2));
        let subject = Subject { instrument: pro_monitor(), measurement: &measurement, language, begun, made };
        let made = pdf(&subject);
        prop_assert!(made.as_ref().is_ok_and(|bytes| bytes.starts_with(b"%PDF-1.7")), "{:?}", made.err());
    }
}

#[test]
fn a_character_that_the_font_lacks_is_replaced_where_it_is_seen_and_that_is_explained() {
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
fn nothing_is_explained_where_nothing_was_replaced() {
    assert!(!text(&written("full", &full(), Language::Dutch)).contains("[?]"));
}
