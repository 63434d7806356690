use crate::report::layout::{Ink, Mark};
use krilla::geom::{Path, PathBuilder, Rect};

/// How far the handles of a curve stand from a corner, so that four curves make a circle.
const HANDLE: f32 = 0.447_7;

/// A length to a hundredth of a point: finer is never seen, and every digit makes the file larger.
pub(super) fn rounded(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// Boxes as one shape.
pub(super) fn boxes(marks: &[&Mark]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for mark in marks {
        if let Ink::Box { size, radius, .. } = mark.ink {
            if radius > 0.0 {
                round_box(&mut path, mark, size, radius)
            } else {
                plain_box(&mut path, mark, size)
            }
        }
    }
    path.finish()
}

fn plain_box(path: &mut PathBuilder, mark: &Mark, (width, height): (f32, f32)) {
    let (left, top) = (rounded(mark.x), rounded(mark.y));
    let sides = Rect::from_ltrb(left, top, rounded(mark.x + width), rounded(mark.y + height));
    sides.into_iter().for_each(|sides| path.push_rect(sides));
}

fn round_box(path: &mut PathBuilder, mark: &Mark, (width, height): (f32, f32), radius: f32) {
    let radius = radius.min(width / 2.0).min(height / 2.0);
    let [left, top, right, bottom] = [mark.x, mark.y, mark.x + width, mark.y + height].map(rounded);
    // Where the straight sides end, and the handles of the curves between them.
    let [west, north, east, south] =
        [left + radius, top + radius, right - radius, bottom - radius].map(rounded);
    let handle = radius * HANDLE;
    let [left_handle, top_handle, right_handle, bottom_handle] =
        [left + handle, top + handle, right - handle, bottom - handle].map(rounded);
    path.move_to(west, top);
    path.line_to(east, top);
    path.cubic_to(right_handle, top, right, top_handle, right, north);
    path.line_to(right, south);
    path.cubic_to(right, bottom_handle, right_handle, bottom, east, bottom);
    path.line_to(west, bottom);
    path.cubic_to(left_handle, bottom, left, bottom_handle, left, south);
    path.line_to(left, north);
    path.cubic_to(left, top_handle, left_handle, top, west, top);
    path.close();
}

/// A line through the middle of each row of boxes: dashed, and as thick as the boxes are high, it is the boxes.
pub(super) fn rows(marks: &[&Mark]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for mark in marks {
        if let Ink::Boxes { size: (width, height), count, gap, .. } = mark.ink {
            let y = rounded(mark.y + height / 2.0);
            let count = f32::from(count);
            path.move_to(rounded(mark.x), y);
            path.line_to(rounded(mark.x + count * (width + gap) - gap), y);
        }
    }
    path.finish()
}

/// A closed line through points, which are counted from the place of the mark.
pub(super) fn outline(mark: &Mark, points: &[(f32, f32)]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (index, (x, y)) in points.iter().enumerate() {
        let (x, y) = (rounded(mark.x + x), rounded(mark.y + y));
        if index == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
    }
    path.close();
    path.finish()
}
