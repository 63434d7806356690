//! Every sentence of the report, in both languages.
//!
//! `nl.json` and `en.json` hold the texts; the build script makes a function of each key. What the page of the result says
//! too is said in the same words; a test compares them.

use crate::domain::Language;

/// The texts of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Texts {
    language: Language,
}

impl From<Language> for Texts {
    fn from(language: Language) -> Self {
        Self { language }
    }
}

include!(concat!(env!("OUT_DIR"), "/report_texts.rs"));
