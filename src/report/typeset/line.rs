use super::Style;
use krilla::text::KrillaGlyph;
use std::sync::Arc;

/// One line of a text, with the place of each glyph.
#[derive(Clone, Debug)]
pub(in crate::report) struct TextLine {
    /// The whole text that it is a line of, which its glyphs point into.
    pub text: Arc<str>,
    /// Its glyphs, from left to right.
    pub glyphs: Vec<KrillaGlyph>,
    /// How it looks.
    pub style: Style,
    /// How far under its top the letters stand, in points.
    pub baseline: f32,
    /// How high it is, in points.
    pub height: f32,
    /// How wide it is without the space at its end, in points.
    pub width: f32,
}
