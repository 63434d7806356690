use crate::domain::comparison::MomentFigures;
use crate::domain::result::figures;
use crate::domain::{Language, MomentLine, bars};
use crate::ui::pages::result::tenths;
use leptos::prelude::*;

/// The moments of a row as a drawing: two as points on the scale, more as a line in time. Where they cannot be compared a
/// dashed line.
pub(super) fn line(figures: &[MomentFigures], is_compared: bool) -> AnyView {
    let drawn =
        match MomentLine::new(&figures.iter().map(|one| one.score.map(bars::share)).collect::<Vec<_>>()) {
            _ if !is_compared => missing(),
            MomentLine::Dumbbell(None) => missing(),
            MomentLine::Dumbbell(Some((first, last))) => view! {
                {scale()}
                <line class="between" x1=percent(first.0) x2=percent(last.0) y1="50%" y2="50%"/>
                <circle class="before" cx=percent(first.0) cy="50%" r="6.5"/>
                <circle class="dot" cx=percent(last.0) cy="50%" r="8"/>
            }
            .into_any(),
            MomentLine::Slope { points, lines } => slope(&points, &lines),
        };
    view! { <svg class="bar" aria-hidden="true">{drawn}</svg> }.into_any()
}

/// A place in a row, in shares of its width and height.
type Place = (f64, f64);

fn slope(points: &[Option<Place>], lines: &[(Place, Place)]) -> AnyView {
    let last = points.len().saturating_sub(1);
    let levels: Vec<_> = bars::ticks()
        .map(|(_, share)| {
            view! { <line class="tick" x1="0%" x2="100%" y1=percent(share) y2=percent(share)/> }.into_any()
        })
        .collect();
    let lines: Vec<_> = lines
        .iter()
        .map(|(from, to)| {
            view! { <line class="between" x1=percent(from.0) y1=percent(from.1) x2=percent(to.0) y2=percent(to.1)/> }.into_any()
        })
        .collect();
    let points = points.iter().enumerate().filter_map(|(place, point)| Some((place, (*point)?)));
    let points: Vec<_> = points
        .map(|(place, (x, y))| {
            let (class, radius) = if place == last { ("dot", "6") } else { ("before", "4.5") };
            view! { <circle class=class cx=percent(x) cy=percent(y) r=radius/> }.into_any()
        })
        .collect();
    view! { {levels}{lines}{points} }.into_any()
}

fn scale() -> Vec<AnyView> {
    let ticks = bars::ticks().map(|(_, share)| {
        view! { <line class="tick" x1=percent(share) x2=percent(share) y2="100%"/> }.into_any()
    });
    ticks.collect()
}

fn missing() -> AnyView {
    view! { {scale()}<line class="missing" x2="100%" y1="50%" y2="50%"/> }.into_any()
}

/// The first and the last score: `3,6 – 4,0`; a dash where they cannot be compared.
pub(super) fn scores(moments: &[MomentFigures], is_compared: bool, language: Language) -> AnyView {
    let score = |one: Option<&MomentFigures>| Some(figures::score(one?.score?, language));
    match score(moments.first()).zip(score(moments.last())).filter(|_| is_compared) {
        Some((first, last)) => view! {
            <span class="figure"><span class="then">{first}" – "</span>{last}</span>
        }
        .into_any(),
        None => view! { <span class="figure then">"–"</span> }.into_any(),
    }
}

pub(super) fn percent(share: f64) -> String {
    [&tenths(share * 100.0), "%"].concat()
}
