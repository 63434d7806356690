use super::{ResultPage, rows};
use crate::domain::result::figures;
use crate::domain::{ChartPoint, LabelPlace, LabelSide, Outcome, Radar, RadarAxis, RadarFrame, label_lines};
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// A size in which the radar is drawn, in units of the drawing. The style sheet shows the one that fits; letters are never
/// made smaller to fit.
struct Size {
    name: &'static str,
    width: f64,
    radius: f64,
    gap: f64,
    letters: f64,
    line: f64,
    dot: f64,
    /// The rings that have a number: there is no room for all on the small one.
    every: usize,
}

const WIDE: Size = Size {
    name: "radar wide",
    width: 640.0,
    radius: 162.0,
    gap: 12.0,
    letters: 15.0,
    line: 19.0,
    dot: 5.0,
    every: 1,
};
const NARROW: Size = Size {
    name: "radar narrow",
    width: 328.0,
    radius: 76.0,
    gap: 9.0,
    letters: 13.0,
    line: 16.0,
    dot: 4.0,
    every: 2,
};

/// How far from the middle the lowest score lies: on the first of five rings.
const LOWEST: f64 = 0.2;

/// How far the target of a label reaches beside its letters.
const AROUND: f64 = 5.0;

/// Half the width of the target of a label above or under the radar.
const HALF: f64 = 100.0;

/// The radar, always with an axis for each principle, in two sizes of which one is shown. Each label leads to what was
/// answered about its principle.
pub(super) fn radar(shown: &ResultPage) -> impl IntoView + use<> {
    let label = shown.texts.result_radar_alt();
    view! {
        <figure class="radar-figure" data-testid="radar">
            {[WIDE, NARROW].map(|size| {
                view! { <svg class=size.name role="group" aria-label=label viewBox=view_box(shown, &size)>{drawing(shown, &size)}</svg> }
            })}
        </figure>
    }
}

fn geometry(shown: &ResultPage, size: &Size) -> Radar {
    let shares: Vec<_> = shown.view.chart.points().map(ChartPoint::share).collect();
    let middle = (size.width / 2.0, 0.0);
    Radar::new(&shares, RadarFrame { middle, radius: size.radius, lowest: LOWEST, gap: size.gap })
}

fn drawing(shown: &ResultPage, size: &Size) -> impl IntoView + use<> {
    let radar = geometry(shown, size);
    let middle = (size.width / 2.0, 0.0);
    let rings: Vec<_> =
        radar.rings.iter().map(|ring| view! { <path class="ring" d=closed(&ring.outline)/> }).collect();
    let axes: Vec<_> = radar
        .axes
        .iter()
        .map(|axis| {
            let class = if axis.value.is_some() { "ring" } else { "missing" };
            view! { <path class=class d=open(&[middle, axis.end])/> }
        })
        .collect();
    let lines: Vec<_> = radar.lines.iter().map(|line| view! { <path class="line" d=open(line)/> }).collect();
    let numbers: Vec<_> = radar
        .rings
        .iter()
        .step_by(size.every)
        .map(|ring| {
            let (x, y) = ring.top;
            view! { <text class="number" x=text(x - 7.0) y=text(y + 4.0) text-anchor="end">{ring.number}</text> }
        })
        .collect();
    let labels: Vec<_> = shown
        .view
        .chart
        .points()
        .zip(&radar.axes)
        .map(|(point, axis)| label(shown, size, point, axis))
        .collect();
    view! {
        <g aria-hidden="true">
            {rings}{axes}
            <path class="area" d=closed(&radar.area)/>
            {lines}{numbers}
        </g>
        {labels}
    }
}

