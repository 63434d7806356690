use crate::domain::Progress;
use leptos::prelude::*;

/// The length of the ring's line at radius 9, so that dashes can show a part of it.
const AROUND: f64 = std::f64::consts::TAU * 9.0;

/// A ring that fills with progress. Words beside it say the same.
#[component]
pub(in crate::ui) fn Ring(
    /// How far.
    #[prop(into)]
    progress: Signal<Progress>,
) -> impl IntoView {
    let dashes = move || {
        let Progress { answered, asked } = progress.get();
        #[expect(clippy::cast_precision_loss, reason = "numbers of statements")]
        let share = if asked == 0 { 0.0 } else { answered as f64 / asked as f64 };
        format!("{:.1} {AROUND:.1}", share * AROUND)
    };
    view! {
        <svg class="ring" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <circle class="ring-track" cx="12" cy="12" r="9"/>
            <circle class="ring-part" cx="12" cy="12" r="9" stroke-dasharray=dashes transform="rotate(-90 12 12)"/>
        </svg>
    }
}
