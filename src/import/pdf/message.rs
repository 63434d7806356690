//! Why no measurement came out of a PDF, in words for a person.

use super::ReportReadError;
use crate::domain::Language;
use crate::import::locales::Texts;

impl ReportReadError {
    /// What is wrong and what to do next.
    #[must_use]
    pub fn message(self, language: Language) -> &'static str {
        let texts = Texts::from(language);
        match self {
            Self::NotAPdf => texts.pdf_none(),
            Self::NotOurs => texts.pdf_not_ours(),
            Self::Encrypted => texts.pdf_locked(),
            Self::Damaged => texts.pdf_damaged(),
            Self::TooLarge => texts.too_large(),
            Self::Several => texts.pdf_several(),
        }
    }
}
