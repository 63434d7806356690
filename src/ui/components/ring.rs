use crate::domain::Progress;
use leptos::prelude::*;

/// A ring that fills with progress. The words beside it say the same.
#[component]
pub(in crate::ui) fn Ring(
    /// The progress.
    progress: impl Fn() -> Progress + Send + 'static,
) -> impl IntoView {
    let dashes = move || {
        let Progress { answered, asked } = progress();
        format!("{} 100", (answered * 100).checked_div(asked).unwrap_or(0))
    };
    view! {
        <svg class="ring" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <circle class="ring-track" cx="12" cy="12" r="9"/>
            <circle
                class="ring-part" cx="12" cy="12" r="9" pathLength="100" stroke-dasharray=dashes
                 transform="rotate(-90 12 12)"
            />
        </svg>
    }
}
