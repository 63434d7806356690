use super::shape::{self, rounded};
use crate::report::layout::{Color, Ink, Mark};
use crate::report::typeset::{TextLine, Typesetter};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{Path, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, LineJoin, Stroke};
use krilla::surface::Surface;

/// Draws marks over each other in their order. Boxes of one colour in a row are one shape, which makes the file smaller.
pub(super) fn draw(surface: &mut Surface, marks: &[&Mark], typesetter: &Typesetter) {
    let is_one_shape =
        |one: &&Mark, next: &&Mark| box_color(one).is_some() && box_color(one) == box_color(next);
    for alike in marks.chunk_by(is_one_shape) {
        let Some(first) = alike.first() else { continue };
        match &first.ink {
            Ink::Text { line, color } => draw_text(surface, first, line, *color, typesetter),
            Ink::Box { color, .. } => paint(surface, shape::boxes(alike), Some(fill(*color, 1.0)), None),
            Ink::Outline { points, line, fill: inside } => {
                let inside = inside.map(|(color, cover)| fill(color, cover));
                paint(surface, shape::outline(first, points), inside, Some(stroke(*line)));
            }
            Ink::Link { .. } => {}
        }
    }
}

fn box_color(mark: &Mark) -> Option<Color> {
    if let Ink::Box { color, .. } = mark.ink { Some(color) } else { None }
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
