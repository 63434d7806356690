//! Where somebody lives: a postcode, or a street with a number.

use super::pattern::{Pattern, is_whole_word};
use regex_lite::Captures;
use std::ops::Range;
use std::sync::LazyLock;

/// A postcode, with the number of the house where it stands behind it.
static POSTCODE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new("[1-9][0-9]{3} ?(?<letters>[A-Z]{2})(?:,? (?:nr\\.? ?)?[0-9]{1,5}(?:-?[A-Za-z])?)?")
});

/// Letters that more often are a word or a unit after a number than the end of a postcode; with these none is found.
const WORDS: [&str; 14] =
    ["EN", "IN", "OP", "OF", "IS", "DE", "ER", "JE", "MG", "ML", "KG", "KM", "CM", "MM"];

/// A street, named as streets are, with a number. The name may be more words with capitals, and small words between.
static STREET: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?:[A-ZÀ-Þ][\wÀ-ÿ’'.-]* (?:(?:van|de|den|der|het|’t|'t) )*)*",
        r"(?:[A-ZÀ-Þ][\wÀ-ÿ’'-]*(?:straat|laan|weg|plein|gracht|kade|hof|dijk|singel|steeg|pad|plantsoen|park)",
        r"|(?:Straat|Laan|Weg|Plein|Gracht|Kade|Hof|Dijk|Singel|Steeg|Pad|Plantsoen|Park))",
        r" [0-9]{1,4}(?:-?[A-Za-z])?"
    ))
});

/// The addresses in a text.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let is_word =
        |found: &Captures| found.name("letters").is_some_and(|letters| WORDS.contains(&letters.as_str()));
    let postcodes = POSTCODE.find(text).filter(|found| !is_word(found));
    let streets = STREET.find(text);
    let found = postcodes.chain(streets).filter_map(|found| found.get(0)).map(|found| found.range());
    found.filter(|range| is_whole_word(text, range)).collect()
}
