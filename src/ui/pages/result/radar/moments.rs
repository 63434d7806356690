//! Several moments in one radar: the last as a result has it, each one before as a dashed line of its own.

use super::place::Placed;
use super::size::Size;
use super::{LOWEST, path, words};
use crate::domain::comparison::ComparisonChart;
use crate::domain::result::ResultTexts;
use crate::domain::{Radar, RadarFrame};
use crate::ui::pages::result::tenths;
use leptos::prelude::*;

/// The dashes of the moments before the last, the latest first.
const DASHES: [&str; 5] = ["6 5", "2 4", "12 5 2 5", "14 7", "1 7"];

/// The fewest axes with scores that make a picture.
const FEWEST: usize = 3;

/// The radar of a comparison, always with an axis for each principle, in two sizes of which one is shown. The same figures
/// stand in the rows and the table.
pub(in crate::ui::pages) fn moments_radar(
    texts: ResultTexts,
    chart: &ComparisonChart,
    alt: &str,
) -> impl IntoView + use<> {
    let drawings = (FEWEST <= chart.compared())
        .then(|| [Size::WIDE, Size::NARROW].map(|size| drawing(chart, alt, &size)));
    let none = drawings.is_none().then(|| view! { <p class="hint">{texts.radar_none()}</p> });
    view! { <figure class="radar-figure" data-testid="radar">{drawings}{none}</figure> }
}

fn drawing(chart: &ComparisonChart, alt: &str, size: &Size) -> AnyView {
    let frame =
        RadarFrame { middle: (size.width / 2.0, 0.0), radius: size.radius, lowest: LOWEST, gap: size.gap };
    let mut radars = chart.radars(frame);
    let Some(latest) = radars.pop() else { return ().into_any() };
    let labels: Vec<_> = chart.axes.iter().map(|axis| (axis.label.clone(), axis.caption.clone())).collect();
    let placed = Placed::with(latest, &labels, size);
    let view_box = placed.view_box(size);
    let labels: Vec<_> = chart
        .axes
        .iter()
        .zip(&placed.labels)
        .map(|(axis, label)| words(size, axis.is_compared(), label))
        .collect();
    let count = radars.len();
    let before: Vec<_> =
        radars.iter().enumerate().map(|(place, radar)| earlier(radar, size, dashes(place, count))).collect();
    let holes = placed.radar.axes.iter().filter(|axis| axis.value.is_none());
    let holes: Vec<_> = holes.map(|axis| dot("hole", axis.end, size.dot - 0.5)).collect();
    let dots = placed.radar.axes.iter().filter_map(|axis| axis.value);
    let dots: Vec<_> = dots.map(|place| dot("dot", place, size.dot)).collect();
    view! {
        <svg class=size.class role="img" aria-label=alt.to_owned() viewBox=view_box>
            {super::web(&placed.radar, size)}
            {before}{holes}{dots}
            {labels}
        </svg>
    }
    .into_any()
}

/// A moment before the last.
fn earlier(radar: &Radar, size: &Size, dashes: &'static str) -> AnyView {
    let lines: Vec<_> = radar
        .lines
        .iter()
        .map(|line| view! { <path class="before-line" stroke-dasharray=dashes d=path(line, "")/> }.into_any())
        .collect();
    let dots = radar.axes.iter().filter_map(|axis| axis.value);
    let dots: Vec<_> = dots.map(|place| dot("before", place, size.dot - 1.0)).collect();
    view! { <g>{lines}{dots}</g> }.into_any()
}

fn dot(class: &'static str, (x, y): (f64, f64), radius: f64) -> AnyView {
    view! { <circle class=class cx=tenths(x) cy=tenths(y) r=tenths(radius)/> }.into_any()
}

/// The dashes of the moment at this place, of so many before the last.
fn dashes(place: usize, count: usize) -> &'static str {
    let back = count.saturating_sub(place + 1);
    DASHES.get(back).copied().unwrap_or("6 5")
}

/// How the moment at this place is drawn, of so many in all.
pub(in crate::ui::pages) fn sample(place: usize, count: usize) -> AnyView {
    let drawn = if place + 1 == count {
        view! { <path class="line" d="M2 9h40"/><circle class="dot" cx="22" cy="9" r="7"/> }.into_any()
    } else {
        let dashes = dashes(place, count.saturating_sub(1));
        view! { <path class="before-line" stroke-dasharray=dashes d="M2 9h40"/><circle class="before" cx="22" cy="9" r="5"/> }
            .into_any()
    };
    view! { <svg class="sample-line" viewBox="0 0 44 18" aria-hidden="true">{drawn}</svg> }.into_any()
}
