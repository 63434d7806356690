//! The check before words go along in a link or a file: it points at what likely tells who somebody is, for a person to
//! look at. It works on this device only, knows Dutch, and is no promise: a name without a title is not found.
//!
//! How much it finds, and how often it is wrong, is measured on the sentences in `tests/fixtures/privacy`:
//! `cargo test --locked --test native privacy -- --nocapture`.

mod addresses;
mod birth_dates;
mod mark;
mod names;
mod numbers;
mod of_measurement;
mod pattern;

pub use mark::{PersonalKind, PersonalMark};
pub use of_measurement::MarkedText;

use std::ops::Range;

/// What likely tells who somebody is in a text, in the order of the text; no two marks overlap.
#[must_use]
pub fn personal_marks(text: &str) -> Vec<PersonalMark> {
    let mut marks: Vec<PersonalMark> = Vec::new();
    for kind in PersonalKind::ALL {
        for range in find(kind, text) {
            if !marks.iter().any(|mark| mark.range.start < range.end && range.start < mark.range.end) {
                marks.push(PersonalMark { kind, range });
            }
        }
    }
    marks.sort_by_key(|mark| mark.range.start);
    marks
}

fn find(kind: PersonalKind, text: &str) -> Vec<Range<usize>> {
    match kind {
        PersonalKind::Mail => numbers::mails(text),
        PersonalKind::Bsn => numbers::bsns(text),
        PersonalKind::Phone => numbers::phones(text),
        PersonalKind::BirthDate => birth_dates::birth_dates(text),
        PersonalKind::Address => addresses::addresses(text),
        PersonalKind::Name => names::names(text),
    }
}
