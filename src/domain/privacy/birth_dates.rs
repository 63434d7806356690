//! Dates of birth: dates near a word for being born, and dates so long ago that they are hardly anything else.

use super::pattern::{Pattern, after, before, is_whole_number};
use crate::domain::Day;
use regex_lite::Captures;
use std::ops::Range;
use std::sync::LazyLock;

/// Without such a word, a date up to this year counts as one of birth: notes are about now, and most people in them are
/// adults.
const LAST_YEAR: u16 = 2010;

/// How far from a date the word may be, in characters.
const NEAR: usize = 30;

/// The months by their first three letters, with the short form of March too.
const MONTHS: [(&str, u8); 13] = [
    ("jan", 1),
    ("feb", 2),
    ("maa", 3),
    ("mrt", 3),
    ("apr", 4),
    ("mei", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("okt", 10),
    ("nov", 11),
    ("dec", 12),
];

/// `12-03-1968`, `12/3/'68`, `12.03.68`.
static DAY_FIRST: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"(?<d>[0-9]{1,2})[-/.](?<m>[0-9]{1,2})[-/.](?<y>(?:19|20)[0-9]{2}|['’‘]?[0-9]{2})")
});

/// `1968-03-12`.
static YEAR_FIRST: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new("(?<y>(?:19|20)[0-9]{2})-(?<m>[0-9]{2})-(?<d>[0-9]{2})"));

/// `12 maart 1968`, `12 mrt. '68`.
static IN_WORDS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?i)(?<d>[0-9]{1,2})e? (?<m>januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug",
        r"|september|sept|sep|oktober|okt|november|nov|december|dec)\.? (?<y>(?:19|20)[0-9]{2}|['’‘][0-9]{2})"
    ))
});

/// Words beside a date of birth.
static BORN: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("(?i)geb|jarig|verjaar"));

/// The dates of birth in a text.
pub(super) fn birth_dates(text: &str) -> Vec<Range<usize>> {
    let patterns = [&DAY_FIRST, &YEAR_FIRST, &IN_WORDS];
    let found = patterns.into_iter().flat_map(|pattern| pattern.find(text));
    found.filter_map(|found| birth_date(text, &found)).collect()
}

fn birth_date(text: &str, found: &Captures) -> Option<Range<usize>> {
    let range = found.get(0)?.range();
    let part = |name| found.name(name).map(|part| part.as_str());
    let year_text = part("y")?.trim_start_matches(['\'', '’', '‘']);
    let year: u16 = year_text.parse().ok()?;
    let is_short = year_text.len() == 2;
    Day::new(if is_short { 1900 + year } else { year }, month(part("m")?)?, part("d")?.parse().ok()?)?;
    let is_birth = is_near_birth(text, &range) || (!is_short && year <= LAST_YEAR);
    (is_birth && is_whole_number(text, &range)).then_some(range)
}

fn month(text: &str) -> Option<u8> {
    let text = text.to_lowercase();
    let named = MONTHS.into_iter().find(|(name, _)| text.starts_with(name));
    named.map_or_else(|| text.parse().ok(), |(_, month)| Some(month))
}

fn is_near_birth(text: &str, range: &Range<usize>) -> bool {
    let before: String = before(text, range).rev().take(NEAR).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = after(text, range).take(NEAR).collect();
    [before, after].iter().any(|near| BORN.ranges(near).next().is_some())
}
