//! The two languages of every text.

use serde::Serialize;

/// A language in which the tool can be read. Dutch is leading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Language {
    /// Dutch, at B1.
    #[default]
    #[serde(rename = "nl")]
    Dutch,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Every language, in the order in which the switch shows them.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The BCP 47 code: `nl` or `en`. It stands in `?lang=`, in `<html lang>` and in instrument files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language of a BCP 47 code; a region is ignored (`nl-BE` is Dutch). `None` for any other language.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split('-').next().unwrap_or(code).to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == primary)
    }
}

/// One human text in both languages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Text {
    /// The Dutch text; never empty.
    #[cfg_attr(feature = "schema", schemars(length(min = 1), regex(pattern = r"\S")))]
    nl: String,
    /// The English text; never empty.
    #[cfg_attr(feature = "schema", schemars(length(min = 1), regex(pattern = r"\S")))]
    en: String,
}

impl Text {
    /// Stands for a text that could not be read, until the file that it is in is refused.
    pub(super) const UNREAD: Self = Self { nl: String::new(), en: String::new() };

    /// A text from its two forms, or `None` when one of them has nothing but white space.
    #[must_use]
    pub fn new(nl: String, en: String) -> Option<Self> {
        (!nl.trim().is_empty() && !en.trim().is_empty()).then_some(Self { nl, en })
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }
}
