//! Every sentence of the pages, in both languages.
//!
//! `nl.json` and `en.json` hold the texts; the build script generates a function for each key. The texts that every
//! view of a result uses are in [`ResultTexts`].

use crate::domain::Language;
use crate::domain::result::ResultTexts;

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

    /// The texts of a result.
    #[must_use]
    pub fn result(self) -> ResultTexts {
        self.language.into()
    }
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
