//! What a file is that holds no measurement, and what works in its place.

use super::locales::Texts;
use crate::domain::{Language, OtherFormat};

impl OtherFormat {
    /// What the file is and what to do next, in a few sentences.
    #[must_use]
    pub fn message(self, language: Language) -> &'static str {
        let texts = Texts::from(language);
        match self {
            Self::Empty => texts.other_empty(),
            Self::Csv => texts.other_csv(),
            Self::Archive => texts.other_archive(),
            Self::Spreadsheet => texts.other_spreadsheet(),
            Self::Document => texts.other_document(),
            Self::Image => texts.other_image(),
            Self::WebPage => texts.other_web_page(),
            Self::Mail => texts.other_mail(),
        }
    }
}
