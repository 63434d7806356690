//! What of a text can be drawn. The rules of accessible PDF forbid a glyph that means nothing, so a character that the
//! fonts lack is replaced where a reader sees it.

use crate::domain::report_font::{is_line_break, is_unseen};

/// What stands where a character was that the fonts lack.
const MISSING: &str = "[?]";

/// A text that can be drawn.
pub(super) struct Clean {
    pub(super) text: String,
    /// Whether anything was replaced by [`MISSING`].
    pub(super) has_replaced: bool,
}

/// The text with only characters that `has` knows, and new lines:
///
/// - every way to begin a new line becomes a new line, every other white space a space;
/// - what is never seen (controls, joiners, byte order marks, directions) is left out;
/// - a hyphen that does not break becomes a hyphen;
/// - characters in a row that the fonts lack, say an emoji of several, become one `[?]`.
pub(super) fn clean(text: &str, has: impl Fn(char) -> bool) -> Clean {
    let mut clean = Clean { text: String::with_capacity(text.len()), has_replaced: false };
    let mut in_missing = false;
    for c in text.replace("\r\n", "\n").chars().filter(|c| is_line_break(*c) || !is_unseen(*c)) {
        let drawn = match c {
            c if is_line_break(c) => Some('\n'),
            c if has(c) => Some(c),
            c if c.is_whitespace() => Some(' '),
            '\u{2010}' | '\u{2011}' => Some('-'),
            _ => None,
        };
        match drawn {
            Some(c) => clean.text.push(c),
            None if !in_missing => clean.text.push_str(MISSING),
            None => {}
        }
        in_missing = drawn.is_none();
        clean.has_replaced |= in_missing;
    }
    clean
}
