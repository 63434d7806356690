//! Measurements with whatever can be filled in.

use crate::support::{pro_monitor, step};
use pro_monitor::domain::{
    Action, ActionId, ActionState, Answer, ClosingAnswers, Day, Heading, Measurement, MeasurementId, Moment,
    Note, Response, Scan, Step,
};
use proptest::prelude::*;

/// Signs that have broken other programs: controls, directions, joiners, no characters, private ones, marks on nothing.
fn hostile_text() -> impl Strategy<Value = String> {
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
    fn any_action()(
        texts in proptest::collection::vec(hostile_text(), 4),
        state in 0..ActionState::ALL.len(),
        (year, month, number) in (0_u16..=9999, 0_u8..=13, 0_u8..=32),
        statement in proptest::option::of(0_usize..40),
    ) -> Action {
        let statement = statement.and_then(|index| pro_monitor().statements().nth(index));
        Action {
            what: texts[0].clone(),
            who: texts[1].clone(),
            due: Day::new(year, month, number),
            phase: texts[2].clone(),
            participation: texts[3].clone(),
            state: ActionState::ALL[state],
            principle: None,
            statement: statement.map(|(_, statement)| statement.id().clone()),
        }
    }
}

prop_compose! {
    /// Any measurement that a person can make, with texts that nobody writes.
    pub fn any_measurement()(
        perspective in prop_oneof![Just("begeleider"), Just("client"), Just("naaste"), Just("nobody")],
        is_quick in any::<bool>(),
        // 0 is open, 1–5 a step, 6 "weet ik niet".
        answers in proptest::collection::vec(0_u8..=6, 40),
        texts in proptest::collection::vec(hostile_text(), 8),
        confidence in 0_u8..=5,
        actions in proptest::collection::vec(any_action(), 0..4),
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
            .filter(|(_, note)| *note != Note::default())
            .collect();
        response.closing =
            ClosingAnswers { confidence: Step::try_from(confidence).ok(), story: texts[0].clone() };
        let heading =
            Heading { team: texts[1].clone(), organisation: texts[2].clone(), label: texts[3].clone() };
        let id = MeasurementId::from("m1".to_owned());
        let mut measurement = Measurement::begin(id, pro_monitor(), heading, Moment(1), response);
        for (number, action) in actions.iter().enumerate() {
            measurement.set_action(&ActionId::from(format!("a{number}")), action, Moment(2));
        }
        measurement
    }
}
