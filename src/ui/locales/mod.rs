//! Every sentence of the pages, in both languages.
//!
//! `nl.json` and `en.json` hold the texts; the build script beside them generates a function for each key.

use crate::domain::Language;

/// The texts of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    language: Language,
}

impl From<Language> for Texts {
    fn from(language: Language) -> Self {
        Self { language }
    }
}

impl Texts {
    /// The language of these texts.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
