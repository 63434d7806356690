//! From a text, a size and a width to lines of glyphs.

mod clean;
mod fonts;
mod line;

pub(super) use fonts::Weight;
pub(super) use line::TextLine;

use fonts::Fonts;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::{FontContext, FontFamily, LayoutContext, LineHeight, OverflowWrap, StyleProperty};
use std::sync::Arc;

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    /// The size, in points.
    pub size: f32,
    /// How heavy.
    pub weight: Weight,
    /// The height of a line, in sizes.
    pub leading: f32,
}

/// Sets texts. It remembers its shaping, so one is used for a whole report.
pub(super) struct Typesetter {
    fonts: Fonts,
    context: FontContext,
    layout: LayoutContext<()>,
    has_replaced: bool,
}

impl Typesetter {
    /// With the fonts that are part of the program; `None` when they cannot be read.
    pub(super) fn new() -> Option<Self> {
        let (fonts, context) = Fonts::load()?;
        Some(Self { fonts, context, layout: LayoutContext::new(), has_replaced: false })
    }

    /// The font of a weight.
    pub(super) fn font(&self, weight: Weight) -> &Font {
        self.fonts.font(weight)
    }

    /// Whether any text so far had a character that the fonts lack.
    pub(super) fn has_replaced(&self) -> bool {
        self.has_replaced
    }

    /// A text that only has characters of the fonts; see [`clean::clean`].
    pub(super) fn clean(&mut self, text: &str) -> String {
        let clean = clean::clean(text, |c| self.fonts.has(c));
        self.has_replaced |= clean.has_replaced;
        clean.text
    }

    /// The lines of a text in a column of this width. A word that is wider than the column goes on in the next line. An
    /// empty text has no lines.
    pub(super) fn set(&mut self, text: &str, style: Style, width: f32) -> Vec<TextLine> {
        let text: Arc<str> = self.clean(text).into();
        if text.trim().is_empty() {
            return Vec::new();
        }
        let mut builder = self.layout.ranged_builder(&mut self.context, &text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::named(style.weight.family())));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(style.leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut layout = builder.build(&text);
        layout.break_all_lines(Some(width));
        layout.lines().map(|line| text_line(&text, style, &line)).collect()
    }
}

/// A width in ems to a thousandth, which is how PDF counts: finer is never seen, and every digit makes the file larger.
fn thousandths(em: f32) -> f32 {
    (em * 1_000.0).round() / 1_000.0
}

fn text_line(text: &Arc<str>, style: Style, line: &parley::Line<'_, ()>) -> TextLine {
    let metrics = line.metrics();
    let mut glyphs: Vec<KrillaGlyph> = Vec::new();
    for cluster in line.runs().flat_map(|run| run.visual_clusters().collect::<Vec<_>>()) {
        let range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            if let Some(whole) = glyphs.last_mut() {
                whole.text_range.end = range.end;
            }
        } else if text.get(range.clone()) != Some("\n") {
            glyphs.extend(cluster.glyphs().map(|glyph| {
                let em = |points: f32| thousandths(points / style.size);
                let (advance, x, y) = (em(glyph.advance), em(glyph.x), em(glyph.y));
                KrillaGlyph::new(GlyphId::new(glyph.id), advance, x, y, 0.0, range.clone(), None)
            }));
        }
    }
    TextLine {
        text: text.clone(),
        glyphs,
        style,
        baseline: metrics.baseline - metrics.block_min_coord,
        height: metrics.line_height,
        width: metrics.advance - metrics.hanging_advance,
    }
}
