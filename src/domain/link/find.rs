//! Finds what a link carries in whatever text a person pastes: the fragment, the whole address, or a mail around it.

use super::LinkError;
use percent_encoding::percent_decode_str;

/// The largest text that is looked into, in bytes. The longest link is less than half of it.
pub const MAX_PASTED_BYTES: usize = 200_000;

/// How the fragment of a link begins: `…#/pm/…`.
pub const LINK_MARK: &str = "/pm/";

/// Whether a part of an address after `#` is a link, or what a program that cut it off or percent-encoded it has left of one.
/// Quick, and small in the program that has to know it of every address: it does not look into it.
#[must_use]
pub fn looks_like_link(fragment: &str) -> bool {
    MARKS.iter().any(|mark| fragment.starts_with(mark)) || CUT.contains(&fragment)
}

/// The largest text that is looked into for many links, in bytes: 200 links with all that people wrote.
pub const MAX_MANY_PASTED_BYTES: usize = 20 * MAX_PASTED_BYTES;

/// The most links that are taken out of one text.
pub const MAX_PASTED_LINKS: usize = 1_000;

/// How a link begins in an address: [`LINK_MARK`] after `#`.
const AFTER_ADDRESS: &str = "#/pm/";

/// How a link begins, also after it was percent-encoded once or twice.
const MARKS: [&str; 5] = [LINK_MARK, "%2Fpm%2F", "%2fpm%2f", "%252Fpm%252F", "%252fpm%252f"];

/// What a program may leave of a link that it cuts off within its mark.
const CUT: [&str; 2] = ["/p", "/pm"];

/// How many times one program after another may have percent-encoded a link.
const MOST_ENCODINGS: usize = 3;

/// The fragment of the first link in a text that a person pasted: [`LINK_MARK`] and what follows. It is not looked into.
///
/// # Errors
/// As [`Link::read`](super::Link::read): [`LinkError::TooLarge`], [`LinkError::NotALink`] and [`LinkError::CutOff`].
pub fn link_in(text: &str) -> Result<String, LinkError> {
    let payload = code(text)?;
    let end = payload.find(|c| !is_of_code(c)).unwrap_or(payload.len());
    Ok(format!("{LINK_MARK}{}", payload.get(..end).unwrap_or_default()))
}

/// The fragments of all links in a text that a person pasted, in their order; none where there is no link. None of them is
/// looked into.
///
/// # Errors
/// [`LinkError::TooLarge`] for a text of more than [`MAX_MANY_PASTED_BYTES`], or with more than [`MAX_PASTED_LINKS`] links.
pub fn links_in(text: &str) -> Result<Vec<String>, LinkError> {
    if text.len() > MAX_MANY_PASTED_BYTES {
        return Err(LinkError::TooLarge);
    }
    let text = readable(text);
    let parts = text.split(AFTER_ADDRESS).skip(1);
    let fragments = parts.map(|part| {
        let end = part.find(|c| !is_of_code(c)).unwrap_or(part.len());
        format!("{LINK_MARK}{}", part.get(..end).unwrap_or_default())
    });
    let fragments: Vec<_> = fragments.take(MAX_PASTED_LINKS + 1).collect();
    if fragments.len() > MAX_PASTED_LINKS { Err(LinkError::TooLarge) } else { Ok(fragments) }
}

/// What comes after the mark of the first link in a text, without what other programs put in between.
///
/// # Errors
/// [`LinkError::TooLarge`]; [`LinkError::NotALink`] where there is no mark; [`LinkError::CutOff`] where the text ends
/// within it.
pub(super) fn code(text: &str) -> Result<String, LinkError> {
    if text.len() > MAX_PASTED_BYTES {
        return Err(LinkError::TooLarge);
    }
    let text = readable(text);
    let found =
        text.match_indices(LINK_MARK).find(|(at, _)| text.get(..*at).is_some_and(|it| it.ends_with('#')));
    match found.and_then(|(at, mark)| text.get(at + mark.len()..)) {
        Some(payload) => Ok(payload.to_owned()),
        None if ["#/p", "#/pm"].iter().any(|cut| text.ends_with(cut)) => Err(LinkError::CutOff),
        None => Err(LinkError::NotALink),
    }
}

/// A text as it was before other programs broke its lines and percent-encoded it.
fn readable(text: &str) -> String {
    let mut text = visible(text);
    for _ in 0..MOST_ENCODINGS {
        if text.contains('%') {
            text = visible(&percent_decode_str(&text).decode_utf8_lossy());
        }
    }
    // A fragment on its own is the same as one after `#`.
    if looks_like_link(&text) { format!("#{text}") } else { text }
}

/// Whether a sign can be in the code of a link.
fn is_of_code(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
}

/// A text without what is put in where a line is broken: white space, marks that cannot be seen, and the `>` before a
/// quoted line.
fn visible(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && *c != '>' && !is_unseen(*c)).collect()
}

/// Soft hyphen, zero width space and joiners, marks of direction, byte order mark and the like.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{FEFF}')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}')
}
