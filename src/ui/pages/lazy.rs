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

/// The loading state of a page.
enum Loading {
    /// Its code is being fetched.
    Fetching,
    /// Its code could not be fetched.
    Failed,
    /// It can be drawn.
    Here(Draw),
}

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
    let loading = RwSignal::new_local(Loading::Fetching);
    let fetch = move || {
        let page = load();
        spawn_local(async move {
            let now = page.await.map_or(Loading::Failed, Loading::Here);
            // The heading of the page replaces this one, and takes over its focus.
            let had_focus = matches!(now, Loading::Here(_)) && page::has_focus_in_main();
            // The person may be on another page by now.
            if loading.try_set(now).is_none() && had_focus {
                page::focus_heading();
            }
        });
    };
    fetch();
    let fetch = StoredValue::new_local(fetch);
    let again = move |_| {
        loading.set(Loading::Fetching);
        // The button leaves the page, and the focus must not leave with it.
        page::focus_heading();
        fetch.with_value(|fetch| fetch());
    };
    let waiting = move |note: &'static str, is_failed: bool| {
        let button = is_failed.then(|| {
            view! {
                <p class="go"><button type="button" class="button" data-testid="load-again" on:click=again>{texts.lazy_again()}</button></p>
            }
        });
        view! {
            <main id="content" class="page">
                <h1 tabindex="-1">{heading}</h1>
                <p role="status">{note}</p>
                {button}
            </main>
        }
    };
    move || {
        loading.with(|loading| match loading {
            Loading::Fetching => waiting(texts.lazy_loading(), false).into_any(),
            Loading::Failed => waiting(texts.lazy_failed(), true).into_any(),
            Loading::Here(draw) => draw(),
        })
    }
}
