//! E-mail addresses, phone numbers and BSN's.

use super::pattern::{Pattern, is_whole_number, is_whole_word};
use std::ops::Range;
use std::sync::LazyLock;

static MAIL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"[A-Za-z0-9_%+][A-Za-z0-9._%+'’-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
});

/// Ten digits from a 0, or +31 and nine, with at most three marks between two of them.
static PHONE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"(?:(?:\+|00)31[ .–-]{0,3}(?:\(0\)[ .–-]{0,3})?|\(?0)[1-9](?:[ ./()–-]{0,3}[0-9]){8}")
});

/// Nine digits, in groups or not.
static NINE_DIGITS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("[0-9](?:[ .]?[0-9]){8}"));

/// The e-mail addresses in a text.
pub(super) fn mails(text: &str) -> Vec<Range<usize>> {
    MAIL.ranges(text).filter(|range| is_whole_word(text, range)).collect()
}

/// The Dutch phone numbers in a text. The numbers of services (0800, 0900) are shorter or longer, and nobody's own.
pub(super) fn phones(text: &str) -> Vec<Range<usize>> {
    PHONE.ranges(text).filter(|range| is_whole_number(text, range)).collect()
}

/// The numbers in a text that can be a BSN.
pub(super) fn bsns(text: &str) -> Vec<Range<usize>> {
    let passes = |range: &Range<usize>| {
        is_whole_number(text, range) && passes_eleven_test(text.get(range.clone()).unwrap_or_default())
    };
    NINE_DIGITS.ranges(text).filter(passes).collect()
}

/// The eleven-test: nine times the first digit, eight times the second, and so on to twice the eighth, less the ninth, is
/// a multiple of eleven. Nine zeros pass it, and are nobody's number.
fn passes_eleven_test(digits: &str) -> bool {
    const WEIGHTS: [i64; 9] = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let digits = || digits.chars().filter_map(|c| c.to_digit(10)).map(i64::from);
    let sum: i64 = digits().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == 0 && digits().any(|digit| digit > 0)
}
