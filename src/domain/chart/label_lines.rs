//! A label in lines, for a drawing in which nothing breaks a line by itself.

/// How wide a sign is on average, as a share of the size of the letters. Letter designs for reading on a screen differ
/// little in this.
const NARROW: f64 = 0.36;
const USUAL: f64 = 0.57;
const CAPITAL: f64 = 0.68;
const BROAD: f64 = 0.9;

/// The fewest letters before and after a hyphen.
const FEWEST: usize = 3;

const VOWELS: &str = "aeiouyáéíóúàèëïöüê";

/// Two consonants that begin a syllable together.
const PAIRS: [&str; 28] = [
    "bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "ph", "pl", "pr",
    "sch", "sh", "sl", "sp", "st", "th", "tr", "tw", "vr", "wr", "zw",
];

/// A label in lines that are at most `width` wide in letters of this size, in the same unit. It breaks at spaces, but not
/// after its number. Inside a word it breaks only where the word alone is wider, with a hyphen between two syllables; a
/// word without such a place stays whole.
#[must_use]
pub fn label_lines(label: &str, width: f64, size: f64) -> Vec<String> {
    let fits = |text: &str| label_width(text, size) <= width;
    let mut lines: Vec<String> = Vec::new();
    for mut word in words(label) {
        if let Some(last) = lines.last_mut()
            && fits(&format!("{last} {word}"))
        {
            last.push(' ');
            last.push_str(&word);
            continue;
        }
        while let Some((head, tail)) = (!fits(&word)).then(|| hyphenated(&word, fits)).flatten() {
            lines.push(head);
            word = tail;
        }
        lines.push(word);
    }
    lines
}

/// The words of a label; a number with a point is one with the word after it.
fn words(label: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        match words.last_mut() {
            Some(last) if last.ends_with('.') && last.trim_end_matches('.').parse::<u32>().is_ok() => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

/// About how wide a line is in letters of this size, in the same unit.
#[must_use]
pub fn label_width(line: &str, size: f64) -> f64 {
    line.chars().map(width_of_sign).sum::<f64>() * size
}

/// How wide a sign is, as a share of the size of the letters.
fn width_of_sign(sign: char) -> f64 {
    match sign {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | '(' | ')' | '-' | '\'' | ' ' => NARROW,
        'm' | 'w' | 'M' | 'W' => BROAD,
        sign if sign.is_uppercase() || sign.is_numeric() => CAPITAL,
        _ => USUAL,
    }
}

/// The longest beginning of a word that fits with a hyphen, and the rest of the word.
fn hyphenated(word: &str, fits: impl Fn(&str) -> bool) -> Option<(String, String)> {
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    let places = ends.into_iter().rev().filter(|at| is_break(word, *at));
    let mut parts =
        places.filter_map(|at| Some((format!("{}-", word.get(..at)?), word.get(at..)?.to_owned())));
    parts.find(|(head, _)| fits(head))
}

/// Whether a hyphen may stand at this place: after a bracket, or where a syllable begins.
fn is_break(word: &str, at: usize) -> bool {
    let (Some(head), Some(tail)) = (word.get(..at), word.get(at..)) else { return false };
    let own = head.rsplit(' ').next().unwrap_or(head);
    if own.chars().count() < FEWEST || tail.chars().count() < FEWEST {
        return false;
    }
    if head.ends_with(')') {
        return true;
    }
    let tail = tail.to_lowercase();
    let is_vowel = |letter: Option<char>| letter.is_some_and(|letter| VOWELS.contains(letter));
    let (mut letters, last) = (tail.chars(), head.chars().next_back());
    let first = letters.next();
    let pair = PAIRS.iter().find(|pair| tail.starts_with(**pair));
    let begins = match pair {
        Some(pair) => is_vowel(tail.chars().nth(pair.chars().count())),
        None => !is_vowel(first) && first.is_some_and(char::is_alphabetic) && is_vowel(letters.next()),
    };
    // The second letter of a pair does not begin a syllable without the first.
    let splits_pair = last.zip(first).is_some_and(|(last, first)| {
        let joined: String = [last, first].into_iter().collect();
        PAIRS.contains(&joined.to_lowercase().as_str())
    });
    begins && !splits_pair && last.is_some_and(char::is_alphabetic)
}
