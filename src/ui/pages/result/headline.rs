use super::ResultPage;
use leptos::prelude::*;

/// The result in one to three sentences, then the average with what it rests on.
pub(super) fn headline(shown: &ResultPage) -> impl IntoView + use<> {
    let view = &shown.view;
    let average = view.average.clone().map(|average| view! { <p class="lead">{average}</p> });
    view! {
        <h1 class="big" tabindex="-1">{view.headline.clone()}</h1>
        {average}
        <p class="hint">{view.basis.clone()}</p>
    }
}
