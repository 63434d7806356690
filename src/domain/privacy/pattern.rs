//! Regular expressions, and where what they find may begin and end.

use regex_lite::{Captures, Regex};
use std::ops::Range;

/// A regular expression that is written in this program. One that is wrong finds nothing; the tests would see that.
pub(super) struct Pattern(Option<Regex>);

impl Pattern {
    pub(super) fn new(pattern: &str) -> Self {
        Self(Regex::new(pattern).ok())
    }

    /// Everything that it finds, from the start to the end.
    pub(super) fn find<'t>(&self, text: &'t str) -> impl Iterator<Item = Captures<'t>> {
        self.0.iter().flat_map(move |regex| regex.captures_iter(text))
    }

    /// Where it is found.
    pub(super) fn ranges(&self, text: &str) -> impl Iterator<Item = Range<usize>> {
        self.find(text).filter_map(|found| found.get(0)).map(|found| found.range())
    }
}

/// Whether a word begins and ends here: no letter or digit stands right before or after it.
pub(super) fn is_whole_word(text: &str, range: &Range<usize>) -> bool {
    let before = before(text, range).next_back();
    let after = after(text, range).next();
    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
}

/// Whether a number begins and ends here: it is a whole word, and not a piece of a longer number with marks in between.
pub(super) fn is_whole_number(text: &str, range: &Range<usize>) -> bool {
    let is_joint = |c: &char| matches!(c, '-' | '–' | '.' | ',' | '/');
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut before = before(text, range).rev().skip_while(is_joint);
    let mut after = after(text, range).skip_while(is_joint);
    is_whole_word(text, range) && !is_digit(before.next()) && !is_digit(after.next())
}

/// The text before a range.
pub(super) fn before<'t>(text: &'t str, range: &Range<usize>) -> std::str::Chars<'t> {
    text.get(..range.start).unwrap_or_default().chars()
}

/// The text after a range.
pub(super) fn after<'t>(text: &'t str, range: &Range<usize>) -> std::str::Chars<'t> {
    text.get(range.end..).unwrap_or_default().chars()
}
