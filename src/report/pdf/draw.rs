use super::shape::{self, rounded};
use crate::report::layout::{Color, Ink, Mark};
use crate::report::typeset::{TextLine, Typesetter};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{Path, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;

/// Draws marks over each other in their order. Boxes that look the same are one shape where they follow each other: the
/// file is smaller.
pub(super) fn draw(surface: &mut Surface, marks: &[&Mark], typesetter: &Typesetter) {
    for alike in marks.chunk_by(|one, next| is_one_shape(&one.ink, &next.ink)) {
        let Some(first) = alike.first() else { continue };
        match &first.ink {
            Ink::Text { line, color } => draw_text(surface, first, line, *color, typesetter),
            Ink::Box { color, .. } => paint(surface, shape::boxes(alike), Some(fill(*color, 1.0)), None),
            Ink::Boxes { size, gap, color, .. } => {
                paint(surface, shape::rows(alike), None, Some(dashed(*size, *gap, *color)));
            }
            Ink::Outline { points, line, fill: inside } => {
                let inside = inside.map(|(color, cover)| fill(color, cover));
                paint(surface, shape::outline(first, points), inside, Some(stroke(*line)));
            }
            Ink::Link { .. } => {}
        }
    }
}

fn is_one_shape(one: &Ink, next: &Ink) -> bool {
    match (one, next) {
        (Ink::Box { color, .. }, Ink::Box { color: other, .. }) => color == other,
        (Ink::Boxes { size, gap, color, .. }, Ink::Boxes { size: other, gap: apart, color: tint, .. }) => {
            (size, gap, color) == (other, apart, tint)
        }
        _ => false,
    }
}

/// What a link mark is for who follows it; `None` for other marks.
pub(super) fn link(mark: &Mark) -> Option<Annotation> {
    let Ink::Link { size: (width, height), address } = &mark.ink else { return None };
    let rect = Rect::from_xywh(mark.x, mark.y, *width, *height)?;
    let target = Target::Action(Action::Link(LinkAction::new(address.clone())));
    Some(Annotation::new_link(LinkAnnotation::new(rect, target), Some(address.clone())))
}

fn draw_text(surface: &mut Surface, mark: &Mark, line: &TextLine, color: Color, typesetter: &Typesetter) {
    surface.set_stroke(None);
    surface.set_fill(Some(fill(color, 1.0)));
    let place = Point::from_xy(rounded(mark.x), rounded(mark.y + line.baseline));
    let font = typesetter.font(line.style.weight).clone();
    surface.draw_glyphs(place, &line.glyphs, font, &line.text, line.style.size, false);
}

fn paint(surface: &mut Surface, path: Option<Path>, fill: Option<Fill>, stroke: Option<Stroke>) {
    surface.set_fill(fill);
    surface.set_stroke(stroke);
    if let Some(path) = path {
        surface.draw_path(&path);
    }
}

fn paint_of([red, green, blue]: Color) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn fill(color: Color, cover: f32) -> Fill {
    let opacity = NormalizedF32::new(cover).unwrap_or(NormalizedF32::ONE);
    Fill { paint: paint_of(color).into(), opacity, ..Fill::default() }
}

fn stroke((width, color): (f32, Color)) -> Stroke {
    Stroke { paint: paint_of(color).into(), width, line_join: LineJoin::Round, ..Stroke::default() }
}

/// A line that is boxes of this size with a gap between them.
fn dashed((width, height): (f32, f32), gap: f32, color: Color) -> Stroke {
    let dash = StrokeDash { array: vec![width, gap], offset: 0.0 };
    Stroke { paint: paint_of(color).into(), width: height, dash: Some(dash), ..Stroke::default() }
}
