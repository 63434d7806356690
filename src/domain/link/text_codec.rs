//! The texts in a link, one after the other, deflated where that makes them shorter.

use super::{LinkError, LinkRefusal};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

/// The most bytes of text in a link. All that a person can write in a measurement is less.
pub(super) const MOST_BYTES: usize = 500_000;

/// Stands between two texts: a byte that no text holds.
const BETWEEN: u8 = u8::MAX;

/// The strongest that `miniz_oxide` has: a text is written once, and small.
const LEVEL: u8 = 10;

/// How texts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextForm {
    /// As they are.
    Plain,
    /// Deflated.
    Deflated,
}

/// Collects texts.
#[derive(Default)]
pub(super) struct TextWriter(Vec<u8>);

impl TextWriter {
    pub(super) fn text(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
        self.0.push(BETWEEN);
    }

    /// All texts in the shorter form; empty texts at the end take no place.
    ///
    /// # Errors
    /// [`LinkRefusal::TooLarge`] when they are longer than [`MOST_BYTES`].
    pub(super) fn into_bytes(mut self) -> Result<(TextForm, Vec<u8>), LinkRefusal> {
        let end = self.0.iter().rposition(|byte| *byte != BETWEEN).map_or(0, |last| last + 1);
        self.0.truncate(end);
        if self.0.len() > MOST_BYTES {
            return Err(LinkRefusal::TooLarge);
        }
        let deflated = compress_to_vec(&self.0, LEVEL);
        let is_shorter = deflated.len() < self.0.len();
        Ok(if is_shorter { (TextForm::Deflated, deflated) } else { (TextForm::Plain, self.0) })
    }
}

/// Gives the texts back, the first one first.
#[derive(Debug, Default)]
pub(super) struct TextReader(std::vec::IntoIter<String>);

impl TextReader {
    /// The texts in these bytes.
    ///
    /// # Errors
    /// [`LinkError::TooLarge`] for more than [`MOST_BYTES`], which never come into being; [`LinkError::Damaged`] for what
    /// no writer makes.
    pub(super) fn new(form: TextForm, bytes: &[u8]) -> Result<Self, LinkError> {
        let plain = match form {
            TextForm::Plain => bytes.to_vec(),
            TextForm::Deflated => decompress_to_vec_with_limit(bytes, MOST_BYTES).map_err(|error| {
                let is_too_large = error.status == TINFLStatus::HasMoreOutput;
                if is_too_large { LinkError::TooLarge } else { LinkError::Damaged }
            })?,
        };
        if plain.is_empty() {
            return Ok(Self::default());
        }
        if plain.last() == Some(&BETWEEN) {
            return Err(LinkError::Damaged);
        }
        let texts = plain.split(|byte| *byte == BETWEEN).map(|text| String::from_utf8(text.to_vec()));
        let texts: Result<Vec<_>, _> = texts.collect();
        texts.map(|texts| Self(texts.into_iter())).map_err(|_| LinkError::Damaged)
    }

    /// The next text; empty after the last.
    pub(super) fn text(&mut self) -> String {
        self.0.next().unwrap_or_default()
    }

    /// `Some` when every text was taken.
    pub(super) fn finish(mut self) -> Option<()> {
        self.0.next().is_none().then_some(())
    }
}
