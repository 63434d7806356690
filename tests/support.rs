//! What the tests share: the real instrument, short ways to write answers and counts, random responses.

use crate::properties::cases;
use pro_monitor::domain::instrument::{Instrument, Problem, StatementId};
use pro_monitor::domain::{Answer, Count, Counts, Profile, Response, ResponseId, Scan, Score, Step};
use proptest::prelude::*;
use std::path::PathBuf;
use std::sync::LazyLock;

/// The seven perspectives of `pro-monitor.json`.
pub const PERSPECTIVES: [&str; 7] =
    ["begeleider", "behandelaar", "teamleider", "bestuurder", "ondersteunend", "naaste", "client"];

/// The configuration of every property of the domain: 1,000 cases.
pub fn thousand() -> ProptestConfig {
    cases(1000)
}

pub fn bytes_of(path: &str) -> Vec<u8> {
    std::fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// The real instrument: 8 principles of 5 statements, `1.1` to `8.5`.
pub fn pro_monitor() -> &'static Instrument {
    static READ: LazyLock<Instrument> = LazyLock::new(|| {
        Instrument::read(&bytes_of("public/instruments/pro-monitor.json"))
            .expect("it reads without a problem")
    });
    &READ
}

/// The problems as lines: `place: expected …, found …`.
pub fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

pub fn step(value: u8) -> Answer {
    Answer::Step(Step::try_from(value).expect("a step"))
}

/// The count of these given steps, e.g. `given(&[3, 4, 4])`.
pub fn given(steps: &[u8]) -> Count {
    steps.iter().map(|value| Count::of(Some(step(*value)))).fold(Count::default(), |sum, one| sum + one)
}

/// The count of one person who said "weet ik niet".
pub fn unknown() -> Count {
    Count::of(Some(Answer::Unknown))
}

/// The count of one person who left it open.
pub fn open() -> Count {
    Count::of(None)
}

pub fn counts(of: &[(&str, Count)]) -> Counts {
    of.iter().map(|(statement, count)| (StatementId::from(*statement), *count)).collect()
}

/// The profile of one respondent, or one group, with these counts on the real instrument.
pub fn profile(of: &[(&str, Count)]) -> Profile {
    Profile::score(pro_monitor(), &counts(of), 1)
}

/// A profile in which each principle has the given score in tenths, from ten people who were asked its first
/// statement only; `None` is not asked.
pub fn profile_of_tenths(principles: [Option<u8>; 8]) -> Profile {
    let count =
        |tenths: u8| given(&(0..10).map(|i| tenths / 10 + u8::from(i < tenths % 10)).collect::<Vec<_>>());
    let counts = (1..)
        .zip(principles)
        .filter_map(|(number, tenths)| Some((StatementId::from(format!("{number}.1")), count(tenths?))))
        .collect();
    Profile::score(pro_monitor(), &counts, 10)
}

pub fn score(value: f64) -> Score {
    Score::new(value).expect("a score")
}

/// A full response with these answers.
pub fn response(id: &str, perspective: &str, answers: &[(&str, Answer)]) -> Response {
    let mut response = Response::new(ResponseId::from(id.to_owned()), perspective.into(), Scan::Full);
    response.answers = answers.iter().map(|(statement, answer)| ((*statement).into(), *answer)).collect();
    response
}

/// A random response to the real instrument, also to statements that its perspective is not asked. There are only
/// six ids, so that some responses meet under the same id.
pub fn any_response() -> impl Strategy<Value = Response> {
    // 0 is open, 1–5 a step, 6 "weet ik niet".
    let answers = proptest::collection::vec(0_u8..=6, 40);
    (0_u8..6, 0_usize..PERSPECTIVES.len(), any::<bool>(), answers).prop_map(
        |(id, perspective, quick, answers)| {
            let scan = if quick { Scan::Quick } else { Scan::Full };
            let mut response = Response::new(format!("r{id}").into(), PERSPECTIVES[perspective].into(), scan);
            response.answers = pro_monitor()
                .statements()
                .zip(answers)
                .filter(|(_, code)| *code > 0)
                .map(|((_, statement), code)| {
                    (statement.id().clone(), if code > 5 { Answer::Unknown } else { step(code) })
                })
                .collect();
            response
        },
    )
}

pub fn any_responses() -> impl Strategy<Value = Vec<Response>> {
    proptest::collection::vec(any_response(), 0..8)
}

/// A random count of up to 60 people per step.
pub fn any_count() -> impl Strategy<Value = Count> {
    (proptest::array::uniform5(0_u32..60), 0_u32..60, 0_u32..60).prop_map(|(steps, unknown, open)| Count {
        steps,
        unknown,
        open,
    })
}
