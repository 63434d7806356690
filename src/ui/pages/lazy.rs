use crate::browser::page;
use crate::ui::chunks::ChunkError;
use crate::ui::locales::Texts;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;
use std::pin::Pin;

/// Loads the code of a page.
pub(in crate::ui) type Load = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Result<Draw, ChunkError>>>>>;

/// Draws a page whose code is loaded.
pub(in crate::ui) type Draw = Box<dyn Fn() -> AnyView>;

/// A page whose code is fetched on request. Until then it shows only the heading; when the code cannot be fetched, it
/// says so and offers to try again.
#[component]
pub(in crate::ui) fn Lazy(
    /// The texts.
    texts: Texts,
    /// The heading while the page is loading.
    heading: &'static str,
    /// Loads the page.
    load: Load,
) -> impl IntoView {
    // Draws the page; `None` while its code is being fetched, and when it could not be.
    let drawn = RwSignal::new_local(None::<Draw>);
    let has_failed = RwSignal::new(false);
    let fetch = move || {
        let page = load();
        spawn_local(async move {
            let Ok(draw) = page.await else {
                has_failed.try_set(true);
                return;
            };
            // The heading of the page replaces this one, and takes over its focus.
            let had_focus = page::has_focus_in_main();
            // The person may be on another page by now.
            if drawn.try_set(Some(draw)).is_none() && had_focus {
                page::focus_heading();
            }
        });
    };
    fetch();
    let fetch = StoredValue::new_local(fetch);
    let again = move |_| {
        has_failed.set(false);
        // The button leaves the page, and the focus must not leave with it.
        page::focus_heading();
        fetch.with_value(|fetch| fetch());
    };
    let note = move || if has_failed.get() { texts.lazy_failed() } else { texts.lazy_loading() };
    let waiting = move || {
        view! {
            <main id="content" class="page">
                <h1 tabindex="-1">{heading}</h1>
                <p role="status" prop:textContent=note></p>
                <p class="go" hidden=move || !has_failed.get()>
                    <button type="button" class="button" data-testid="load-again" on:click=again>{texts.lazy_again()}</button>
                </p>
            </main>
        }
    };
    move || drawn.with(|draw| draw.as_ref().map_or_else(|| waiting().into_any(), |draw| draw()))
}
