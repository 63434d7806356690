//! Every sentence of the report, in both languages.
//!
//! `nl.json` and `en.json` hold the texts; the build script makes a function of each key. What every view of a result says
//! stands in [`ResultTexts`].

use crate::domain::Language;
use crate::domain::result::ResultTexts;

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

impl Texts {
    /// The sentences of a result.
    pub(super) fn result(self) -> ResultTexts {
        self.language.into()
    }
}

include!(concat!(env!("OUT_DIR"), "/report_texts.rs"));
