//! What the report can draw of a text, known before the report is made: the fonts have Latin letters only.

/// The characters that both fonts of the report have, from the first to the last of each range. A test compares them with
/// the fonts.
pub const CHARACTERS: &[(char, char)] = &[
    ('\u{20}', '\u{7e}'),
    ('\u{a0}', '\u{ac}'),
    ('\u{ae}', '\u{b4}'),
    ('\u{b6}', '\u{107}'),
    ('\u{10a}', '\u{113}'),
    ('\u{116}', '\u{11b}'),
    ('\u{11e}', '\u{123}'),
    ('\u{126}', '\u{127}'),
    ('\u{12a}', '\u{12b}'),
    ('\u{12e}', '\u{133}'),
    ('\u{136}', '\u{137}'),
    ('\u{139}', '\u{13e}'),
    ('\u{141}', '\u{148}'),
    ('\u{150}', '\u{155}'),
    ('\u{158}', '\u{15b}'),
    ('\u{15e}', '\u{165}'),
    ('\u{16a}', '\u{16b}'),
    ('\u{16e}', '\u{17e}'),
    ('\u{218}', '\u{21b}'),
    ('\u{300}', '\u{304}'),
    ('\u{306}', '\u{308}'),
    ('\u{30a}', '\u{30c}'),
    ('\u{327}', '\u{328}'),
    ('\u{1e9e}', '\u{1e9e}'),
    ('\u{2013}', '\u{2014}'),
    ('\u{2018}', '\u{201a}'),
    ('\u{201c}', '\u{201e}'),
    ('\u{2020}', '\u{2022}'),
    ('\u{2026}', '\u{2026}'),
    ('\u{2030}', '\u{2030}'),
    ('\u{2039}', '\u{203a}'),
    ('\u{2044}', '\u{2044}'),
    ('\u{20ac}', '\u{20ac}'),
    ('\u{2122}', '\u{2122}'),
    ('\u{2212}', '\u{2212}'),
    ('\u{2248}', '\u{2248}'),
    ('\u{2260}', '\u{2260}'),
    ('\u{2264}', '\u{2265}'),
];

/// Whether the report has to put `[?]` for something in this text.
#[must_use]
pub fn is_lacking_for(text: &str) -> bool {
    text.chars().any(|c| !is_drawn(c))
}

/// Whether this character is drawn, or left out unseen, or drawn as a space or a hyphen of its kind.
fn is_drawn(c: char) -> bool {
    let is_in_font = CHARACTERS.iter().any(|(first, last)| (*first..=*last).contains(&c));
    is_in_font
        || is_line_break(c)
        || is_unseen(c)
        || c.is_whitespace()
        || matches!(c, '\u{2010}' | '\u{2011}')
}

/// Whether a new line begins after this character.
#[must_use]
pub fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether nothing is ever seen of this character: controls, joiners, byte order marks, directions.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    let is_format = matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
    let is_no_character = (u32::from(c) & 0xfffe) == 0xfffe || matches!(c, '\u{fdd0}'..='\u{fdef}');
    is_format || is_no_character || (c.is_control() && c != '\t')
}
