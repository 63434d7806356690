use crate::browser::kiosk;
use crate::ui::locales::Texts;
use crate::ui::state::State;
use leptos::prelude::*;

/// On a device that many people use: the button of somebody who is done, so that the next one finds nothing.
#[component]
pub(in crate::ui) fn Done(
    /// The texts.
    texts: Texts,
) -> impl IntoView {
    let state = State::of_page();
    kiosk::is_kiosk().then(|| {
        view! {
            <section class="notice">
                <p>{texts.rest_end()}</p>
                <button type="button" class="button primary" data-testid="done" on:click=move |_| state.be_done()>
                    {texts.rest_done()}
                </button>
            </section>
        }
    })
}
