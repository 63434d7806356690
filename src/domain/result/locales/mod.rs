//! The sentences of a result, in both languages: what the page, the report and the workbook all say.
//!
//! `nl.json` and `en.json` hold the texts; the build script makes a function of each key.

use crate::domain::Language;

/// The texts of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultTexts {
    language: Language,
}

impl From<Language> for ResultTexts {
    fn from(language: Language) -> Self {
        Self { language }
    }
}

impl ResultTexts {
    /// The language of these texts.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }
}

include!(concat!(env!("OUT_DIR"), "/result_texts.rs"));
