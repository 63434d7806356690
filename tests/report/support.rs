//! Short ways to the real instrument and to answers.

use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::{Answer, Step};
use std::path::PathBuf;
use std::sync::LazyLock;

pub fn bytes_of(path: &str) -> Vec<u8> {
    std::fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// The real instrument: 8 principles of 5 statements.
pub fn pro_monitor() -> &'static Instrument {
    static READ: LazyLock<Instrument> = LazyLock::new(|| {
        Instrument::read(&bytes_of("public/instruments/pro-monitor.json"))
            .expect("it reads without a problem")
    });
    &READ
}

pub fn step(value: u8) -> Answer {
    Answer::Step(Step::try_from(value).expect("a step"))
}