/// The point on an axis and its label. The label is the link: it is large enough to touch and lies apart from the others.
/// A press on the point does the same.
fn label(shown: &ResultPage, size: &Size, point: &ChartPoint, axis: &RadarAxis) -> impl IntoView + use<> {
    let lines = lines(shown.texts, size, point, axis.label);
    let (x, _) = axis.label.at;
    let top = top(size, lines.len(), axis.label);
    let anchor = match axis.label.side {
        LabelSide::Begin => "start",
        LabelSide::Middle => "middle",
        LabelSide::End => "end",
    };
    let last = lines.len().saturating_sub(1);
    let words: Vec<_> = (0..)
        .zip(lines)
        .map(|(index, line)| {
            let class = match (index == last, point.outcome.score()) {
                (false, _) => "",
                (true, Some(_)) => "score",
                (true, None) => "none",
            };
            let y = top + size.line * f64::from(index as u32) + size.letters * 0.93;
            view! { <text class=class x=text(x) y=text(y) text-anchor=anchor>{line}</text> }
        })
        .collect();
    let (left, right) = match axis.label.side {
        LabelSide::Begin => (x - AROUND, size.width),
        LabelSide::Middle => (x - HALF, x + HALF),
        LabelSide::End => (0.0, x + AROUND),
    };
    let height = size.line * f64::from(last as u32 + 1) + AROUND;
    let dot = match axis.value {
        Some((x, y)) => view! {
            <circle class="press" cx=text(x) cy=text(y) r=text(size.dot * 2.5)/>
            <circle class="dot" cx=text(x) cy=text(y) r=text(size.dot)/>
        }
        .into_any(),
        None => {
            view! { <circle class="hole" cx=text(axis.end.0) cy=text(axis.end.1) r=text(size.dot - 0.5)/> }
                .into_any()
        }
    };
    let (id, go) = (rows::id(point.number), point.is_asked());
    let href = if go { Some(shown.href.clone()) } else { None };
    let caption = point.caption.clone();
    view! {
        <g class="axis" on:click=move |event| if go { rows::open(&event, &id) }>
            {dot}
            <a href=href aria-label=caption tabindex=(!go).then_some("0") role=(!go).then_some("img")>
                <rect
                    class="target" x=text(left) y=text(top - AROUND / 2.0)
                    width=text(right - left) height=text(height) rx="6"
                />
                <g aria-hidden="true">{words}</g>
            </a>
        </g>
    }
}

/// The lines of a label: the name, and under it the score or why there is none.
fn lines(texts: Texts, size: &Size, point: &ChartPoint, place: LabelPlace) -> Vec<String> {
    let (x, _) = place.at;
    let room = match place.side {
        LabelSide::Begin => size.width - x,
        LabelSide::Middle => size.width,
        LabelSide::End => x,
    };
    let mut lines = label_lines(&format!("{}. {}", point.number, point.label), room, size.letters);
    lines.push(match point.outcome {
        Outcome::Scored(score) => figures::score(score, texts.language()),
        Outcome::TooFew { .. } => texts.result_too_few().to_owned(),
        Outcome::NotAsked => texts.result().not_asked().to_owned(),
    });
    lines
}

/// Where the first of so many lines begins.
fn top(size: &Size, lines: usize, place: LabelPlace) -> f64 {
    place.at.1 - size.line * lines as f64 * place.above
}

/// The drawing with its labels, however many lines these have.
fn view_box(shown: &ResultPage, size: &Size) -> String {
    let radar = geometry(shown, size);
    let spans = shown.view.chart.points().zip(&radar.axes).map(|(point, axis)| {
        let lines = lines(shown.texts, size, point, axis.label).len();
        let top = top(size, lines, axis.label);
        (top - AROUND, top + size.line * lines as f64 + AROUND)
    });
    let (top, foot) =
        spans.fold((-size.radius, size.radius), |all, span| (all.0.min(span.0), all.1.max(span.1)));
    format!("0 {} {} {}", text(top), size.width, text(foot - top))
}

fn open(points: &[(f64, f64)]) -> String {
    let points: Vec<_> = points.iter().map(|(x, y)| format!("{} {}", text(*x), text(*y))).collect();
    if points.is_empty() { String::new() } else { format!("M{}", points.join("L")) }
}

fn closed(points: &[(f64, f64)]) -> String {
    let outline = open(points);
    if outline.is_empty() { outline } else { outline + "Z" }
}

/// A place to a tenth of a unit.
fn text(place: f64) -> String {
    ((place * 10.0).round() / 10.0).to_string()
}
