use crate::browser::storage::StorageScope;
use crate::browser::{kiosk, library};
use crate::ui::components::Dialog;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use leptos::prelude::*;

/// Wipes everything that the tool stores on this device, after one question that says what will be removed.
#[component]
pub(in crate::ui) fn Wipe(
    /// The texts.
    texts: Texts,
    /// The id of the heading of its question; unique on the page.
    #[prop(default = "wipe-title")]
    id: &'static str,
) -> impl IntoView {
    // The number of measurements that will be removed; `None` until the question is asked.
    let asked = RwSignal::new(None::<usize>);
    let has_refused = RwSignal::new(false);
    let state = State::of_page();
    let wipe = move |_| match state.wipe() {
        Ok(()) => {
            asked.set(None);
            state.go(&Route::Start);
        }
        Err(_) => has_refused.set(true),
    };
    let close = move || asked.set(None);
    view! {
        <button type="button" class="button" data-testid="wipe" on:click=move |_| asked.set(Some(library::count()))>
            {texts.wipe_button()}
        </button>
        <Dialog id title=texts.wipe_title().into_any() is_open=Signal::derive(move || asked.get().is_some()) close>
            <p prop:textContent=move || texts.wipe_what(asked.get().unwrap_or_default())></p>
            <p>{texts.wipe_forever()}</p>
            <p class="error" role="alert" hidden=move || !has_refused.get()>{texts.wipe_refused()}</p>
            <p class="go">
                <button type="button" class="button" on:click=move |_| close()>{texts.dialog_cancel()}</button>
                <button type="button" class="button primary" on:click=wipe>{texts.wipe_confirm()}</button>
            </p>
        </Dialog>
    }
}

/// The same, offered to somebody who has just saved a file on a computer that others use too. On one's own device it would
/// only tempt.
#[component]
pub(in crate::ui) fn WipeAfterDownload(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let is_shared = State::of_page().place() == StorageScope::Tab || kiosk::is_kiosk();
    is_shared.then(|| view! { <p>{texts.wipe_after_download()}</p><Wipe texts id="wipe-after-title"/> })
}
