//! What was expected in an instrument file, in words.

use crate::domain::instrument::Expected;
use crate::ui::locales::Texts;

/// What the file should hold there, as a sentence.
pub(super) fn expected(texts: Texts, expected: &Expected) -> String {
    match expected {
        Expected::AtMostBytes(most) => texts.expected_bytes(most),
        Expected::Json { line, column } => texts.expected_json(column, line),
        Expected::Format(format) => texts.expected_format(format),
        Expected::ItemCount { least, most } if least == most => texts.expected_items_exact(most),
        Expected::ItemCount { least, most } => texts.expected_items(least, most),
        Expected::TextInLanguage("nl") => texts.expected_language(texts.expected_language_nl()),
        Expected::TextInLanguage(_) => texts.expected_language(texts.expected_language_en()),
        Expected::Number { least, most } if least == most => texts.expected_number_exact(most),
        Expected::Number { least, most } => texts.expected_number(least, most),
        Expected::OneOf(words) => texts.expected_one_of(words.join(", ")),
        Expected::KnownPerspective(words) => texts.expected_perspective(words.join(", ")),
        Expected::KnownSource(words) => texts.expected_source(words.join(", ")),
        Expected::KnownLens(words) => texts.expected_lens(words.join(", ")),
        Expected::GroupsOfAtLeast(people) => texts.expected_groups(people),
        Expected::Object => texts.expected_object().to_owned(),
        Expected::List => texts.expected_list().to_owned(),
        Expected::Text => texts.expected_text().to_owned(),
        Expected::Moment => texts.expected_moment().to_owned(),
        Expected::TrueOrFalse => texts.expected_truth().to_owned(),
        Expected::Day => texts.expected_day().to_owned(),
        Expected::KnownField => texts.expected_field().to_owned(),
        Expected::PlainId => texts.expected_id().to_owned(),
        Expected::UniqueId => texts.expected_unique().to_owned(),
        Expected::OneCore => texts.expected_core().to_owned(),
        Expected::EasySentence => texts.expected_easy().to_owned(),
        Expected::SomethingToAsk => texts.expected_ask().to_owned(),
    }
}
