use super::radar::radar;
use super::take::take_radar;
use super::{ResultPage, rows};
use crate::domain::result::{HighlightView, figures};
use crate::ui::pages::explore;
use crate::ui::route::Route;
use leptos::prelude::*;

/// The result at a glance: the radar, and beside it the strengths and where a chance lies.
pub(super) fn picture(shown: &ResultPage) -> impl IntoView + use<> {
    let (texts, view) = (shown.texts.result(), &shown.view);
    let own = shown.has_explorer_page;
    let href = if own { Route::Explore.href() } else { shown.href.clone() };
    let explore = move |event| {
        if !own {
            rows::open(&event, explore::FOLDED);
        }
    };
    view! {
        <section class="card picture" aria-labelledby="glance">
            <h2 id="glance" class="unseen">{texts.radar()}</h2>
            {radar(shown)}
            <div class="best">
                <div class="strong"><h3>{texts.strengths()}</h3>{list(shown, &view.strengths)}</div>
                <div class="chance"><h3>{texts.chances()}</h3>{list(shown, &view.chances)}</div>
                {take_radar(shown)}
                <p class="to-explorer"><a data-testid="explore" href=href on:click=explore>{shown.texts.result_explore()}</a></p>
            </div>
        </section>
    }
}

/// Principles with their score; each leads to its row.
fn list(shown: &ResultPage, highlights: &[HighlightView]) -> AnyView {
    if highlights.is_empty() {
        return view! { <p class="hint">{shown.texts.result().highlight_none()}</p> }.into_any();
    }
    let item = |highlight: &HighlightView| {
        let score = figures::score(highlight.score, shown.texts.language());
        let number = shown.view.principle(&highlight.principle).map_or(0, |principle| principle.number);
        let id = rows::id(number);
        view! {
            <li>
                <a href=shown.href.clone() on:click=move |event| rows::open(&event, &id)>{highlight.name.clone()}</a>
                <span class="figure">{score}</span>
            </li>
        }
    };
    let items: Vec<_> = highlights.iter().map(item).collect();
    view! { <ul>{items}</ul> }.into_any()
}
