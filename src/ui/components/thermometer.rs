use crate::domain::Step;
use leptos::prelude::*;

/// Where the filling ends below the glass, and how much higher it gets with every step; in units of the drawing.
const FOOT: u32 = 38;
const PER_STEP: u32 = 6;

/// A thermometer filled as far as a step says: an amount, without the judgement of a sad face. The words beside it say
/// the same.
pub(in crate::ui) fn thermometer(step: Step) -> impl IntoView {
    let height = PER_STEP * u32::from(step.value());
    view! {
        <svg class="thermometer" viewBox="0 0 24 48" aria-hidden="true" focusable="false">
            <path class="glass" d="M7 29V7a5 5 0 0 1 10 0v22a10 10 0 1 1-10 0z"/>
            <circle class="filling" cx="12" cy=FOOT.to_string() r="6"/>
            <rect class="filling" x="9.5" width="5" rx="2.5" y=(FOOT - height).to_string() height=height.to_string()/>
        </svg>
    }
}
