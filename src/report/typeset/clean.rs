//! What of a text can be drawn. The rules of accessible PDF forbid a glyph that means nothing, so a character that the
//! fonts lack is replaced where a reader sees it.

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
    for c in text.replace("\r\n", "\n").chars().filter(|c| is_break(*c) || !is_unseen(*c)) {
        let drawn = match c {
            c if is_break(c) => Some('\n'),
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

/// Whether a new line begins after it.
fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether nothing is ever seen of it.
fn is_unseen(c: char) -> bool {
    let is_format = matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
    let is_no_character = (u32::from(c) & 0xfffe) == 0xfffe || matches!(c, '\u{fdd0}'..='\u{fdef}');
    is_format || is_no_character || (c.is_control() && c != '\t')
}
