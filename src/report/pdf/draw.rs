use crate::report::layout::{Color, Ink, Mark};
use crate::report::typeset::{TextLine, Typesetter};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, LineJoin, Stroke};
use krilla::surface::Surface;

/// How far the handles of a curve stand from a corner, so that four curves make a circle.
const HANDLE: f32 = 0.447_7;

/// Draws a mark.
pub(super) fn draw(surface: &mut Surface, mark: &Mark, typesetter: &Typesetter) {
    match &mark.ink {
        Ink::Text { line, color } => draw_text(surface, mark, line, *color, typesetter),
        Ink::Box { size, radius, color } => {
            let path = if *radius > 0.0 { round_box(mark, *size, *radius) } else { plain_box(mark, *size) };
            paint(surface, path, Some(fill(*color, 1.0)), None);
        }
        Ink::Outline { points, line: (width, color), fill: inside } => {
            let stroke = Stroke {
                paint: paint_of(*color).into(),
                width: *width,
                line_join: LineJoin::Round,
                ..Stroke::default()
            };
            let inside = inside.map(|(color, cover)| fill(color, cover));
            paint(surface, outline(mark, points), inside, Some(stroke));
        }
        Ink::Link { .. } => {}
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
    let place = Point::from_xy(mark.x, mark.y + line.baseline);
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

fn plain_box(mark: &Mark, (width, height): (f32, f32)) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(mark.x, mark.y, width, height)?);
    path.finish()
}

fn round_box(mark: &Mark, (width, height): (f32, f32), radius: f32) -> Option<Path> {
    let radius = radius.min(width / 2.0).min(height / 2.0);
    let (left, top, right, bottom) = (mark.x, mark.y, mark.x + width, mark.y + height);
    let handle = radius * HANDLE;
    let mut path = PathBuilder::new();
    path.move_to(left + radius, top);
    path.line_to(right - radius, top);
    path.cubic_to(right - handle, top, right, top + handle, right, top + radius);
    path.line_to(right, bottom - radius);
    path.cubic_to(right, bottom - handle, right - handle, bottom, right - radius, bottom);
    path.line_to(left + radius, bottom);
    path.cubic_to(left + handle, bottom, left, bottom - handle, left, bottom - radius);
    path.line_to(left, top + radius);
    path.cubic_to(left, top + handle, left + handle, top, left + radius, top);
    path.close();
    path.finish()
}

fn outline(mark: &Mark, points: &[(f32, f32)]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (index, (x, y)) in points.iter().enumerate() {
        let (x, y) = (mark.x + x, mark.y + y);
        if index == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
    }
    path.close();
    path.finish()
}
