//! Texts in the form that a cell can hold.

/// The longest text of a cell, in units of UTF-16, as spreadsheet programs count.
const MOST: usize = 32_767;

/// A text as a cell shows it: line ends as one sign, a tab as a space, without other signs that are not seen and that
/// XML does not know, and cut after 32,767 units of UTF-16. No text that a person writes in the tool is that long.
#[must_use]
pub fn cell_text(text: &str) -> String {
    cell_text_of(text, MOST)
}

/// The same, cut after this many units of UTF-16.
#[must_use]
pub fn cell_text_of(text: &str, most: usize) -> String {
    let mut room = most;
    let lines = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    let seen =
        lines.chars().filter(|c| *c == '\n' || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')));
    let fitting = seen.take_while(|c| {
        let fits = c.len_utf16() <= room;
        room = room.saturating_sub(c.len_utf16());
        fits
    });
    fitting.collect()
}

/// Whether a cell still says what was written in it. White space around it makes no difference.
#[must_use]
pub fn is_same_text(written: &str, found: &str) -> bool {
    cell_text(written).trim() == cell_text(found).trim()
}
