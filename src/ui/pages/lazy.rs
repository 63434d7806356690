use crate::browser::page;
use crate::ui::chunks::ChunkError;
use crate::ui::locales::Texts;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;
use std::pin::Pin;

/// Loads what draws a page, and draws it.
pub(in crate::ui) type Load = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Result<Draw, ChunkError>>>>>;

/// Draws a page whose code has come.
pub(in crate::ui) type Draw = Box<dyn Fn() -> AnyView>;

/// How far a page is.
enum Loading {
    /// Its code is on its way.
    Fetching,
    /// Its code did not come.
    Failed,
    /// It can be drawn.
    Here(Draw),
}

/// A page whose code is fetched when it is asked for. Until then its heading stands there; when the code does not come,
/// that is said, and it can be asked for again.
#[component]
pub(in crate::ui) fn Lazy(
    /// The texts.
    texts: Texts,
    /// The heading until the page has come.
    heading: &'static str,
    /// Loads the page.
    load: Load,
) -> impl IntoView {
    let loading = RwSignal::new_local(Loading::Fetching);
    let fetch = move || {
        let page = load();
        spawn_local(async move {
            let now = page.await.map_or(Loading::Failed, Loading::Here);
            // The heading that stands there is replaced by that of the page, and so is the focus on it.
            let had_focus = matches!(now, Loading::Here(_)) && page::has_focus_in_main();
            // The person may have gone to another page by now.
            if loading.try_set(now).is_none() && had_focus {
                page::focus_heading();
            }
        });
    };
    fetch();
    let fetch = StoredValue::new_local(fetch);
    let again = move |_| {
        loading.set(Loading::Fetching);
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
