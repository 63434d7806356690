use crate::browser::later::{self, LaterPage, Shown};
use crate::ui::locales::Texts;
use leptos::html::Main;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The place of a page that comes later, which a wasm module of its own fills: see [`crate::ui::chunks`].
#[component]
pub(in crate::ui) fn Lazy(
    /// The texts.
    texts: Texts,
    /// The heading until the page has come.
    heading: &'static str,
    /// Makes the page, anew when what it follows has changed; `None` where there is nothing to show.
    page: Box<dyn Fn() -> Option<LaterPage>>,
    /// The class of the page, for the style sheet.
    #[prop(default = "page")]
    class: &'static str,
) -> impl IntoView {
    let failed = RwSignal::new(false);
    let place = NodeRef::<Main>::new();
    // Stays on this thread; dropping it with the page takes what is shown off.
    let shown = StoredValue::new_local(None::<Shown>);
    Effect::new(move |_| {
        let (Some(root), Some(page)) = (place.get(), page()) else { return };
        spawn_local(async move {
            match later::show(&root, &page, texts.language()).await {
                // One may have gone on by now: then nothing holds the page and it is taken off at once.
                Ok(page) => drop(shown.try_set_value(page)),
                Err(_) => drop(failed.try_set(true)),
            }
        });
    });
    let note = move || if failed.get() { texts.lazy_failed() } else { texts.lazy_loading() };
    view! {
        <main id="content" class=class node_ref=place>
            <h1 tabindex="-1">{heading}</h1>
            <p role="status">{note}</p>
        </main>
    }
}
