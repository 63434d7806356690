use super::making::{Making, Work};
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// How far a file is, and the button to stop it.
#[component]
pub(in crate::ui::later) fn Told(
    /// The texts.
    texts: Texts,
    /// What makes it.
    making: Making,
) -> impl IntoView {
    let work = making.work();
    let told = move || work.with(|work| words(texts, work));
    let is_busy = Signal::derive(move || work.with(Work::is_busy));
    view! {
        <div class="making" class:busy=is_busy>
            <p role="status">{told}</p>
            <Show when=move || is_busy.get()>
                <button type="button" class="button" data-testid="stop" on:click=move |_| making.stop()>
                    {texts.hand_out_stop()}
                </button>
            </Show>
        </div>
    }
}

fn words(texts: Texts, work: &Work) -> String {
    match work {
        Work::None => String::new(),
        Work::Fetching => texts.hand_out_fetching().to_owned(),
        Work::Making => texts.hand_out_making().to_owned(),
        Work::Made(name) => texts.keep_file_saved(name),
        Work::TooLarge => texts.keep_file_too_large().to_owned(),
        Work::Stopped => texts.hand_out_stopped().to_owned(),
        Work::Outdated => texts.hand_out_outdated().to_owned(),
        Work::Failed => texts.hand_out_failed().to_owned(),
    }
}
