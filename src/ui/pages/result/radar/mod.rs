//! The radar as the page draws it.

mod moments;
mod place;
mod size;

pub(in crate::ui::pages) use moments::{moments_radar, sample};

use super::take::RADAR;
use super::tenths::tenths;
use super::{ResultPage, rows};
use crate::domain::{ChartPoint, LabelSide, Radar, RadarAxis};
use leptos::prelude::*;
use leptos::svg;
use place::{LOWEST, Label, Placed};
use size::Size;

/// The radar, always with an axis for each principle, in two sizes of which one is shown. Each label leads to what was
/// answered about its principle.
pub(super) fn radar(shown: &ResultPage) -> impl IntoView + use<> {
    view! {
        <figure class="radar-figure" id=RADAR data-testid="radar">
            {[Size::WIDE, Size::NARROW].map(|size| drawing(shown, &size))}
        </figure>
    }
}

fn drawing(shown: &ResultPage, size: &Size) -> impl IntoView + use<> {
    let texts = shown.texts;
    let points: Vec<_> = shown.view.chart.points().collect();
    let placed = Placed::new(&points, size, |point| rows::outcome(texts, point.outcome));
    let axes = points.into_iter().zip(&placed.radar.axes).zip(&placed.labels);
    let axes: Vec<_> = axes.map(|((point, axis), label)| one_axis(shown, size, point, axis, label)).collect();
    view! {
        <svg class=size.class role="group" aria-label=texts.result_radar_alt() viewBox=placed.view_box(size)>
            {web(&placed.radar, size)}
            {axes}
        </svg>
    }
}

/// The rings with their numbers, the axes, and the surface of the scores.
fn web(radar: &Radar, size: &Size) -> impl IntoView + use<> {
    let path = |class, points: &[(f64, f64)], end| view! { <path class=class d=path(points, end)/> };
    let rings: Vec<_> = radar.rings.iter().map(|ring| path("web", &ring.outline, "Z")).collect();
    let middle = (size.width / 2.0, 0.0);
    let axes: Vec<_> = radar
        .axes
        .iter()
        .map(|axis| path(if axis.value.is_some() { "web" } else { "missing" }, &[middle, axis.end], ""))
        .collect();
    let lines: Vec<_> = radar.lines.iter().map(|line| path("line", line, "")).collect();
    let numbers: Vec<_> = radar
        .rings
        .iter()
        .step_by(size.every)
        .map(|ring| {
            let (x, y) = ring.top;
            view! { <text class="number" x=tenths(x - 7.0) y=tenths(y + 4.0) text-anchor="end">{ring.number}</text> }
        })
        .collect();
    view! { <g aria-hidden="true">{rings}{axes}{path("area", &radar.area, "Z")}{lines}{numbers}</g> }
}

/// The point on an axis and its label. The label is the link: it is large enough to touch and lies apart from the others.
/// A press on the point does the same.
fn one_axis(
    shown: &ResultPage,
    size: &Size,
    point: &ChartPoint,
    axis: &RadarAxis,
    label: &Label,
) -> impl IntoView + use<> {
    let dot = |class, (x, y): (f64, f64), radius: f64| {
        view! { <circle class=class cx=tenths(x) cy=tenths(y) r=tenths(radius)/> }
    };
    let dots = match axis.value {
        Some(place) => vec![dot("press", place, size.dot * 2.5), dot("dot", place, size.dot)],
        None => vec![dot("hole", axis.end, size.dot - 0.5)],
    };
    let [left, right, top, foot] = label.bounds();
    // Nothing was answered about a principle that was not asked.
    let is_link = point.is_asked();
    let id = rows::id(point.number);
    // The macro would make an `a` of HTML.
    let link = svg::a()
        .attr("href", is_link.then(|| shown.href.clone()))
        .attr("aria-label", point.caption.clone())
        .attr("role", (!is_link).then_some("img"))
        .attr("tabindex", (!is_link).then_some("0"))
        .child(view! {
            <rect
                class="target" x=tenths(left) y=tenths(top)
                width=tenths(right - left) height=tenths(foot - top) rx="6"
            />
            <g aria-hidden="true">{words(size, point.outcome.score().is_some(), label)}</g>
        });
    view! { <g class="axis" on:click=move |event| if is_link { rows::open(&event, &id) }>{dots}{link}</g> }
}

/// The lines of a label, of which the last is a score or why there is none.
fn words(size: &Size, has_score: bool, label: &Label) -> impl IntoView + use<> {
    let anchor = match label.side {
        LabelSide::Begin => "start",
        LabelSide::Middle => "middle",
        LabelSide::End => "end",
    };
    let (x, mut y) = label.at;
    // From the upper side of a line to the foot of its letters.
    y += size.line - (size.line - size.letters) / 2.0 - size.letters * 0.2;
    let last = label.lines.len().saturating_sub(1);
    let mut words = Vec::new();
    for (index, line) in label.lines.iter().enumerate() {
        let class = match (index == last, has_score) {
            (false, _) => "",
            (true, true) => "score",
            (true, false) => "none",
        };
        words.push(
            view! { <text class=class x=tenths(x) y=tenths(y) text-anchor=anchor>{line.clone()}</text> },
        );
        y += size.line;
    }
    words
}

/// The points as a path, with what ends it.
fn path(points: &[(f64, f64)], end: &str) -> String {
    if points.is_empty() {
        return String::new();
    }
    let points: Vec<_> = points.iter().map(|(x, y)| [tenths(*x), tenths(*y)].join(" ")).collect();
    ["M", &points.join("L"), end].concat()
}
